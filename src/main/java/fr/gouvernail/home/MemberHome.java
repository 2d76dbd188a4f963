package fr.gouvernail.home;

import com.vaadin.flow.component.Component;
import fr.gouvernail.decision.RequestRow;
import fr.gouvernail.roadmap.OwnActions;
import fr.gouvernail.roadmap.RoadmapRow;
import fr.gouvernail.roadmap.ui.RoadmapNavigation;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.InWords;
import fr.gouvernail.tenancy.Workspace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// For those who neither steer nor audit: what awaits them, the actions that they carry, what they
/// asked for. Three statements.
final class MemberHome extends HomePage {

  MemberHome(
      Workspace company,
      LocalDate today,
      String name,
      AwaitedMatters awaited,
      boolean everything,
      OwnActions own,
      List<RequestRow> requests,
      List<Component> cards) {
    super(company, today);
    var open =
        own.mine().stream()
            .filter(row -> row.status().isOpen())
            .sorted(Comparator.comparing(RoadmapRow::deadline))
            .toList();
    var found = awaited.of(this, company, today, everything);
    var header = greeting(name, headline(found.matters(), found.more(), calm(open)));
    var main = stack();
    var nothing = found.matters().isEmpty();
    if (!nothing || open.isEmpty()) {
      main.add(awaiting(found.matters(), found.more(), getTranslation("home.member.calm")));
    } else {
      header.actions(primary(RoadmapNavigation.mine(company), "roadmap.mine.act"));
    }
    if (!open.isEmpty()) {
      main.add(new OwnActionsCard(open, today));
    }
    var side = stack(new AskCard(company, nothing && open.isEmpty()));
    side.add(cards);
    side.add(new OwnRequestsCard(requests, company, today));
    add(header, columns(main, side));
  }

  private String calm(List<RoadmapRow> open) {
    return open.isEmpty()
        ? getTranslation("home.calm")
        : Formats.capital(
            getTranslation(
                "home.member.own",
                open.size(),
                InWords.of(this, open.size()),
                formats.date(open.getFirst().deadline())));
  }
}
