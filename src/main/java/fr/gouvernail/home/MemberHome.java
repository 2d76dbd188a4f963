package fr.gouvernail.home;

import fr.gouvernail.ailead.Mandate;
import fr.gouvernail.identity.People;
import fr.gouvernail.roadmap.OwnActions;
import fr.gouvernail.roadmap.RoadmapRow;
import fr.gouvernail.roadmap.ui.RoadmapNavigation;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.InWords;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.tenancy.Workspace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// For those who neither steer nor audit: the actions that they carry. Three statements.
final class MemberHome extends HomePage {

  /// @param offer an appointment that waits for the reader's answer: it comes first
  MemberHome(
      Workspace company, LocalDate today, People people, OwnActions own, Optional<Mandate> offer) {
    super(company, today);
    var open =
        own.mine().stream()
            .filter(row -> row.status().isOpen())
            .sorted(Comparator.comparing(RoadmapRow::deadline))
            .toList();
    var name = people.me().name();
    if (offer.isPresent()) {
      var matter = Matters.answer(this, company, offer.get());
      add(greeting(name, matter.headline()), new MattersCard(List.of(matter), ""));
      if (!open.isEmpty()) {
        add(new OwnActionsCard(open, today));
      }
      return;
    }
    if (open.isEmpty()) {
      add(
          greeting(name, getTranslation("home.calm")),
          new EmptyState(
              "circle-check",
              getTranslation("home.member.none.what"),
              getTranslation("home.member.none.how")));
      return;
    }
    var headline =
        getTranslation(
            "home.member.own",
            open.size(),
            InWords.of(this, open.size()),
            formats.date(open.getFirst().deadline()));
    add(
        greeting(name, Formats.capital(headline))
            .actions(primary(RoadmapNavigation.mine(company), "roadmap.mine.act")),
        new OwnActionsCard(open, today));
  }
}
