package fr.gouvernail.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a content is attached to one thing, under a name; or that it was, until a rule removed it.
@Entity
@Table(name = "attachment_link")
class AttachmentLink extends TenantOwned {

  static final int LONGEST_NOTE = 300;

  @Column(updatable = false)
  private String kind;

  @Column(name = "subject_id", updatable = false)
  private UUID subject;

  @Column(name = "content_id")
  private @Nullable UUID content;

  @Column(updatable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private FileType type;

  private String note;

  @Column(name = "added_by", updatable = false)
  private UUID addedBy;

  @Column(name = "added_at", updatable = false)
  private Instant addedAt;

  /// The day on which a rule removed the content; it has none from then on.
  @Column(name = "gone_on")
  private @Nullable LocalDate goneOn;

  @Column(name = "gone_sha256")
  private @Nullable String goneHash;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected AttachmentLink() {}

  AttachmentLink(
      Place to, UUID content, String name, FileType type, String note, PersonRef by, Instant now) {
    super(UuidCreator.getTimeOrderedEpoch());
    kind = to.kind();
    subject = to.subject();
    this.content = content;
    this.name = name;
    this.type = type;
    this.note = limited(note);
    addedBy = by.value();
    addedAt = now;
  }

  /// The same file on another thing.
  AttachmentLink(AttachmentLink original, UUID copy) {
    super(UuidCreator.getTimeOrderedEpoch());
    kind = original.kind;
    subject = copy;
    content = original.content;
    name = original.name;
    type = original.type;
    note = original.note;
    addedBy = original.addedBy;
    addedAt = original.addedAt;
    goneOn = original.goneOn;
    goneHash = original.goneHash;
  }

  /// What a file is attached to.
  record Place(String kind, UUID subject) {}

  /// @throws RuleViolated if the note is too long
  void describe(String words) {
    note = limited(words);
  }

  private static String limited(String note) {
    var words = note.strip();
    if (words.length() > LONGEST_NOTE) {
      throw new RuleViolated("attachment.note.long", LONGEST_NOTE);
    }
    return words;
  }

  AttachmentId ref() {
    return new AttachmentId(id());
  }

  Place place() {
    return new Place(kind, subject);
  }

  /// The content, as long as it is there.
  UUID content() {
    return Objects.requireNonNull(content);
  }

  /// A rule removes the content; what it was stays.
  void go(String sha256, LocalDate on) {
    content = null;
    goneHash = sha256;
    goneOn = on;
  }

  boolean isGone() {
    return goneOn != null;
  }

  /// What is left of it.
  GoneFile gone() {
    return new GoneFile(
        subject,
        name,
        Objects.requireNonNull(goneHash),
        Objects.requireNonNull(goneOn),
        new PersonRef(addedBy),
        addedAt);
  }

  KeptFile.Place where() {
    return new KeptFile.Place(ref(), kind, subject, name, addedAt);
  }

  AttachmentRow row(AttachmentContent having) {
    return new AttachmentRow(
        ref(),
        kind,
        subject,
        name,
        type,
        having.size(),
        having.sha256(),
        note,
        new PersonRef(addedBy),
        "",
        addedAt,
        version(),
        having.keptUntil(),
        having.held() != null);
  }

  String name() {
    return name;
  }

  FileType type() {
    return type;
  }

  String note() {
    return note;
  }
}
