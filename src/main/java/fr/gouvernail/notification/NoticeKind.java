package fr.gouvernail.notification;

/// What people are told about. The texts are `notification.<KIND>` and, for mails,
/// `notification.mail.<KIND>.…` in the bundles.
public enum NoticeKind {
  ACTION_ASSIGNED(Topic.ACTIONS, "list-checks"),
  ACTION_WITHDRAWN(Topic.ACTIONS, "list-checks"),
  ACTION_RESCHEDULED(Topic.ACTIONS, "calendar-clock"),
  ACTION_DUE_SOON(Topic.DEADLINES, "calendar-clock"),
  ACTION_OVERDUE(Topic.DEADLINES, "clock"),
  AUDIT_CLOSED(Topic.AUDITS, "clipboard-check"),
  AUDIT_REVISED(Topic.AUDITS, "clipboard-check"),
  REPORT_READY(Topic.REPORTS, "file-down"),
  CONSULTANT_ADMITTED(Topic.CONSULTANTS, "lock-open"),
  CONSULTANT_LEFT(Topic.CONSULTANTS, "lock"),
  MANDATE_OFFERED(Topic.MANDATES, "scroll-text"),
  MANDATE_WITHDRAWN(Topic.MANDATES, "scroll-text"),
  MANDATE_ACCEPTED(Topic.MANDATES, "user-check"),
  MANDATE_DECLINED(Topic.MANDATES, "circle-x"),
  MANDATE_ENDED(Topic.MANDATES, "scroll-text"),
  /// To the director.
  LEAD_ABSENT(Topic.MANDATES, "calendar-clock"),
  /// To the deputy, who decides meanwhile.
  DEPUTY_ACTS(Topic.MANDATES, "calendar-clock"),
  LEAD_PRESENT(Topic.MANDATES, "calendar-check"),
  DECISION_FILED(Topic.DECISIONS, "gavel"),
  DECISION_QUESTIONED(Topic.DECISIONS, "message-square"),
  DECISION_ANSWERED(Topic.DECISIONS, "message-square"),
  DECISION_APPROVED(Topic.DECISIONS, "circle-check"),
  DECISION_REFUSED(Topic.DECISIONS, "circle-x"),
  DECISION_REMINDER(Topic.DECISIONS, "hourglass"),
  DECISION_LAST_REMINDER(Topic.DECISIONS, "hourglass"),
  DECISION_ESCALATED(Topic.DECISIONS, "clock"),
  /// To whoever is asked for an opinion.
  CHARTER_REVIEW(Topic.CHARTER, "scroll-text"),
  /// To the director, once everybody asked has answered and nothing blocks.
  CHARTER_READY(Topic.CHARTER, "square-pen"),
  /// From here on to whoever prepares the version.
  CHARTER_COMMENTED(Topic.CHARTER, "message-square"),
  CHARTER_OPINION(Topic.CHARTER, "message-square"),
  CHARTER_SENT_BACK(Topic.CHARTER, "rotate-ccw"),
  CHARTER_APPROVED(Topic.CHARTER, "circle-check"),
  CHARTER_WITHDRAWN(Topic.CHARTER, "rotate-ccw"),
  /// By mail only: whoever is invited is not in the portal yet.
  INVITATION(Topic.INVITATIONS, "mail"),
  /// The same for somebody who has to choose a password first.
  FIRST_INVITATION(Topic.INVITATIONS, "mail");

  /// What a person may have mails about, or not.
  public enum Topic {
    ACTIONS,
    DEADLINES,
    AUDITS,
    REPORTS,
    CONSULTANTS,
    MANDATES,
    DECISIONS,
    CHARTER,
    /// Always sent.
    INVITATIONS
  }

  private final Topic topic;
  private final String icon;

  NoticeKind(Topic topic, String icon) {
    this.topic = topic;
    this.icon = icon;
  }

  public Topic topic() {
    return topic;
  }

  /// A Lucide icon.
  public String icon() {
    return icon;
  }
}
