package fr.gouvernail.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.assessment.AssessmentResults;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.decision.RequestService;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.roadmap.OwnActions;
import fr.gouvernail.roadmap.RoadmapService;
import fr.gouvernail.shell.HomeCard;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/// Where the company stands and what awaits the reader, by what he or she may do here.
@Route(value = "", layout = TenantLayout.class)
@Requires(Permission.ENTER_WORKSPACE)
@Section(key = "home.section", order = 0, icon = "house", phone = 1)
@StyleSheet("gouvernail/home.css")
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  /// In the address: list all that awaits, not only what presses most.
  static final String EVERYTHING = "all";

  private static final int REQUESTS = 3;

  private final AccessPolicy policy;
  private final Caller caller;
  private final People people;
  private final AssessmentService assessments;
  private final AssessmentResults results;
  private final RoadmapService roadmap;
  private final OwnActions own;
  private final RequestService requests;
  private final AwaitedMatters awaited;
  private final List<HomeCard> cards;
  private final Questionnaires questionnaires;
  private final Workspace company = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final LocalDate today;

  HomeView(
      AccessPolicy policy,
      Caller caller,
      People people,
      AssessmentService assessments,
      AssessmentResults results,
      RoadmapService roadmap,
      OwnActions own,
      RequestService requests,
      AwaitedMatters awaited,
      ObjectProvider<HomeCard> cards,
      Questionnaires questionnaires,
      Clock clock) {
    this.policy = policy;
    this.caller = caller;
    this.people = people;
    this.assessments = assessments;
    this.results = results;
    this.roadmap = roadmap;
    this.own = own;
    this.requests = requests;
    this.awaited = awaited;
    this.cards = cards.orderedStream().toList();
    this.questionnaires = questionnaires;
    today = LocalDate.now(clock.withZone(company.zone()));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var all = event.getLocation().getQueryParameters().getParameters().containsKey(EVERYTHING);
    add(new Still(page(all)));
  }

  private HomePage page(boolean all) {
    if (policy.allows(Permission.REVIEW_ASSESSMENT)) {
      return consultant(all);
    }
    return policy.allows(Permission.READ_ASSESSMENT_RESULT) ? steering(all) : member(all);
  }

  private HomePage consultant(boolean all) {
    var conducts = policy.allows(Permission.CONDUCT_ASSESSMENT);
    var audits = conducts ? assessments.all() : results.history();
    var home = new ConsultantHome(company, today, audits, conducts, awaited, all);
    return audits.isEmpty() ? home : home.with(audits, results, roadmap, people, questionnaires);
  }

  private HomePage steering(boolean all) {
    return new SteeringHome(
        company,
        today,
        caller.person(),
        policy,
        results,
        roadmap,
        people,
        awaited,
        all,
        added(),
        questionnaires);
  }

  private HomePage member(boolean all) {
    return new MemberHome(
        company, today, people.me().name(), awaited, all, own, requests.latest(REQUESTS), added());
  }

  private List<Component> added() {
    return cards.stream().flatMap(card -> card.of(company).stream()).toList();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("home.section");
  }
}
