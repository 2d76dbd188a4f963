package fr.gouvernail.classification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.aiact.NewerLaw;
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
class LawChangesViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired ClassifiedUses classified;
  @Autowired NewerLaw law;
  @Autowired Statements statements;

  Workspace company;
  PersonRef lead;
  PersonRef owner;
  PersonRef reader;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    lead = companies.member(company, Role.AI_LEAD);
    owner = companies.member(company, Role.BUSINESS_OWNER);
    reader = companies.member(company, Role.REVIEWING_CONSULTANT);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
    law.remove();
  }

  @Test
  void saysThatNothingChangedWhereNothingDid() {
    open(lead);
    assertThat(Seen.title()).isEqualTo("Rien n’a changé dans le droit.");
    classified.classified(company, owner, "Classer", SampleAnswers.MACRO);
    law.install();
    classified.replay(company);
    open(lead);
    assertThat(Seen.title()).isEqualTo("Le nouveau droit est appliqué partout.");
    assertThat(Seen.text()).contains("Rien ne change", "Un cas d’usage était classé");
  }

  @Test
  void showsBeforeAndAfterAndLetsOneAccept() {
    classified.classified(company, owner, "Rédiger", SampleAnswers.WRITING);
    classified.classified(company, owner, "Trier", SampleAnswers.SORTING);
    classified.classified(company, owner, "Prévoir", SampleAnswers.FORECAST);
    law.install();
    classified.replay(company);

    open(lead);
    assertThat(Seen.title()).isEqualTo("Trois cas d’usage sont à revoir.");
    assertThat(Seen.text())
        .contains("Classe : Transparence, puis Minimal")
        .contains("Nouveau : Déclarer les usages à haut risque (art. 26(8)), 2 juin 2028")
        .contains("Date : Contrôle humain (art. 26(2)), 2 décembre 2027, puis 2 juin 2028")
        .contains("Une question de plus : « Le système repose-t-il sur un modèle");
    Seen.act("Accepter pour Rédiger");
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(Seen.title()).isEqualTo("Deux cas d’usage sont à revoir.");
    assertThat(Seen.text()).contains("Réglés", "Accepté, par");

    Seen.act("Revoir les réponses de Prévoir");
    assertThat(Seen.page().expectFirst("#gv-asked").text())
        .startsWith("Le système repose-t-il sur un modèle");

    open(reader);
    assertThat(Seen.page().select("main [data-act]")).isEmpty();
  }

  @Test
  void costsFewStatements() {
    classified.classified(company, owner, "Rédiger", SampleAnswers.WRITING);
    law.install();
    classified.replay(company);
    open(lead);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    assertThat(
            statements.during(
                () -> UI.getCurrent().navigate("t/" + company.slug() + "/law-changes")))
        .hasSizeLessThanOrEqualTo(4);
  }

  private void open(PersonRef person) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
    UI.getCurrent().setLocale(Locale.FRENCH);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    UI.getCurrent().navigate("t/" + company.slug() + "/law-changes");
  }
}
