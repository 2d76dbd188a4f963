package fr.gouvernail.assessment.retention;

import java.time.LocalDate;
import java.util.Optional;

/// How long a company keeps the files of its assessments.
///
/// @param closed counted from the last closing
/// @param unfinished counted from the last day on which somebody did something; it counts while
///   some revision is open
public record RetentionRule(Keeping closed, Keeping unfinished) {

  /// What counts until a director chooses: evidence is lost by nobody's decision.
  public static final RetentionRule USUAL = new RetentionRule(Keeping.AS_LONG, Keeping.AS_LONG);

  /// Days between the day on which people are told and the last one on which a file is kept, at
  /// least.
  public static final int NOTICE = 30;

  /// The last day on which the files of that assessment are kept; nothing where they have no end.
  public Optional<LocalDate> end(AuditSpan audit) {
    var closedOn = audit.closedOn();
    return closedOn == null ? unfinished.after(audit.lastActive()) : closed.after(closedOn);
  }

  /// Whether anything ends at all.
  public boolean ends() {
    return closed.ends() || unfinished.ends();
  }

  /// Whether it may be chosen.
  boolean isOffered() {
    return Keeping.AFTER_CLOSING.contains(closed) && Keeping.UNFINISHED.contains(unfinished);
  }
}
