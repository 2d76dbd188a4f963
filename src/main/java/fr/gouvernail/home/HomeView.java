package fr.gouvernail.home;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.assessment.AssessmentResults;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.AssessmentSummary;
import fr.gouvernail.assessment.ClosedAudit;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Where the company stands and what awaits the reader, by what he or she may do here.
@Route(value = "", layout = TenantLayout.class)
@Requires(Permission.ENTER_WORKSPACE)
@Section(key = "home.section", order = 0, icon = "house")
class HomeView extends Div implements HasDynamicTitle {

  private final AccessPolicy policy;
  private final AssessmentService assessments;
  private final AssessmentResults results;
  private final Questionnaires questionnaires;
  private final Workspace company = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Formats formats = Formats.here();
  private final String firstName;
  private final LocalDate today;

  HomeView(
      AccessPolicy policy,
      People people,
      AssessmentService assessments,
      AssessmentResults results,
      Questionnaires questionnaires,
      Clock clock) {
    this.policy = policy;
    this.assessments = assessments;
    this.results = results;
    this.questionnaires = questionnaires;
    this.firstName = people.me().name().strip().split("\\s")[0];
    this.today = LocalDate.now(clock.withZone(company.zone()));
    if (policy.allows(Permission.CONDUCT_ASSESSMENT)) {
      consultant(assessments.all());
    } else if (policy.allows(Permission.REVIEW_ASSESSMENT)) {
      consultant(results.history());
    } else if (policy.allows(Permission.READ_ASSESSMENT_RESULT)) {
      steering();
    } else {
      member();
    }
  }

  /// For a consultant: the audits of this client.
  private void consultant(List<AssessmentSummary> audits) {
    var open = audits.stream().filter(AssessmentSummary::open).findFirst();
    var conducts = policy.allows(Permission.CONDUCT_ASSESSMENT);
    var title =
        open.map(a -> getTranslation("home.consultant.open", formats.date(a.date())))
            .orElseGet(() ->
                audits.isEmpty()
                    ? getTranslation("home.consultant.none")
                    : getTranslation(
                        "home.consultant.last", formats.date(audits.getFirst().date())));
    var header = header(title);
    if (conducts) {
      var act =
          open.map(a -> button("assessments/" + a.id(), "home.consultant.continue"))
              .orElseGet(() -> button("assessments/new", "home.consultant.prepare"));
      act.addClassName("gv-primary");
      header.actions(act);
    }
    add(header);
    if (audits.isEmpty()) {
      add(
          new EmptyState(
              "compass",
              getTranslation("home.consultant.none.what"),
              getTranslation("home.consultant.none.how")));
    } else {
      add(new AuditsCard(audits, company, questionnaires, formats));
    }
  }

  /// For director, AI lead, data protection officer: where do we stand.
  private void steering() {
    var two = results.lastTwo();
    var last = two.stream().findFirst();
    var title = last.map(this::situation).orElseGet(() -> getTranslation("home.steering.never"));
    add(header(getTranslation("home.greeting", firstName, title)));
    if (last.isEmpty()) {
      add(
          new EmptyState(
              "compass",
              getTranslation("home.steering.never.what"),
              getTranslation("home.steering.never.how")));
      return;
    }
    var before = two.stream().skip(1).findFirst();
    var grid = new Div();
    grid.addClassNames("gv-grid", "gv-grid-home");
    var model = Models.of(last.get().result(), questionnaires);
    grid.add(
        new FirstActionsCard(last.get(), company, model, formats),
        new StandingCard(last.get(), before.orElse(null), company, model, formats));
    add(grid);
  }

  private String situation(ClosedAudit last) {
    var first = FirstActionsCard.first(last).size();
    return first == 0
        ? getTranslation("home.steering.calm")
        : getTranslation("home.steering.first", first);
  }

  /// For everybody else: nothing of the company's files is theirs to read.
  private void member() {
    add(header(getTranslation("home.greeting", firstName, getTranslation("home.member.calm"))));
    add(
        new EmptyState(
            "circle-check",
            getTranslation("home.member.none.what"),
            getTranslation("home.member.none.how")));
  }

  private PageHeader header(String title) {
    var day = formats.longDate(today);
    return new PageHeader(title)
        .context(day.substring(0, 1).toUpperCase(Locale.ROOT) + day.substring(1), company.name());
  }

  private Anchor button(String path, String key) {
    var link = new Anchor("/t/" + company.slug() + "/" + path, getTranslation(key));
    link.addClassName("gv-button");
    return link;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("home.section");
  }
}
