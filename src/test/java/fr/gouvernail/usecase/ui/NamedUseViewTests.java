package fr.gouvernail.usecase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.Seen;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Transition;
import fr.gouvernail.usecase.model.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedUseViewTests extends CasePageTest {

  private PersonRef employee;

  private UseCaseId named(String field) {
    employee = companies.member(company, Role.EMPLOYEE);
    var id = ready();
    write(
        id,
        field,
        field.equals("stop_power")
            ? PilotValues.text(employee.toString())
            : new Value.Choices(List.of(employee.toString())));
    written.move(company, lead, id, Attempt.of(Transition.START_PILOT));
    return id;
  }

  @Test
  void whoCanStopItReadsItsRulesAndStopsIt() {
    var id = named("stop_power");
    open(employee, "uses/" + id);
    assertThat(Seen.title()).endsWith("l’essai est en cours");
    assertThat(Seen.text())
        .contains("Vous pouvez l’arrêter.", "L’outil propose un premier chiffrage")
        .contains("Données permises : C1 Interne", "Un prix faux envoyé", "Référent IA")
        .doesNotContain("4 800 €", "Vu en atelier", "usecase.");
    act("Arrêter cet usage");
    type("Trop court");
    click("Arrêter cet usage");
    assertThat(words().isInvalid()).isTrue();
    type("Un prix faux est parti chez un client ce matin.");
    click("Arrêter cet usage");
    assertThat(state(id)).isEqualTo(State.SUSPENDED);
    assertThat(Seen.title()).endsWith("suspendu, ne l’utilisez plus");
    assertThat(Seen.text()).contains("Un prix faux est parti chez un client ce matin.");
    assertThat(offers("Arrêter cet usage")).isFalse();
  }

  @Test
  void whoReviewsReadsItAndStopsNothing() {
    var id = named("reviewers");
    open(employee, "uses/" + id);
    assertThat(Seen.text()).contains("Vous y participez.");
    assertThat(offers("Arrêter cet usage")).isFalse();
  }

  @Test
  void nobodyElseFindsIt() {
    var id = named("stop_power");
    open(companies.member(company, Role.EMPLOYEE), "uses/" + id);
    assertThat(Seen.title()).isEqualTo("Page introuvable");
    open(employee, "use-cases/" + id);
    assertThat(Seen.title()).isEqualTo("Page introuvable");
    open(employee, "uses/" + UseCaseId.next());
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  @Test
  void thoseWhoSeeAllUsesAreSentToTheWholeSheet() {
    var id = named("stop_power");
    open(dpo, "uses/" + id);
    assertThat(address()).endsWith("use-cases/" + id);
  }
}
