package fr.gouvernail.benchmark.ui;

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
import fr.gouvernail.benchmark.ComparedCompanies;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class BenchmarkViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired ComparedCompanies compared;
  @Autowired TestCompanies companies;
  @Autowired Statements statements;

  private List<Workspace> before = List.of();

  @BeforeEach
  void nobodyTakesPart() {
    before = compared.nobody();
  }

  @AfterEach
  void asItWas() {
    SecurityContextHolder.clearContext();
    compared.again(before);
  }

  @Test
  void saysThatThereIsNothingToCompareBeforeTheFirstAudit() {
    open(companies.company(), "");
    assertThat(Seen.title()).isEqualTo("Aucun audit clos à comparer.");
    assertThat(Seen.text()).contains("quand votre premier audit est clos");
  }

  @Test
  void hidesWhatTooFewCompaniesShare() {
    var company = compared.audited(2);
    compared.freezeNext();
    open(company, "");
    assertThat(Seen.title()).isEqualTo("Pas encore assez d’entreprises comparables.");
    assertThat(Seen.text()).contains("50,0", "Prochaine mise à jour le");
    assertThat(Seen.page().select(".gv-bench-scale [data-kind=own]")).hasSize(9);
    assertThat(Seen.page().select(".gv-bench-scale [data-kind=median]")).isEmpty();
  }

  @Test
  void showsTheMedianWithAWordAndNeverAnExactNumberOfCompanies() {
    for (int i = 0; i < 6; i++) {
      compared.joined(2);
    }
    var company = compared.audited(4);
    compared.freezeNext();
    open(company, "?with=size");
    assertThat(Seen.title()).isEqualTo("Votre score est au-dessus de la médiane.");
    assertThat(Seen.text()).contains("de votre taille : 20 à 49 salariés", "6 à 9 entreprises");
    assertThat(Seen.page().select(".gv-bench-scale [data-kind=median]")).hasSize(9);
    assertThat(Seen.page().select(".gv-bench-filters [aria-current]").eachText())
        .containsExactly("Votre taille, 20 à 49 salariés");
    assertThat(statementsFor(company)).isLessThanOrEqualTo(3);
  }

  @Test
  void theDirectorTakesPartAndNoLonger() {
    var company = companies.company();
    open(company, "");
    Seen.act("Participer");
    var group = find(TextField.class).single();
    group.setValue("x".repeat(121));
    click("Participer");
    assertThat(group.isInvalid()).isTrue();
    group.setValue("Groupe Éclair");
    click("Participer");
    assertThat(Seen.text()).contains("Participe", "Ne plus participer");

    open(company, "");
    Seen.act("Ne plus participer");
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(Seen.text()).contains("Ne participe pas");
  }

  @Test
  void whoDoesNotDecideSeesWhetherTheCompanyTakesPart() {
    var company = companies.company();
    open(company, companies.member(company, Role.DPO), "");
    assertThat(Seen.text()).contains("Ne participe pas");
    assertThat(Seen.page().select(".gv-bench-part button")).isEmpty();
  }

  private void open(Workspace company, String query) {
    open(company, companies.member(company, Role.DIRECTOR), query);
  }

  private void open(Workspace company, PersonRef person, String query) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
    UI.getCurrent().setLocale(Locale.FRENCH);
    var location = new Location("t/" + company.slug() + "/benchmark" + query);
    UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
  }

  private long statementsFor(Workspace company) {
    var director = companies.member(company, Role.DIRECTOR);
    open(company, director, "");
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    return statements.during(() -> open(company, director, "")).size();
  }

  private void click(String words) {
    test(find(Button.class).all().stream()
            .filter(button -> button.getText().equals(words))
            .toList()
            .getLast())
        .click();
  }
}
