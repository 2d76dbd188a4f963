package fr.gouvernail.usecase.model;

import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import java.util.Optional;
import java.util.stream.Stream;

/// Who owns or wrote an edition, and therefore neither approves it nor advises on it.
record Involved(Edition edition, Circumstances circumstances) {

  /// Below it, a director may stand alone (use-case charter, §4).
  private static final int VERY_SMALL = 20;

  boolean isOwner(PersonRef person) {
    return edition.owner().equals(person)
        || edition.values().person(FieldIds.OWNER).equals(Optional.of(person));
  }

  boolean includes(PersonRef person) {
    return isOwner(person)
        || edition.coEditors().contains(person)
        || edition.starEditors().contains(person);
  }

  /// Whether one of them is a DPO.
  boolean includesDpo() {
    return Stream.of(
            Stream.of(edition.owner()),
            edition.values().person(FieldIds.OWNER).stream(),
            edition.coEditors().stream(),
            edition.starEditors().stream())
        .flatMap(people -> people)
        .anyMatch(person -> circumstances.company().roles(person).contains(Role.DPO));
  }

  /// Whether this person is the director of a very small team whom nobody can replace.
  boolean standsAlone(PersonRef person) {
    var company = circumstances.company();
    return company.directors().contains(person)
        && company.headcount() < VERY_SMALL
        && Stream.concat(
                Stream.of(
                        Optional.ofNullable(company.lead()), Optional.ofNullable(company.deputy()))
                    .flatMap(Optional::stream),
                company.directors().stream())
            .noneMatch(other -> !other.equals(person) && !includes(other));
  }

  /// Whether what this director takes upon himself or herself counts.
  boolean accepts(PersonRef director) {
    return !includes(director) || standsAlone(director);
  }
}
