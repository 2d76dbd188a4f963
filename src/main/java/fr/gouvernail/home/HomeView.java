package fr.gouvernail.home;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.ailead.AiLeads;
import fr.gouvernail.assessment.AssessmentResults;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.decision.DecisionService;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.roadmap.OwnActions;
import fr.gouvernail.roadmap.RoadmapService;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Still;
import java.time.Clock;
import java.time.LocalDate;

/// Where the company stands and what awaits the reader, by what he or she may do here.
@Route(value = "", layout = TenantLayout.class)
@Requires(Permission.ENTER_WORKSPACE)
@Section(key = "home.section", order = 0, icon = "house")
@StyleSheet("gouvernail/home.css")
class HomeView extends Div implements HasDynamicTitle {

  HomeView(
      AccessPolicy policy,
      Caller caller,
      People people,
      AssessmentService assessments,
      AssessmentResults results,
      RoadmapService roadmap,
      AiLeads leads,
      OwnActions own,
      DecisionService decisions,
      Questionnaires questionnaires,
      Clock clock) {
    var company = UiTenant.of(UI.getCurrent()).orElseThrow();
    var today = LocalDate.now(clock.withZone(company.zone()));
    if (policy.allows(Permission.REVIEW_ASSESSMENT)) {
      var conducts = policy.allows(Permission.CONDUCT_ASSESSMENT);
      var audits = conducts ? assessments.all() : results.history();
      var home = new ConsultantHome(company, today, audits, conducts);
      add(
          new Still(
              audits.isEmpty()
                  ? home
                  : home.with(audits, results, roadmap, people, questionnaires)));
    } else if (policy.allows(Permission.READ_ASSESSMENT_RESULT)) {
      add(
          new Still(
              new SteeringHome(
                  company,
                  today,
                  caller.person(),
                  policy,
                  results,
                  roadmap,
                  leads,
                  people,
                  decisions,
                  questionnaires)));
    } else {
      add(new Still(new MemberHome(company, today, people, own, leads.waiting().offer())));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("home.section");
  }
}
