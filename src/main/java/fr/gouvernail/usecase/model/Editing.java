package fr.gouvernail.usecase.model;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Which fields somebody may change now (use-case charter, §3): the owner and the co-editors a
/// draft, the owner what is to be corrected and, once approved, what is not ★ and goes on.
public final class Editing {

  private Editing() {}

  /// Ids of the fields of that edition that this person may change; empty where none.
  public static Set<String> open(SheetModel model, Edition edition, Actor actor) {
    boolean owner = edition.owner().equals(actor.person());
    boolean writer = owner || edition.coEditors().contains(actor.person());
    return switch (edition.state()) {
      case DRAFT -> writer ? fields(model, Editing::isOfDrafts) : Set.of();
      case CHANGES_REQUESTED -> owner ? fields(model, Editing::isOfDrafts) : Set.of();
      case APPROVED, IN_PILOT, IN_PRODUCTION, SUSPENDED ->
          owner
              ? fields(model, f -> !f.substantive() && f.openIn().contains(edition.state()))
              : Set.of();
      case SUBMITTED, REJECTED, RETIRED -> Set.of();
    };
  }

  /// All but what only a life decides, such as the end of the pilot.
  private static boolean isOfDrafts(Field field) {
    return field.stage() != null
        || field.openIn().isEmpty()
        || field.openIn().contains(State.APPROVED);
  }

  private static Set<String> fields(SheetModel model, Predicate<Field> open) {
    return model
        .fields()
        .filter(field -> !field.computed() && open.test(field))
        .map(Field::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
