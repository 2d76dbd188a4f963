package fr.gouvernail.notification;

import java.util.EnumSet;
import java.util.Set;

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
  /// To the second consultant.
  AUDIT_TO_REVIEW(Topic.AUDIT_WORK, "clipboard-check"),
  /// To the consultant in charge.
  AUDIT_REVIEWED(Topic.AUDIT_WORK, "clipboard-check"),
  /// To whoever set a question aside.
  AUDIT_CONTESTED(Topic.AUDIT_WORK, "rotate-ccw"),
  /// To people of the company.
  INQUIRY_ASKED(Topic.AUDIT_WORK, "circle-question-mark"),
  /// To whom they were put: a consultant reminds of them, or the day comes near.
  INQUIRY_REMINDER(Topic.AUDIT_WORK, "hourglass"),
  /// To the contacts of an audit.
  DOCUMENTS_ASKED(Topic.AUDIT_WORK, "paperclip"),
  DOCUMENTS_REMINDER(Topic.AUDIT_WORK, "hourglass"),
  /// To whoever asked.
  INQUIRY_REPLIED(Topic.AUDIT_WORK, "message-square"),
  /// To the director and the consultants who led the audits, thirty days before.
  FILES_LEAVING(Topic.FILES, "archive"),
  REPORT_READY(Topic.REPORTS, "file-down"),
  CONSULTANT_ADMITTED(Topic.CONSULTANTS, "lock-open"),
  CONSULTANT_LEFT(Topic.CONSULTANTS, "lock"),
  /// To the director: a firm asks for access.
  MISSION_ASKED(Topic.CONSULTANTS, "handshake"),
  /// To the director, two weeks before.
  MISSION_ENDING(Topic.CONSULTANTS, "calendar-clock"),
  /// From here on to those who administer the firm, by mail only: they need be no members.
  MISSION_GRANTED(Topic.FIRMS, "lock-open"),
  MISSION_REFUSED(Topic.FIRMS, "circle-x"),
  MISSION_MOVED(Topic.FIRMS, "calendar-clock"),
  MISSION_ENDED(Topic.FIRMS, "lock"),
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
  /// Sixty days before the charter is to be reviewed.
  CHARTER_REVIEW(Topic.CHARTER_REVIEW, "calendar-clock"),
  /// Thirty days before.
  CHARTER_REVIEW_NEAR(Topic.CHARTER_REVIEW, "calendar-clock"),
  /// A week before.
  CHARTER_REVIEW_LAST(Topic.CHARTER_REVIEW, "clock"),
  CHARTER_TO_READ(Topic.CHARTER, "scroll-text"),
  CHARTER_REMINDER(Topic.CHARTER, "hourglass"),
  /// To whoever is asked for an opinion.
  CHARTER_OPINION_ASKED(Topic.CHARTER_WORK, "scroll-text"),
  /// To the director, once everybody asked has answered and nothing blocks.
  CHARTER_READY(Topic.CHARTER_WORK, "square-pen"),
  /// From here on to whoever prepares the version.
  CHARTER_COMMENTED(Topic.CHARTER_WORK, "message-square"),
  CHARTER_OPINION(Topic.CHARTER_WORK, "message-square"),
  CHARTER_SENT_BACK(Topic.CHARTER_WORK, "rotate-ccw"),
  CHARTER_APPROVED(Topic.CHARTER_WORK, "circle-check"),
  CHARTER_WITHDRAWN(Topic.CHARTER_WORK, "rotate-ccw"),
  /// To whoever acts as AI lead.
  IDEA_FILED(Topic.USE_CASES, "lightbulb"),
  IDEA_ADOPTED(Topic.USE_CASES, "lightbulb"),
  IDEA_DECLINED(Topic.USE_CASES, "lightbulb"),
  USE_CASE_COMMENTED(Topic.USE_CASES, "message-square"),
  USE_CASE_OPINION_ASKED(Topic.USE_CASES, "message-square"),
  USE_CASE_OPINION(Topic.USE_CASES, "message-square"),
  USE_CASE_RETURNED(Topic.USE_CASES, "pencil"),
  USE_CASE_APPROVED(Topic.USE_CASES, "circle-check"),
  USE_CASE_REJECTED(Topic.USE_CASES, "circle-x"),
  USE_CASE_PILOT(Topic.USE_CASES, "flask-conical"),
  USE_CASE_LIVE(Topic.USE_CASES, "circle-play"),
  USE_CASE_PILOT_RETURNED(Topic.USE_CASES, "rotate-ccw"),
  /// To everybody who works with it, too.
  USE_CASE_SUSPENDED(Topic.USE_CASES, "circle-pause"),
  USE_CASE_RESUMED(Topic.USE_CASES, "circle-play"),
  USE_CASE_RETIRED(Topic.USE_CASES, "archive"),
  /// One of two signatures was given.
  USE_CASE_SIGNED(Topic.USE_CASES, "square-pen"),
  /// To whom a decision passes.
  USE_CASE_PASSED_ON(Topic.USE_CASES, "gavel"),
  /// To who owns it from now on.
  USE_CASE_HANDED(Topic.USE_CASES, "user-check"),
  /// To the owner.
  USE_CASE_REVIEW_ASKED(Topic.USE_CASES, "calendar-clock"),
  /// Thirty, fifteen and five days before.
  USE_CASE_PILOT_ENDS(Topic.USE_CASE_DATES, "flag"),
  USE_CASE_REVIEW(Topic.USE_CASE_DATES, "calendar-clock"),
  /// Thirty days after, to whoever should suspend it.
  USE_CASE_REVIEW_LATE(Topic.USE_CASE_DATES, "clock"),
  WORKSHOP_OPENED(Topic.WORKSHOPS, "list-checks"),
  /// A second vote is asked for.
  WORKSHOP_AGAIN(Topic.WORKSHOPS, "list-checks"),
  /// By mail only: whoever is invited is not in the portal yet.
  INVITATION(Topic.INVITATIONS, "mail"),
  /// The same for somebody who has to choose a password first.
  FIRST_INVITATION(Topic.INVITATIONS, "mail");

  /// What a person may have mails about, or not.
  public enum Topic {
    ACTIONS,
    DEADLINES,
    AUDITS,
    AUDIT_WORK,
    FILES,
    REPORTS,
    CONSULTANTS,
    MANDATES,
    DECISIONS,
    CHARTER_WORK,
    CHARTER_REVIEW,
    CHARTER,
    USE_CASES,
    USE_CASE_DATES,
    WORKSHOPS,
    /// Always sent, to those who administer a firm and may be no members of the workspace.
    FIRMS,
    /// Always sent.
    INVITATIONS;

    /// What a person may choose.
    public static Set<Topic> chosen() {
      return EnumSet.complementOf(EnumSet.of(FIRMS, INVITATIONS));
    }
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
