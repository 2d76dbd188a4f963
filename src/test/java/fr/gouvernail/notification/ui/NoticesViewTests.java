package fr.gouvernail.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.roadmap.ActionForm;
import fr.gouvernail.roadmap.Quarter;
import fr.gouvernail.roadmap.RoadmapEditing;
import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class NoticesViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired RoadmapEditing editing;
  @Autowired Statements statements;
  @Autowired Clock clock;

  Workspace company;
  PersonRef director;
  PersonRef owner;

  @BeforeEach
  void anOwnerOfActions() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    owner = companies.member(company, Role.EMPLOYEE);
    signIn(owner);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void saysWhatWillStandHereWhileThereIsNothing() {
    open("notices");
    assertThat(Seen.title()).isEqualTo("Tout est lu.");
    assertThat(Seen.text()).contains("Rien à vous signaler");
    assertThat(bell()).isEqualTo("Notifications\u00a0: tout est lu");
  }

  @Test
  void listsWhatIsUnreadWithItsLinkAndMarksItAsRead() {
    assign(2);
    open("notices");
    assertThat(Seen.title()).isEqualTo("2 notifications non lues.");
    assertThat(bell()).endsWith("2 non lues");
    assertThat(Seen.text()).contains("L’action « Action 1 » vous est confiée");
    assertThat(Seen.page().select(".gv-notices a").eachAttr("href"))
        .contains("/t/" + company.slug() + "/my-actions");

    Seen.act(Seen.page().expectFirst("[data-act=read]").attr("aria-label"));
    assertThat(Seen.title()).isEqualTo("Une notification non lue.");

    Seen.act("Tout marquer comme lu");
    assertThat(Seen.title()).isEqualTo("Tout est lu.");
  }

  @Test
  void showsManyInStepsAtTheSamePrice() {
    assign(3);
    var few = statementsOfThePage();
    assign(42);
    var many = statementsOfThePage();

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(3);
    assertThat(Seen.page().select(".gv-notices > li")).hasSize(20);
    Seen.act("Afficher les précédentes");
    assertThat(Seen.page().select(".gv-notices > li")).hasSize(40);
  }

  /// The least of three: what a person may do is read anew when a portal notices a change.
  private int statementsOfThePage() {
    return IntStream.range(0, 3)
        .map(i -> {
          open("help");
          return statements.during(() -> open("notices")).size();
        })
        .min()
        .orElseThrow();
  }

  private void assign(int count) {
    var quarter = Quarter.of(LocalDate.now(clock));
    CurrentTenant.run(
        company.id(),
        () ->
            Caller.runAs(
                director,
                () ->
                    IntStream.range(0, count)
                        .forEach(i ->
                            editing.add(
                                new ActionForm(
                                    "Action " + i,
                                    Tier.PLANNED,
                                    "S",
                                    quarter,
                                    owner,
                                    null,
                                    null,
                                    "")))));
  }

  private void open(String page) {
    UI.getCurrent().setLocale(Locale.FRENCH);
    UI.getCurrent().navigate("t/" + company.slug() + "/" + page);
  }

  private String bell() {
    return find(Anchor.class).all().stream()
        .filter(link -> link.hasClassName("gv-bell"))
        .findFirst()
        .flatMap(Anchor::getAriaLabel)
        .orElseThrow();
  }

  private static void signIn(PersonRef person) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
  }
}
