package fr.gouvernail.usecase.model;

import fr.gouvernail.tenancy.PersonRef;
import java.util.List;

/// Who may approve an edition today (use-case charter, §4): the AI lead; the deputy where the lead
/// is owner, editor or away; a director where both are, where the use is of high risk, together
/// with the lead, or where a residual risk of 8 or 9 is accepted. Nobody approves what he or she
/// owns or edited, but the director of a very small team whom nobody can replace.
public final class Approvers {

  private Approvers() {}

  /// Who may approve that edition.
  public static Approvers of(SheetModel model, Edition edition, Circumstances circumstances) {
    throw new UnsupportedOperationException();
  }

  /// The same for what somebody put and another one has to lift: a suspension or a reservation.
  public Approvers lifting(PersonRef putBy) {
    throw new UnsupportedOperationException();
  }

  public Standing standing(PersonRef person) {
    throw new UnsupportedOperationException();
  }

  /// Whether two people decide together.
  public boolean isJoint() {
    throw new UnsupportedOperationException();
  }

  /// For whom the approval waits; empty where nobody may give it.
  public List<PersonRef> waitsFor() {
    throw new UnsupportedOperationException();
  }
}
