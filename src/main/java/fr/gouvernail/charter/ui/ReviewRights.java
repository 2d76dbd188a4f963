package fr.gouvernail.charter.ui;

import fr.gouvernail.charter.CharterState;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.tenancy.PersonRef;

/// What whoever looks may do with a version in this state. It shows and hides; the services decide.
///
/// @param reviews sees versions in preparation
/// @param edits the text
/// @param comments on it
/// @param opines gives an opinion
/// @param prepares takes it from a draft to the review and back
/// @param approves signs, withdraws, archives
record ReviewRights(
    PersonRef me,
    boolean reviews,
    boolean edits,
    boolean comments,
    boolean opines,
    boolean prepares,
    boolean approves) {

  static ReviewRights of(Caller caller, AccessPolicy policy, CharterState state) {
    var prepares = policy.allows(Permission.EDIT_CHARTER);
    var reviews = policy.allows(Permission.REVIEW_CHARTER);
    return new ReviewRights(
        caller.person(),
        reviews,
        prepares && state == CharterState.DRAFT,
        reviews && (state == CharterState.DRAFT || state == CharterState.IN_REVIEW),
        reviews && state == CharterState.IN_REVIEW,
        prepares,
        policy.allows(Permission.APPROVE_CHARTER));
  }
}
