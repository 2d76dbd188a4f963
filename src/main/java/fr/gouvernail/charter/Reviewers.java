package fr.gouvernail.charter;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who is asked for an opinion on a version in review, and who has not given one.
@Component
class Reviewers {

  /// As what people are asked; whoever is several of them is asked once.
  private static final List<Role> ASKED = List.of(Role.DPO, Role.IT_MANAGER, Role.HR, Role.AI_LEAD);

  private final Opinions opinions;
  private final People people;

  Reviewers(Opinions opinions, People people) {
    this.opinions = opinions;
    this.people = people;
  }

  /// Asks those who hold the roles today, except whoever prepared the version. Nobody else is asked
  /// any longer, whatever they said before.
  List<PersonRef> ask(Charter charter) {
    var wanted = new LinkedHashMap<PersonRef, Role>();
    for (var role : ASKED) {
      people.holding(Set.of(role)).forEach(person -> wanted.putIfAbsent(person, role));
    }
    wanted.remove(charter.preparer());
    var known =
        opinions.of(charter.id()).stream()
            .collect(Collectors.toMap(Opinion::author, Function.identity()));
    known.forEach((person, row) -> {
      if (!wanted.containsKey(person)) {
        drop(row);
      }
    });
    var fresh = new ArrayList<Opinion>();
    wanted.forEach((person, role) -> {
      var row = known.get(person);
      if (row == null) {
        row = new Opinion(UuidCreator.getTimeOrderedEpoch(), charter.ref(), person, role);
        fresh.add(row);
      }
      row.askAs(role);
    });
    opinions.saveAll(fresh);
    return List.copyOf(wanted.keySet());
  }

  private void drop(Opinion row) {
    if (row.isGiven()) {
      row.askNoMore();
    } else {
      opinions.delete(row);
    }
  }

  /// Whether that person is asked for an opinion on the text of now and said nothing since.
  boolean awaits(Charter charter, PersonRef person) {
    var submitted = charter.row().submitted();
    return submitted != null
        && opinions.lines(charter.id()).stream()
            .filter(row -> row.author().equals(person.value()) && row.asked())
            .anyMatch(row -> row.given() == null || row.given().isBefore(submitted));
  }

  /// Opinions as they stand.
  ///
  /// @param given whatever text they are about
  /// @param silent who is asked, may still enter the workspace, and said nothing since
  record Standing(List<OpinionRow> given, List<Reviewer> silent) {}

  /// @param submitted since when the text stands still; null while nobody is awaited
  Standing standing(Charter charter, @Nullable Instant submitted) {
    var given = new ArrayList<OpinionRow>();
    var silent = new ArrayList<Reviewer>();
    for (var row : opinions.lines(charter.id())) {
      var at = row.given();
      var verdict = row.verdict();
      if (verdict != null && at != null) {
        given.add(new OpinionRow(row.author(), row.role(), verdict, row.words(), at));
      }
      if (row.asked() && submitted != null && (at == null || at.isBefore(submitted))) {
        silent.add(new Reviewer(new PersonRef(row.author()), row.role()));
      }
    }
    var present = people.admitted(silent.stream().map(Reviewer::person).toList());
    silent.removeIf(reviewer -> !present.contains(reviewer.person()));
    return new Standing(given, silent);
  }

  /// The first of a person's roles as which one speaks on a charter.
  static Role speaking(Set<Role> roles) {
    for (var role : ASKED) {
      if (roles.contains(role)) {
        return role;
      }
    }
    return roles.contains(Role.DIRECTOR)
        ? Role.DIRECTOR
        : roles.contains(Role.DEPUTY_AI_LEAD) ? Role.DEPUTY_AI_LEAD : Role.CONSULTANT;
  }
}
