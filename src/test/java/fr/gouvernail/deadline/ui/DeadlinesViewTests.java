package fr.gouvernail.deadline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.classification.ClassifiedUses;
import fr.gouvernail.classification.SampleAnswers;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.security.Principal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class DeadlinesViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired ClassifiedUses classified;
  @Autowired Statements statements;

  Workspace company;
  PersonRef owner;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    companies.member(company, Role.DIRECTOR);
    owner = companies.member(company, Role.BUSINESS_OWNER);
    classified.classified(company, owner, "Tri de candidatures", SampleAnswers.SORTING);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void groupsWhatComesByQuarterOrMonth() {
    open("");
    assertThat(Seen.title()).startsWith("Prochaine échéance : le ");
    assertThat(Seen.page().select(".gv-deadlines h2").eachText()).contains("T4 2027", "T3 2030");
    assertThat(Seen.text())
        .contains("2 décembre 2027", "Tri de candidatures : ", "Contrôle humain (art. 26(2))")
        .contains("Haut risque de l’annexe III");
    assertThat(Seen.page().select(".gv-deadline-filters [aria-current]").eachText())
        .containsExactly("À venir", "Par trimestre");

    open("?by=month");
    assertThat(Seen.page().select(".gv-deadlines h2").eachText()).contains("Décembre 2027");
  }

  @Test
  void showsWhatIsOverTheLatestFirst() {
    open("?show=past");
    assertThat(Seen.title()).isEqualTo("Ce qui est déjà échu");
    assertThat(Seen.page().select(".gv-deadlines h2").eachText())
        .containsSubsequence("T3 2026", "T1 2025", "T2 2018");
    assertThat(Seen.text()).doesNotContain("2 décembre 2027");
  }

  @Test
  void makesALinkShowsItOnceAndRevokesIt() {
    open("");
    Seen.act("Créer un lien");
    var name = find(TextField.class).single();
    name.setValue(" ");
    click("Créer un lien");
    assertThat(name.isInvalid()).isTrue();
    name.setValue("Téléphone");
    click("Créer un lien");
    var address = find(TextField.class).single().getValue();
    assertThat(address).matches(".*/ics/[\\w-]{64}");
    assertThat(Seen.text()).contains("il ne s’affichera plus", "Copier");
    click("Fermer");

    open("");
    assertThat(Seen.text())
        .contains("Téléphone", "jamais lu")
        .doesNotContain(address.substring(address.length() - 64));
    Seen.act("Révoquer le lien Téléphone");
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(Seen.text()).doesNotContain("Téléphone");
  }

  @Test
  void costsTheSameHoweverManyUses() {
    open("");
    assertThat(statementsFor()).isLessThanOrEqualTo(4);
    for (int i = 0; i < 70; i++) {
      classified.classified(company, owner, "Tri " + i, SampleAnswers.SORTING);
    }
    assertThat(statementsFor()).isLessThanOrEqualTo(4);
    assertThat(Seen.page().select(".gv-deadlines .gv-list > li")).hasSize(60);
    Seen.act("Afficher la suite");
    assertThat(Seen.page().select(".gv-deadlines .gv-list > li")).hasSizeGreaterThan(70);
  }

  @Test
  void speaksEnglish() {
    signIn();
    UI.getCurrent().setLocale(Locale.ENGLISH);
    UI.getCurrent().navigate("t/" + company.slug() + "/deadlines");
    assertThat(Seen.text())
        .contains("Next deadline:", "To come", "In your own calendar", "Q4 2027")
        .doesNotContain("!{")
        .doesNotContainPattern("deadline\\.[a-z]");
  }

  private int statementsFor() {
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    return statements
        .during(() -> UI.getCurrent().navigate("t/" + company.slug() + "/deadlines"))
        .size();
  }

  private void click(String words) {
    test(find(Button.class).all().stream()
            .filter(b -> b.getText().equals(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError(words + " in " + Seen.text())))
        .click();
  }

  private void open(String query) {
    signIn();
    UI.getCurrent().setLocale(Locale.FRENCH);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    var location = new Location("t/" + company.slug() + "/deadlines" + query);
    UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
  }

  private void signIn() {
    var token = new TestingAuthenticationToken(new SignedIn(owner), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
  }
}
