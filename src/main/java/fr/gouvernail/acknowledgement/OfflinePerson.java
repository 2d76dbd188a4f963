package fr.gouvernail.acknowledgement;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who works for the company and has no e-mail address: no account, no mails, but the
/// charter concerns him or her.
@Entity
@Table(name = "offline_person")
class OfflinePerson extends TenantOwned {

  static final int LONGEST_NAME = 200;
  static final int LONGEST_DEPARTMENT = 100;

  private String name;
  private @Nullable String department;

  @Column(name = "added_at", updatable = false)
  private Instant addedAt;

  @Column(name = "added_by", updatable = false)
  private UUID addedBy;

  @Column(name = "left_at")
  private @Nullable Instant leftAt;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected OfflinePerson() {}

  OfflinePerson(String name, String department, PersonRef by, Instant at) {
    super(UuidCreator.getTimeOrderedEpoch());
    this.addedAt = at;
    this.addedBy = by.value();
    this.name = words(name, LONGEST_NAME);
    if (this.name.isEmpty()) {
      throw new RuleViolated("ack.rule.name", LONGEST_NAME);
    }
    var where = words(department, LONGEST_DEPARTMENT);
    this.department = where.isEmpty() ? null : where;
  }

  private static String words(String text, int longest) {
    var words = text.strip();
    if (words.length() > longest || words.chars().anyMatch(Character::isISOControl)) {
      throw new RuleViolated("ack.rule.name", longest);
    }
    return words;
  }

  void leave(Instant at) {
    if (leftAt == null) {
      leftAt = at;
    }
  }

  OfflineId ref() {
    return new OfflineId(id());
  }

  String name() {
    return name;
  }

  @Nullable String department() {
    return department;
  }

  boolean isGone() {
    return leftAt != null;
  }
}
