package fr.gouvernail.usecase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.Seen;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.IdeaService;
import fr.gouvernail.usecase.NewIdea;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IdeaViewsTests extends CasePageTest {

  private static final String PROBLEM = "Les notices sont en allemand, on se trompe de pièce.";

  @Autowired IdeaService ideas;

  private PersonRef employee;

  private PersonRef employee() {
    if (employee == null) {
      employee = companies.member(company, Role.EMPLOYEE);
    }
    return employee;
  }

  private UUID filed(PersonRef by) {
    var id = UUID.randomUUID();
    run(by, () -> ideas.file(new NewIdea(id, "Traduire les notices", PROBLEM, "production")));
    return id;
  }

  private void title(String text) {
    test(find(TextField.class).single()).setValue(text);
  }

  @Test
  void anEmployeeFilesAnIdeaAndFollowsIt() {
    open(employee(), "ideas");
    assertThat(Seen.title()).isEqualTo("Une idée de ce que l’IA pourrait faire ici ?");
    open(employee(), "ideas/new");
    title("Court");
    click("Déposer l’idée");
    assertThat(find(TextField.class).single().getErrorMessage()).contains("8 caractères");
    title("Traduire les notices");
    click("Déposer l’idée");
    assertThat(words().getErrorMessage()).contains("20 caractères");
    type(PROBLEM);
    click("Déposer l’idée");
    assertThat(Seen.title()).isEqualTo("Traduire les notices");
    assertThat(Seen.text()).contains("En attente", PROBLEM, "Elle attend que quelqu’un");
    open(employee(), "ideas");
    assertThat(Seen.title()).isEqualTo("Une de vos idées attend sa réponse.");
    open(employee(), "ideas/new");
    assertThat(find(TextField.class).single().getValue()).as("sent words are gone").isEmpty();
  }

  @Test
  void whatIsTypedIsThereAgainWhenThePageIsLoadedAgain() {
    open(employee(), "ideas/new");
    title("Traduire les notices");
    type(PROBLEM);
    open(employee(), "ideas/new");
    assertThat(find(TextField.class).single().getValue()).isEqualTo("Traduire les notices");
    assertThat(words().getValue()).isEqualTo(PROBLEM);
  }

  @Test
  void whatResemblesIsShownWhileTyping() {
    written.complete(company, owner, lead);
    filed(owner);
    open(employee(), "ideas/new");
    title("Répondre plus vite aux devis");
    assertThat(Seen.text()).contains("Accélérer la réponse aux devis cas d’usage");
    assertThat(Seen.page().select("a[href*='/use-cases/']")).as("may not open it").isEmpty();
    title("Traduction des notices");
    assertThat(Seen.text()).contains("Traduire les notices idée en attente");
    title("Planifier les tournées");
    assertThat(Seen.text()).doesNotContain("Ceci y ressemble");
  }

  @Test
  void thoseWhoWriteChartersTakeUpOrSayWhyNot() {
    var id = filed(employee());
    open(owner, "ideas");
    assertThat(Seen.title()).isEqualTo("Une idée attend une réponse.");
    open(owner, "ideas/" + id);
    assertThat(Seen.page().select("a.gv-primary").attr("href"))
        .endsWith("/use-cases/new?idea=" + id);
    act("Écarter");
    type("Non");
    click("Écarter");
    assertThat(words().isInvalid()).isTrue();
    type("Un traducteur agréé s’en charge depuis janvier.");
    click("Écarter");
    assertThat(Seen.text()).contains("Pas retenue", "Un traducteur agréé");
    open(employee(), "ideas/" + id);
    assertThat(Seen.text()).contains("Un traducteur agréé s’en charge depuis janvier.");
    assertThat(offers("Écarter")).isFalse();
  }

  @Test
  void oneTakesOnesOwnIdeaBack() {
    var id = filed(employee());
    open(employee(), "ideas/" + id);
    act("Retirer mon idée");
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(Seen.text()).contains("Retirée");
    assertThat(offers("Retirer mon idée")).isFalse();
  }

  @Test
  void aConsultantReadsIdeasAndFilesNone() {
    var id = filed(employee());
    var consultant = companies.member(company, Role.CONSULTANT);
    open(consultant, "ideas");
    assertThat(Seen.text()).contains("Traduire les notices");
    assertThat(offers("Proposer une idée")).isFalse();
    open(consultant, "ideas/" + id);
    assertThat(Seen.title()).isEqualTo("Traduire les notices");
    open(consultant, "ideas/new");
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  @Test
  void theIdeaOfSomebodyElseIsNotFoundByEmployees() {
    var id = filed(employee());
    open(companies.member(company, Role.EMPLOYEE), "ideas/" + id);
    assertThat(Seen.title()).isEqualTo("Page introuvable");
    open(companies.member(company, Role.EMPLOYEE), "ideas/not-an-id");
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  @Test
  void theyTakeFewStatements() {
    var id = filed(employee());
    assertThat(statementsFor(owner, "ideas")).isLessThanOrEqualTo(3);
    assertThat(statementsFor(owner, "ideas/" + id)).isLessThanOrEqualTo(2);
    assertThat(statementsFor(employee(), "ideas/new")).isLessThanOrEqualTo(1);
  }
}
