package fr.gouvernail.home;

import com.vaadin.flow.component.Component;
import fr.gouvernail.assessment.ClosedAudit;
import fr.gouvernail.identity.Member;
import fr.gouvernail.roadmap.ActionStatus;
import fr.gouvernail.roadmap.RoadmapBoard;
import fr.gouvernail.roadmap.RoadmapRow;
import fr.gouvernail.roadmap.ui.RoadmapNavigation;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.InWords;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds what the plan and the list of members ask of a reader, the most pressing first.
final class Matters {

  private static final int NAMED = 2;

  private final Component in;
  private final Workspace company;
  private final RoadmapBoard board;
  private final Crew crew;
  private final List<Matter> found = new ArrayList<>();

  /// @param in gives the language of the page
  Matters(Component in, Workspace company, RoadmapBoard board, Crew crew) {
    this.in = in;
    this.company = company;
    this.board = board;
    this.crew = crew;
  }

  /// For those who steer the plan: what is late, what an audit recommends and nobody adopted yet,
  /// what is blocked.
  Matters toSteer(@Nullable ClosedAudit last) {
    var late = open(row -> row.isLate(board.today()));
    if (!late.isEmpty()) {
      var oldest = late.getFirst();
      var owner = crew.name(oldest.owner());
      add(
          Tone.ATTENTION,
          "clock",
          counted("late", late.size()),
          owner == null
              ? text("late.alone", title(oldest), date(oldest), late.size())
              : text("late.text", title(oldest), date(oldest), owner, late.size()),
          "late.act",
          action(oldest));
    }
    if (last != null && !last.result().actions().isEmpty() && !adopted(last)) {
      add(
          Tone.ATTENTION,
          "gavel",
          text("adopt"),
          text("adopt.text", formats().date(last.result().date()), last.result().actions().size()),
          "adopt.act",
          RoadmapNavigation.adopt(company, last.id()));
    }
    var blocked = open(row -> row.status() == ActionStatus.BLOCKED);
    if (!blocked.isEmpty()) {
      var first = blocked.getFirst();
      add(
          Tone.DANGER,
          "octagon-alert",
          counted("blocked", blocked.size()),
          text("blocked.text", title(first), first.reason() == null ? "" : first.reason()),
          "blocked.act",
          action(first));
    }
    return this;
  }

  /// What the reader carries.
  Matters toDo(PersonRef reader) {
    var own = open(row -> reader.equals(row.owner()));
    if (!own.isEmpty()) {
      add(
          Tone.ACCENT,
          "list-checks",
          counted("own", own.size()),
          text("own.text", title(own.getFirst()), date(own.getFirst()), own.size()),
          "own.act",
          RoadmapNavigation.mine(company));
    }
    return this;
  }

  /// Actions that nobody carries, or only somebody who has left.
  Matters toAssign() {
    var alone = open(row -> crew.name(row.owner()) == null);
    if (!alone.isEmpty()) {
      add(
          Tone.ACCENT,
          "user-plus",
          counted("alone", alone.size()),
          text("alone.text", title(alone.getFirst()), date(alone.getFirst()), alone.size()),
          "alone.act",
          action(alone.getFirst()));
    }
    return this;
  }

  /// People of the company who were invited and never came.
  Matters toWelcome() {
    var absent = crew.absent().stream().map(Member::name).toList();
    if (!absent.isEmpty()) {
      var others = absent.size() - NAMED;
      add(
          Tone.ACCENT,
          "mail",
          counted("absent", absent.size()),
          text(
              "absent.text",
              String.join(", ", absent.subList(0, Math.min(NAMED, absent.size()))),
              Math.max(0, others),
              InWords.of(in, Math.max(0, others))),
          "absent.act",
          "/t/" + company.slug() + "/members");
    }
    return this;
  }

  List<Matter> found() {
    return List.copyOf(found);
  }

  private boolean adopted(ClosedAudit last) {
    return board.rows().stream().anyMatch(row -> last.id().equals(row.assessment()));
  }

  private List<RoadmapRow> open(Predicate<RoadmapRow> which) {
    return board.rows().stream()
        .filter(row -> row.status().isOpen())
        .filter(which)
        .sorted(Comparator.comparing(RoadmapRow::deadline))
        .toList();
  }

  private void add(
      Tone tone, String icon, String headline, String text, String act, String address) {
    found.add(new Matter(tone, icon, headline, text, "", false, text(act), address));
  }

  private String counted(String key, int count) {
    return Formats.capital(text(key, count, InWords.of(in, count)));
  }

  private String title(RoadmapRow row) {
    return row.title().in(formats().locale());
  }

  private String date(RoadmapRow row) {
    return formats().date(row.deadline());
  }

  private String action(RoadmapRow row) {
    return RoadmapNavigation.action(company, row.id());
  }

  private Formats formats() {
    return Formats.here();
  }

  private String text(String key, Object... args) {
    return in.getTranslation("home.matter." + key, args);
  }
}
