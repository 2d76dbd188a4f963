package fr.gouvernail.usecase.model;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One edition of a use-case charter, with what was said and done about it.
///
/// @param number from 1
/// @param owner who answers for it, also while the field `owner` is empty
/// @param coEditors who helps to write it
/// @param starEditors who changed a ★ field of it, the owner included
/// @param starChangedAt when a ★ field last changed; null for a sheet without any
/// @param submittedAt when it was last submitted; null before
/// @param classification the latest that counts for it; null before the first
/// @param opinions on this edition
/// @param acceptances about this edition
/// @param signatures that wait for a second one
/// @param correction what the approver asked to change last; null where nothing was
/// @param suspension while it is suspended
/// @param returned whether its pilot was already prolonged or corrected, which happens once
public record Edition(
    int number,
    State state,
    Values values,
    PersonRef owner,
    Set<PersonRef> coEditors,
    Set<PersonRef> starEditors,
    @Nullable Instant starChangedAt,
    @Nullable Instant submittedAt,
    @Nullable Classified classification,
    List<Opinion> opinions,
    List<Acceptance> acceptances,
    List<Signature> signatures,
    @Nullable Correction correction,
    @Nullable Suspension suspension,
    boolean returned) {

  /// What an approver asked to change.
  ///
  /// @param fields those that were listed
  /// @param before the values at that moment
  /// @param answered fields that the owner answered in words instead of changing them
  public record Correction(Set<String> fields, Values before, Set<String> answered) {

    /// The listed fields that were neither answered nor changed, nor what completes them, in the
    /// order of the sheet.
    public List<String> open(SheetModel model, Values now) {
      return model.inOrder(fields).stream()
          .filter(field -> !answered.contains(field))
          .filter(field ->
              model.withParts(field).stream()
                  .allMatch(part -> before.find(part).equals(now.find(part))))
          .toList();
    }
  }

  /// @param from the state to which lifting it leads back
  public record Suspension(PersonRef by, Instant at, State from) {}

  /// The same in another state; signatures are used up.
  Edition in(State state) {
    return with(number, state, submittedAt, suspension, returned);
  }

  Edition submitted(int number, Instant at) {
    return with(number, State.SUBMITTED, at, suspension, returned);
  }

  Edition suspended(@Nullable Suspension suspension) {
    return with(number, state, submittedAt, suspension, returned);
  }

  Edition afterReturn() {
    return with(number, state, submittedAt, suspension, true);
  }

  private Edition with(
      int number,
      State state,
      @Nullable Instant submittedAt,
      @Nullable Suspension suspension,
      boolean returned) {
    return new Edition(
        number,
        state,
        values,
        owner,
        coEditors,
        starEditors,
        starChangedAt,
        submittedAt,
        classification,
        opinions,
        acceptances,
        List.of(),
        correction,
        suspension,
        returned);
  }

  /// The draft that follows this edition. Opinions and acceptances are to be given anew.
  Edition next(Values values) {
    return new Edition(
        number + 1,
        State.DRAFT,
        values,
        owner,
        coEditors,
        Set.of(),
        null,
        null,
        classification,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        false);
  }

  /// A first draft.
  public static Edition draft(PersonRef owner, Values values) {
    return new Edition(
        1,
        State.DRAFT,
        values,
        owner,
        Set.of(),
        Set.of(owner),
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        false);
  }
}
