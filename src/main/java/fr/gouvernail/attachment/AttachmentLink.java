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
import java.util.UUID;

/// That a content is attached to one thing, under a name.
@Entity
@Table(name = "attachment_link")
class AttachmentLink extends TenantOwned {

  static final int LONGEST_NOTE = 300;

  @Column(updatable = false)
  private String kind;

  @Column(name = "subject_id", updatable = false)
  private UUID subject;

  @Column(name = "content_id", updatable = false)
  private UUID content;

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

  UUID content() {
    return content;
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
