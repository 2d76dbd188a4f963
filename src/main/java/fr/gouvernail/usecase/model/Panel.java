package fr.gouvernail.usecase.model;

import fr.gouvernail.tenancy.PersonRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whose act a transition needs: of one person, or of one for the lead and one director.
///
/// @param leads who can give the lead's
/// @param directors who can give the director's; null where one act is enough
record Panel(List<PersonRef> leads, @Nullable List<PersonRef> directors) {

  static Panel single(List<PersonRef> people) {
    return new Panel(people, null);
  }

  /// Two different people wherever there are two: where lead and director are one, the deputy or
  /// another director gives the lead's.
  static Panel joint(
      List<PersonRef> leads,
      List<PersonRef> directors,
      @Nullable PersonRef deputy,
      Predicate<@Nullable PersonRef> free) {
    var panel = new Panel(leads, directors);
    if (panel.hasPair() || directors.isEmpty()) {
      return panel;
    }
    var more = new ArrayList<>(leads);
    if (deputy != null && free.test(deputy) && !more.contains(deputy)) {
      more.add(deputy);
    }
    if (new Panel(more, directors).hasPair()) {
      return new Panel(more, directors);
    }
    directors.stream().filter(director -> !more.contains(director)).forEach(more::add);
    return new Panel(more, directors);
  }

  private boolean hasPair() {
    return directors != null && leads.stream().anyMatch(this::hasOther);
  }

  private boolean hasOther(PersonRef lead) {
    return directors != null && directors.stream().anyMatch(director -> !director.equals(lead));
  }

  /// Each of them once.
  List<PersonRef> people() {
    return Stream.concat(leads.stream(), directors == null ? Stream.of() : directors.stream())
        .distinct()
        .toList();
  }

  boolean contains(PersonRef person) {
    return people().contains(person);
  }

  /// Whether nobody can make it happen.
  boolean isEmpty() {
    return leads.isEmpty() || directors != null && directors.isEmpty();
  }

  /// Whether these people make it happen.
  boolean isComplete(Set<PersonRef> signers) {
    if (directors == null) {
      return leads.stream().anyMatch(signers::contains);
    }
    boolean pair =
        leads.stream()
            .filter(signers::contains)
            .anyMatch(lead ->
                directors.stream()
                    .anyMatch(director -> signers.contains(director) && !director.equals(lead)));
    return pair
        || !hasPair() && leads.stream().anyMatch(p -> signers.contains(p) && directors.contains(p));
  }

  /// Whether this person's signature brings it on, beside those that there are.
  boolean helps(PersonRef person, Set<PersonRef> signers) {
    if (isEmpty()) {
      return false;
    }
    var with = new HashSet<>(signers);
    with.add(person);
    return signers.stream().noneMatch(this::contains) || isComplete(with);
  }

  /// Whether a director's signature is still missing.
  boolean lacksDirector(Set<PersonRef> signers) {
    return directors != null && directors.stream().noneMatch(signers::contains);
  }
}
