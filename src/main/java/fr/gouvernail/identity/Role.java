package fr.gouvernail.identity;

import static fr.gouvernail.identity.Permission.ACKNOWLEDGE;
import static fr.gouvernail.identity.Permission.ADVISE_ON_USE_CASES;
import static fr.gouvernail.identity.Permission.ANSWER_INQUIRIES;
import static fr.gouvernail.identity.Permission.APPOINT_AI_LEAD;
import static fr.gouvernail.identity.Permission.APPROVE_CHARTER;
import static fr.gouvernail.identity.Permission.ASK_USE;
import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;
import static fr.gouvernail.identity.Permission.DECIDE;
import static fr.gouvernail.identity.Permission.EDIT_CHARTER;
import static fr.gouvernail.identity.Permission.EDIT_FIRM_IDENTITY;
import static fr.gouvernail.identity.Permission.EDIT_ROADMAP;
import static fr.gouvernail.identity.Permission.EDIT_TOOLS;
import static fr.gouvernail.identity.Permission.ENTER_WORKSPACE;
import static fr.gouvernail.identity.Permission.FILE_IDEA;
import static fr.gouvernail.identity.Permission.FOLLOW_CAMPAIGN;
import static fr.gouvernail.identity.Permission.FOLLOW_OWN_ACTIONS;
import static fr.gouvernail.identity.Permission.JOIN_BENCHMARK;
import static fr.gouvernail.identity.Permission.KEEP_FILES;
import static fr.gouvernail.identity.Permission.LEAD_WORKSHOPS;
import static fr.gouvernail.identity.Permission.MANAGE_ASSIGNMENTS;
import static fr.gouvernail.identity.Permission.MANAGE_MEMBERS;
import static fr.gouvernail.identity.Permission.MANAGE_MISSIONS;
import static fr.gouvernail.identity.Permission.MANAGE_PLATFORM;
import static fr.gouvernail.identity.Permission.READ_ASSESSMENT_RESULT;
import static fr.gouvernail.identity.Permission.READ_CHARTER;
import static fr.gouvernail.identity.Permission.READ_DECISIONS;
import static fr.gouvernail.identity.Permission.READ_MEMBERS;
import static fr.gouvernail.identity.Permission.READ_PORTFOLIO;
import static fr.gouvernail.identity.Permission.READ_ROADMAP;
import static fr.gouvernail.identity.Permission.READ_TOOLS;
import static fr.gouvernail.identity.Permission.READ_TRAIL;
import static fr.gouvernail.identity.Permission.READ_USE_CASES;
import static fr.gouvernail.identity.Permission.REVIEW_ASSESSMENT;
import static fr.gouvernail.identity.Permission.REVIEW_CHARTER;
import static fr.gouvernail.identity.Permission.SCORE_USE_CASES;
import static fr.gouvernail.identity.Permission.SET_FILE_RETENTION;
import static fr.gouvernail.identity.Permission.SUSPEND_USE_CASES;
import static fr.gouvernail.identity.Permission.USE_LIBRARIES;
import static fr.gouvernail.identity.Permission.WRITE_USE_CASES;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What a person is in a workspace, and what that allows: the one table of roles and permissions.
/// The last three roles are held outside workspaces and open none.
public enum Role {
  /// Dirigeant.
  DIRECTOR(
      ENTER_WORKSPACE,
      READ_MEMBERS,
      MANAGE_MEMBERS,
      MANAGE_MISSIONS,
      READ_ASSESSMENT_RESULT,
      SET_FILE_RETENTION,
      KEEP_FILES,
      JOIN_BENCHMARK,
      ANSWER_INQUIRIES,
      READ_ROADMAP,
      EDIT_ROADMAP,
      FOLLOW_OWN_ACTIONS,
      APPOINT_AI_LEAD,
      READ_TRAIL,
      READ_CHARTER,
      EDIT_CHARTER,
      REVIEW_CHARTER,
      APPROVE_CHARTER,
      ACKNOWLEDGE,
      FOLLOW_CAMPAIGN,
      READ_TOOLS,
      EDIT_TOOLS,
      ASK_USE,
      DECIDE,
      READ_DECISIONS,
      FILE_IDEA,
      READ_USE_CASES,
      WRITE_USE_CASES,
      ADVISE_ON_USE_CASES,
      SUSPEND_USE_CASES,
      SCORE_USE_CASES,
      LEAD_WORKSHOPS),
  /// Référent IA; given by appointment only, as is the next one.
  AI_LEAD(
      ENTER_WORKSPACE,
      READ_MEMBERS,
      READ_ASSESSMENT_RESULT,
      ANSWER_INQUIRIES,
      READ_ROADMAP,
      EDIT_ROADMAP,
      FOLLOW_OWN_ACTIONS,
      READ_CHARTER,
      EDIT_CHARTER,
      REVIEW_CHARTER,
      ACKNOWLEDGE,
      FOLLOW_CAMPAIGN,
      READ_TOOLS,
      EDIT_TOOLS,
      ASK_USE,
      DECIDE,
      READ_DECISIONS,
      FILE_IDEA,
      READ_USE_CASES,
      WRITE_USE_CASES,
      SUSPEND_USE_CASES,
      SCORE_USE_CASES,
      LEAD_WORKSHOPS),
  /// Référent IA suppléant.
  DEPUTY_AI_LEAD(
      ENTER_WORKSPACE,
      READ_MEMBERS,
      READ_ASSESSMENT_RESULT,
      ANSWER_INQUIRIES,
      READ_ROADMAP,
      EDIT_ROADMAP,
      FOLLOW_OWN_ACTIONS,
      READ_CHARTER,
      EDIT_CHARTER,
      REVIEW_CHARTER,
      ACKNOWLEDGE,
      FOLLOW_CAMPAIGN,
      READ_TOOLS,
      EDIT_TOOLS,
      ASK_USE,
      DECIDE,
      READ_DECISIONS,
      FILE_IDEA,
      READ_USE_CASES,
      WRITE_USE_CASES,
      SUSPEND_USE_CASES,
      SCORE_USE_CASES,
      LEAD_WORKSHOPS),
  /// Porteur métier.
  BUSINESS_OWNER(
      ENTER_WORKSPACE,
      READ_MEMBERS,
      ANSWER_INQUIRIES,
      READ_ROADMAP,
      FOLLOW_OWN_ACTIONS,
      READ_CHARTER,
      ACKNOWLEDGE,
      READ_TOOLS,
      ASK_USE,
      FILE_IDEA,
      READ_USE_CASES,
      WRITE_USE_CASES,
      SCORE_USE_CASES),
  /// Responsable informatique.
  IT_MANAGER(
      ENTER_WORKSPACE,
      READ_MEMBERS,
      ANSWER_INQUIRIES,
      READ_ROADMAP,
      FOLLOW_OWN_ACTIONS,
      READ_CHARTER,
      REVIEW_CHARTER,
      ACKNOWLEDGE,
      READ_TOOLS,
      EDIT_TOOLS,
      ASK_USE,
      READ_DECISIONS,
      FILE_IDEA,
      READ_USE_CASES,
      WRITE_USE_CASES,
      ADVISE_ON_USE_CASES,
      SCORE_USE_CASES),
  /// Délégué à la protection des données, ou référent RGPD.
  DPO(
      ENTER_WORKSPACE,
      READ_MEMBERS,
      READ_ASSESSMENT_RESULT,
      ANSWER_INQUIRIES,
      READ_ROADMAP,
      FOLLOW_OWN_ACTIONS,
      READ_CHARTER,
      REVIEW_CHARTER,
      ACKNOWLEDGE,
      READ_TOOLS,
      ASK_USE,
      READ_DECISIONS,
      FILE_IDEA,
      READ_USE_CASES,
      WRITE_USE_CASES,
      ADVISE_ON_USE_CASES,
      SUSPEND_USE_CASES,
      SCORE_USE_CASES),
  /// Responsable des ressources humaines.
  HR(
      ENTER_WORKSPACE,
      READ_MEMBERS,
      ANSWER_INQUIRIES,
      READ_ROADMAP,
      FOLLOW_OWN_ACTIONS,
      READ_CHARTER,
      REVIEW_CHARTER,
      ACKNOWLEDGE,
      FOLLOW_CAMPAIGN,
      READ_TOOLS,
      ASK_USE,
      READ_DECISIONS,
      FILE_IDEA,
      READ_USE_CASES,
      WRITE_USE_CASES,
      ADVISE_ON_USE_CASES,
      SCORE_USE_CASES),
  /// Salarié.
  EMPLOYEE(
      ENTER_WORKSPACE,
      ANSWER_INQUIRIES,
      FOLLOW_OWN_ACTIONS,
      READ_CHARTER,
      ACKNOWLEDGE,
      READ_TOOLS,
      ASK_USE,
      FILE_IDEA),
  /// Consultant in charge of an audit at a client; standing: member of a consulting firm.
  CONSULTANT(
      ENTER_WORKSPACE,
      READ_MEMBERS,
      CONDUCT_ASSESSMENT,
      REVIEW_ASSESSMENT,
      READ_ASSESSMENT_RESULT,
      KEEP_FILES,
      READ_ROADMAP,
      READ_PORTFOLIO,
      USE_LIBRARIES,
      READ_CHARTER,
      REVIEW_CHARTER,
      READ_TOOLS,
      READ_DECISIONS,
      READ_USE_CASES,
      WRITE_USE_CASES,
      ADVISE_ON_USE_CASES,
      LEAD_WORKSHOPS),
  /// Consultant who only reviews a colleague's audit at a client.
  REVIEWING_CONSULTANT(
      ENTER_WORKSPACE,
      READ_MEMBERS,
      REVIEW_ASSESSMENT,
      READ_ASSESSMENT_RESULT,
      READ_ROADMAP,
      READ_CHARTER,
      READ_TOOLS,
      READ_DECISIONS,
      READ_USE_CASES),
  /// Administrateur du cabinet; standing only.
  FIRM_ADMIN(READ_PORTFOLIO, MANAGE_ASSIGNMENTS, EDIT_FIRM_IDENTITY, USE_LIBRARIES),
  /// Administrateur de la plateforme; standing only, grants nothing inside a workspace.
  PLATFORM_ADMIN(MANAGE_PLATFORM);

  private final Set<Permission> permissions;

  Role(Permission first, Permission... others) {
    permissions = Collections.unmodifiableSet(EnumSet.of(first, others));
  }

  /// What this role allows.
  public Set<Permission> permissions() {
    return permissions;
  }
}
