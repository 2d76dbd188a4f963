package fr.gouvernail.home;

import com.vaadin.flow.component.Component;
import fr.gouvernail.assessment.AssessmentResults;
import fr.gouvernail.assessment.ClosedAudit;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.roadmap.RoadmapBoard;
import fr.gouvernail.roadmap.RoadmapService;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.InWords;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// For director, AI lead, data protection officer: what awaits them, where the company stands, what
/// the plan asks for next. Four statements, and one for each card that features add, whatever the
/// company holds.
final class SteeringHome extends HomePage {

  private final Questionnaires questionnaires;

  SteeringHome(
      Workspace company,
      LocalDate today,
      PersonRef reader,
      AccessPolicy policy,
      AssessmentResults results,
      RoadmapService roadmap,
      People people,
      AwaitedMatters awaited,
      boolean everything,
      List<Component> cards,
      Questionnaires questionnaires) {
    super(company, today);
    this.questionnaires = questionnaires;
    var two = results.lastTwo();
    var last = two.isEmpty() ? null : two.getFirst();
    var board = roadmap.board(company);
    var crew = new Crew(people.present());
    var found = awaited.of(this, company, today, everything);
    var matters = new ArrayList<>(found.matters());
    matters.addAll(matters(new Matters(this, company, board, crew), reader, policy, last));
    var deadlines = new DeadlinesCard(board);

    var calm = getTranslation(last == null ? "home.steering.never" : "home.calm");
    var name = crew.name(reader);
    var header = greeting(name == null ? "" : name, headline(matters, found.more(), calm));
    plan(board).ifPresent(header::sentence);
    var main =
        stack(
            awaiting(matters, found.more(), calm(deadlines)),
            last != null && board.rows().isEmpty()
                ? new FirstActionsCard(last, company, Models.of(last.result(), questionnaires))
                : new PlanCard(board, crew, last, company, questionnaires));
    var side = stack(standing(last, two.size() < 2 ? null : two.getLast()));
    side.add(cards);
    if (deadlines.first().isPresent()) {
      side.add(deadlines);
    }
    add(header, columns(main, side));
  }

  private static List<Matter> matters(
      Matters matters, PersonRef reader, AccessPolicy policy, @Nullable ClosedAudit last) {
    var steers = policy.allows(Permission.EDIT_ROADMAP);
    if (steers) {
      matters.toSteer(last);
    }
    matters.toDo(reader);
    if (steers) {
      matters.toAssign();
    }
    if (policy.allows(Permission.MANAGE_MEMBERS)) {
      matters.toWelcome();
    }
    return matters.found();
  }

  private Optional<String> plan(RoadmapBoard board) {
    var open = board.openCount();
    if (open == 0) {
      return Optional.empty();
    }
    var due = board.dueNow().size();
    return Optional.of(
        Formats.capital(
            getTranslation(
                "home.steering.plan",
                open,
                InWords.of(this, open),
                due,
                InWords.of(this, due),
                formats.date(board.current().lastDay()))));
  }

  private String calm(DeadlinesCard deadlines) {
    return deadlines
        .first()
        .map(day -> getTranslation("home.matters.calm.next", formats.date(day)))
        .orElseGet(() -> getTranslation("home.matters.calm"));
  }

  private Component standing(@Nullable ClosedAudit last, @Nullable ClosedAudit before) {
    return last == null
        ? new EmptyState(
            "compass",
            getTranslation("home.steering.never.what"),
            getTranslation("home.steering.never.how"))
        : new StandingCard(last, before, company, Models.of(last.result(), questionnaires));
  }
}
