package fr.gouvernail.usecase.ui;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.Actor;
import fr.gouvernail.usecase.model.Advice;
import fr.gouvernail.usecase.model.Opinion.Office;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Who may give an opinion on a sheet, in the name of which office.
final class Advisers {

  /// Somebody who may be asked.
  record Adviser(PersonRef person, Office office) {}

  private Advisers() {}

  /// The offices in whose name the reader may give one.
  static List<Office> offices(CasePage page) {
    return offices(page, page.dossier().me());
  }

  private static List<Office> offices(CasePage page, Actor actor) {
    return Arrays.stream(Office.values())
        .filter(office ->
            Advice.refusal(page.edition(), page.dossier().circumstances(), actor, office).isEmpty())
        .toList();
  }

  /// Everybody whom the reader may ask, by office.
  static List<Adviser> others(CasePage page) {
    var me = page.dossier().me().person();
    var members = page.dossier().circumstances().company().members();
    return members.entrySet().stream()
        .filter(member -> !member.getKey().equals(me))
        .flatMap(member ->
            offices(page, new Actor(member.getKey(), member.getValue())).stream()
                .map(office -> new Adviser(member.getKey(), office)))
        .sorted(Comparator.comparing(Adviser::office).thenComparing(a -> page.name(a.person())))
        .toList();
  }
}
