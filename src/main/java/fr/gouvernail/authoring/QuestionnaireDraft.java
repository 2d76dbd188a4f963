package fr.gouvernail.authoring;

import fr.gouvernail.authoring.model.Bilingual;
import fr.gouvernail.authoring.model.Draft;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A questionnaire that a firm writes, until it is published; then which edition it became.
@Entity
@Table(name = "questionnaire_draft")
class QuestionnaireDraft {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Id private UUID id;

  @Column(name = "firm_id", updatable = false)
  private UUID firmId;

  @Column(updatable = false)
  private String base;

  @Column(name = "open_base")
  private @Nullable String openBase;

  private String name;

  private @Nullable String content;

  @Column(name = "library_id")
  private @Nullable UUID libraryId;

  @Column(name = "started_by", updatable = false)
  private UUID startedBy;

  @Column(name = "started_at", updatable = false)
  private Instant startedAt;

  @Column(name = "changed_by")
  private UUID changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "asked_by")
  private @Nullable UUID askedBy;

  @Column(name = "asked_at")
  private @Nullable Instant askedAt;

  @Column(name = "asked_changes")
  private @Nullable Integer askedChanges;

  @Column(name = "returned_by")
  private @Nullable UUID returnedBy;

  @Column(name = "returned_at")
  private @Nullable Instant returnedAt;

  @Column(name = "returned_word")
  private @Nullable String returnedWord;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected QuestionnaireDraft() {}

  QuestionnaireDraft(UUID id, UUID firm, String base, Draft draft, PersonRef by, Instant at) {
    this.id = id;
    firmId = firm;
    this.base = base;
    openBase = base;
    startedBy = by.value();
    startedAt = at;
    name = JSON.writeValueAsString(draft.head().about().title());
    content = JSON.writeValueAsString(draft);
    changedBy = by.value();
    changedAt = at;
  }

  UUID firm() {
    return firmId;
  }

  String base() {
    return base;
  }

  /// Null while it is a draft.
  @Nullable UUID library() {
    return libraryId;
  }

  /// @throws RuleViolated once it is published
  Draft draft() {
    if (content == null) {
      throw new RuleViolated("authoring.rule.published");
    }
    return JSON.readValue(content, Draft.class);
  }

  void become(Draft draft, PersonRef by, Instant at) {
    name = JSON.writeValueAsString(draft.head().about().title());
    content = JSON.writeValueAsString(draft);
    changedBy = by.value();
    changedAt = at;
  }

  void published(UUID edition, PersonRef by, Instant at) {
    libraryId = edition;
    content = null;
    openBase = null;
    changedBy = by.value();
    changedAt = at;
  }

  /// Somebody asks for its publication as it stands.
  void ask(PersonRef by, Instant at) {
    askedBy = by.value();
    askedAt = at;
    askedChanges = draft().changes();
    returnedBy = null;
    returnedAt = null;
    returnedWord = null;
  }

  /// Somebody wants more work on it before it is published.
  ///
  /// @throws RuleViolated if nobody waits for an answer
  void sendBack(PersonRef by, String word, Instant at) {
    var request = request();
    if (request == null || !request.waits()) {
      throw new RuleViolated("authoring.rule.unasked");
    }
    returnedBy = by.value();
    returnedAt = at;
    returnedWord = word;
  }

  /// Null where nobody asked for its publication.
  @Nullable PublicationRequest request() {
    if (askedBy == null || askedAt == null || askedChanges == null) {
      return null;
    }
    return new PublicationRequest(
        new PersonRef(askedBy),
        askedAt,
        askedChanges,
        returnedBy == null || returnedAt == null || returnedWord == null
            ? null
            : new PublicationRequest.Returned(new PersonRef(returnedBy), returnedAt, returnedWord));
  }

  DraftRow row() {
    return new DraftRow(
        id,
        firmId,
        base,
        JSON.readValue(name, Bilingual.class),
        new PersonRef(changedBy),
        changedAt,
        libraryId,
        request());
  }
}
