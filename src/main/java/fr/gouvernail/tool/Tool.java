package fr.gouvernail.tool;

import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A tool of the register. Rows stay: charters of the past name them.
@Entity
@Table(name = "tool")
class Tool extends TenantOwned {

  static final int LONGEST_NAME = 200;
  static final int LONGEST_PURPOSE = 500;
  static final int LONGEST_NOTE = 2000;

  private String name;
  private String vendor;

  @Enumerated(EnumType.STRING)
  private ToolStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "tool_class")
  private @Nullable ToolClass kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "max_level")
  private @Nullable DataLevel level;

  private String hosting;

  @Enumerated(EnumType.STRING)
  private @Nullable Agreement agreement;

  private @Nullable Boolean training;
  private String purpose;
  private String account;
  private @Nullable UUID owner;

  @Column(name = "review_on")
  private @Nullable LocalDate reviewOn;

  private String note;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Tool() {}

  @SuppressWarnings("NullAway.Init") // filled by change
  Tool(UUID id, ToolForm form) {
    super(id);
    change(form);
  }

  /// @throws RuleViolated if the name is missing or a text too long
  final void change(ToolForm form) {
    if (form.name().isBlank()) {
      throw new RuleViolated("tool.rule.name");
    }
    name = limited(form.name(), LONGEST_NAME);
    vendor = limited(form.vendor(), LONGEST_NAME);
    status = form.status();
    kind = form.kind();
    level = form.level();
    hosting = limited(form.hosting(), LONGEST_NAME);
    agreement = form.agreement();
    training = form.training();
    purpose = limited(form.purpose(), LONGEST_PURPOSE);
    account = limited(form.account(), LONGEST_NAME);
    owner = form.owner() == null ? null : form.owner().value();
    reviewOn = form.reviewOn();
    note = limited(form.note(), LONGEST_NOTE);
  }

  private static String limited(String text, int longest) {
    var words = text.strip();
    if (words.length() > longest) {
      throw new RuleViolated("tool.rule.long", longest);
    }
    return words;
  }

  /// Keeps it for the record only.
  ///
  /// @return whether it was not so already
  boolean withdraw() {
    boolean changes = status != ToolStatus.WITHDRAWN;
    status = ToolStatus.WITHDRAWN;
    return changes;
  }

  @Nullable LocalDate reviewOn() {
    return reviewOn;
  }

  @Nullable UUID owner() {
    return owner;
  }
}
