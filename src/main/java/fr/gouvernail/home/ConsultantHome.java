package fr.gouvernail.home;

import fr.gouvernail.assessment.AssessmentResults;
import fr.gouvernail.assessment.AssessmentSummary;
import fr.gouvernail.identity.People;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.roadmap.RoadmapService;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.tenancy.Workspace;
import java.time.LocalDate;
import java.util.List;

/// For a consultant: the audits of this client, and what became of them. Five statements, those of
/// the audits included.
final class ConsultantHome extends HomePage {

  private final AwaitedMatters.Found found;

  /// @param audits the latest first; open ones only for those who conduct them
  ConsultantHome(
      Workspace company,
      LocalDate today,
      List<AssessmentSummary> audits,
      boolean conducts,
      AwaitedMatters awaited,
      boolean everything) {
    super(company, today);
    found = awaited.of(this, company, today, everything);
    var open = audits.stream().filter(AssessmentSummary::open).findFirst();
    var header =
        header(
            open.map(a -> getTranslation("home.consultant.open", formats.date(a.date())))
                .orElseGet(() ->
                    audits.isEmpty()
                        ? getTranslation("home.consultant.none")
                        : getTranslation(
                            "home.consultant.last", formats.date(audits.getFirst().date()))));
    if (conducts) {
      var address = "/t/" + company.slug() + "/assessments/";
      header.actions(
          open.map(a -> primary(address + a.id(), "home.consultant.continue"))
              .orElseGet(() -> primary(address + "new", "home.consultant.prepare")));
    }
    add(header);
    if (audits.isEmpty()) {
      if (!found.matters().isEmpty()) {
        add(matters());
      }
      add(
          new EmptyState(
              "compass",
              getTranslation("home.consultant.none.what"),
              getTranslation("home.consultant.none.how")));
    }
  }

  private MattersCard matters() {
    return awaiting(found.matters(), found.more(), "").quiet();
  }

  /// Adds the audits, and beside them the plan that the company drew from them.
  ConsultantHome with(
      List<AssessmentSummary> audits,
      AssessmentResults results,
      RoadmapService roadmap,
      People people,
      Questionnaires questionnaires) {
    var board = roadmap.board(company);
    var crew = new Crew(people.present());
    var last = results.latestClosed().orElse(null);
    var main = stack(new AuditsCard(audits, company, questionnaires));
    if (!found.matters().isEmpty()) {
      main.addComponentAsFirst(matters());
    }
    var deadlines = new DeadlinesCard(board);
    if (deadlines.first().isPresent()) {
      main.add(deadlines);
    }
    add(columns(main, stack(new PlanCard(board, crew, last, company, questionnaires))));
    return this;
  }
}
