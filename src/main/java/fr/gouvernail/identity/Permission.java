package fr.gouvernail.identity;

/// What a person may be allowed to do. One constant per right; who has it is written in [Role].
public enum Permission {
  /// Enter a workspace and see one's own part of it.
  ENTER_WORKSPACE,
  /// See who belongs to the workspace.
  READ_MEMBERS,
  /// Invite people, change their roles, end their membership.
  MANAGE_MEMBERS,
  /// Grant consulting firms access for a time, extend and end it, and see what their people read.
  MANAGE_MISSIONS,
  /// Create maturity assessments, answer, close and correct them.
  CONDUCT_ASSESSMENT,
  /// Confirm what needs a second consultant.
  REVIEW_ASSESSMENT,
  /// Read closed assessments: result, answers, report, exports.
  READ_ASSESSMENT_RESULT,
  /// Choose how long the files of closed and of unfinished assessments are kept.
  SET_FILE_RETENTION,
  /// Keep a file of an assessment, whatever that rule says.
  KEEP_FILES,
  /// Let the company take part in the anonymous comparison, or take it out.
  JOIN_BENCHMARK,
  /// Answer questions of an assessment that one was asked.
  ANSWER_INQUIRIES,
  /// See the whole roadmap.
  READ_ROADMAP,
  /// Adopt, move, assign and change actions of the roadmap.
  EDIT_ROADMAP,
  /// See the actions assigned to oneself and report on them.
  FOLLOW_OWN_ACTIONS,
  /// Appoint the AI lead and the deputy, end their mandates.
  APPOINT_AI_LEAD,
  /// Read the charter in force and those before it.
  READ_CHARTER,
  /// Write the next version of the charter, and ask for its review.
  EDIT_CHARTER,
  /// Read charters in preparation, comment on them, give an opinion.
  REVIEW_CHARTER,
  /// Approve a charter, take the approval back, put a charter away.
  APPROVE_CHARTER,
  /// Read the charter in one's own name, and say that one did: the company's own people.
  ACKNOWLEDGE,
  /// See who has read the charter and who has not, remind them, and let people without e-mail sign.
  FOLLOW_CAMPAIGN,
  /// See the register of AI tools.
  READ_TOOLS,
  /// Add and change AI tools.
  EDIT_TOOLS,
  /// Ask for a decision about one's own use of AI, and follow what one asked for.
  ASK_USE,
  /// Decide on what people asked for, where one's office gives the right to.
  DECIDE,
  /// See what waits for a decision, and the register of what was decided.
  READ_DECISIONS,
  /// File an idea of a use of AI, and follow what became of it.
  FILE_IDEA,
  /// See the inventory of uses of AI, their charters, the matrix and the calendar.
  READ_USE_CASES,
  /// Write charters of uses: one's own, or those that one helps with.
  WRITE_USE_CASES,
  /// Give an opinion on a use in the name of one's office.
  ADVISE_ON_USE_CASES,
  /// Stop a use at once. Whoever a use names as able to stop it may too.
  SUSPEND_USE_CASES,
  /// Score uses in a workshop.
  SCORE_USE_CASES,
  /// Open, lead and close workshops.
  LEAD_WORKSHOPS,
  /// Read the tamper-evident log of the workspace.
  READ_TRAIL,
  /// See one's clients side by side, outside any workspace.
  READ_PORTFOLIO,
  /// Assign the firm's consultants to its clients, outside any workspace.
  MANAGE_ASSIGNMENTS,
  /// Choose the logo, colours and words that the firm puts on its reports, outside any workspace.
  EDIT_FIRM_IDENTITY,
  /// See the libraries of one's firm, write questionnaires and try them, outside any workspace.
  /// What enters the list of a firm is decided by those who administer that firm.
  USE_LIBRARIES,
  /// Create, suspend, export and erase workspaces, without seeing inside.
  MANAGE_PLATFORM
}
