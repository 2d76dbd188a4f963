package fr.gouvernail.charter;

import fr.gouvernail.charter.model.Answers;
import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.charter.model.CharterNumber;
import fr.gouvernail.charter.model.FrozenCharter;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One version of the charter. It guards its own way from draft to archive; a step that was already
/// taken is taken again without effect where the caller cannot know.
@Entity
@Table(name = "charter")
class Charter extends TenantOwned {

  static final int LONGEST_SUMMARY = 1000;
  static final int LONGEST_REASON = 500;

  private int major;
  private int minor;

  @Enumerated(EnumType.STRING)
  private CharterState state;

  @Column(name = "model_id", updatable = false)
  private String modelId;

  @Column(name = "model_version")
  private String modelVersion;

  @Convert(converter = AnswersColumn.class)
  private Answers answers;

  private String summary;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "created_by", updatable = false)
  private UUID createdBy;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "submitted_by")
  private @Nullable UUID submittedBy;

  @Column(name = "approved_at")
  private @Nullable Instant approvedAt;

  @Column(name = "approved_by")
  private @Nullable UUID approvedBy;

  @Column(name = "effective_on")
  private @Nullable LocalDate effectiveOn;

  @Column(name = "review_on")
  private @Nullable LocalDate reviewOn;

  @Column(name = "in_force_at")
  private @Nullable Instant inForceAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  private @Nullable String reason;
  private @Nullable String frozen;
  private @Nullable String hash;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Charter() {}

  Charter(
      UUID id,
      CharterNumber number,
      CharterModel model,
      Answers answers,
      String summary,
      PersonRef by,
      Instant at) {
    super(id);
    major = number.major();
    minor = number.minor();
    state = CharterState.DRAFT;
    modelId = model.id();
    modelVersion = model.version().toString();
    this.answers = answers;
    this.summary = limited(summary, LONGEST_SUMMARY);
    createdAt = at;
    createdBy = by.value();
  }

  private static String limited(String text, int longest) {
    var words = text.strip();
    if (words.length() > longest) {
      throw new RuleViolated("charter.rule.long", longest);
    }
    return words;
  }

  private static String because(String reason) {
    if (reason.isBlank()) {
      throw new RuleViolated("charter.rule.reason");
    }
    return limited(reason, LONGEST_REASON);
  }

  /// @throws RuleViolated unless it is in one of these states
  void require(CharterState... allowed) {
    for (var one : allowed) {
      if (state == one) {
        return;
      }
    }
    throw new RuleViolated("charter.rule.state." + state);
  }

  void describe(CharterNumber number, String words) {
    require(CharterState.DRAFT);
    major = number.major();
    minor = number.minor();
    summary = limited(words, LONGEST_SUMMARY);
  }

  void answer(Answers changed) {
    require(CharterState.DRAFT);
    answers = changed;
  }

  /// Notes formalities, which are no part of the frozen text.
  void note(Answers changed) {
    require(CharterState.DRAFT, CharterState.IN_REVIEW, CharterState.APPROVED);
    answers = changed;
  }

  /// Settles dates before the approval.
  void settle(Answers changed) {
    require(CharterState.IN_REVIEW);
    answers = changed;
  }

  void follow(CharterModel model) {
    require(CharterState.DRAFT);
    modelVersion = model.version().toString();
  }

  void submit(PersonRef by, Instant at) {
    require(CharterState.DRAFT);
    state = CharterState.IN_REVIEW;
    submittedBy = by.value();
    submittedAt = at;
    reason = null;
  }

  void sendBack(String why) {
    require(CharterState.IN_REVIEW);
    reason = because(why);
    state = CharterState.DRAFT;
  }

  /// Freezes what was read.
  void approve(
      FrozenCharter text, LocalDate effective, LocalDate review, PersonRef by, Instant at) {
    require(CharterState.IN_REVIEW);
    state = CharterState.APPROVED;
    var json = text.json();
    frozen = json;
    hash = FrozenCharter.hash(json);
    effectiveOn = effective;
    reviewOn = review;
    approvedBy = by.value();
    approvedAt = at;
    reason = null;
  }

  /// Counts from now on; whoever calls it holds the row locked and replaced the version before.
  void enterIntoForce(Instant at) {
    require(CharterState.APPROVED);
    state = CharterState.IN_FORCE;
    inForceAt = at;
  }

  /// Takes an approval back before its date.
  void withdraw(String why) {
    require(CharterState.APPROVED);
    reason = because(why);
    state = CharterState.DRAFT;
    frozen = null;
    hash = null;
    effectiveOn = null;
    reviewOn = null;
    approvedBy = null;
    approvedAt = null;
  }

  /// Gives a draft up, or puts away what no longer counts.
  void archive(String why, Instant at) {
    require(
        CharterState.DRAFT, CharterState.IN_REVIEW, CharterState.IN_FORCE, CharterState.REPLACED);
    reason = because(why);
    if (endedAt == null) {
      endedAt = at;
    }
    state = CharterState.ARCHIVED;
  }

  CharterId ref() {
    return new CharterId(id());
  }

  CharterNumber number() {
    return new CharterNumber(major, minor);
  }

  CharterState state() {
    return state;
  }

  /// Who sent it to the reviewers last, else who started it.
  PersonRef preparer() {
    return new PersonRef(submittedBy == null ? createdBy : submittedBy);
  }

  String modelId() {
    return modelId;
  }

  Version modelVersion() {
    return Version.of(modelVersion);
  }

  Answers answers() {
    return answers;
  }

  String summary() {
    return summary;
  }

  @Nullable LocalDate effectiveOn() {
    return effectiveOn;
  }

  /// The text as it was approved, or null before.
  @Nullable FrozenCharter frozen() {
    return frozen == null ? null : FrozenCharter.read(frozen);
  }

  CharterRow row() {
    return new CharterRow(
        id(),
        major,
        minor,
        state,
        summary,
        createdAt,
        createdBy,
        submittedAt,
        approvedAt,
        approvedBy,
        effectiveOn,
        reviewOn,
        inForceAt,
        endedAt,
        reason,
        hash);
  }
}
