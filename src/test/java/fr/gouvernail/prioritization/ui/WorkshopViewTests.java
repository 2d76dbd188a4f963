package fr.gouvernail.prioritization.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.prioritization.FixedUseCases;
import fr.gouvernail.prioritization.model.Placed;
import fr.gouvernail.prioritization.workshop.Ballot;
import fr.gouvernail.prioritization.workshop.NewWorkshop;
import fr.gouvernail.prioritization.workshop.Voting;
import fr.gouvernail.prioritization.workshop.WorkshopEvent;
import fr.gouvernail.prioritization.workshop.WorkshopId;
import fr.gouvernail.prioritization.workshop.WorkshopLeading;
import fr.gouvernail.prioritization.workshop.Workshops;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.model.Criterion;
import java.security.Principal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class WorkshopViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired FixedUseCases useCases;
  @Autowired Workshops workshops;
  @Autowired WorkshopLeading leading;
  @Autowired Voting voting;
  @Autowired Statements statements;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef owner;
  PersonRef consultant;
  Placed first;
  Placed second;

  @BeforeEach
  void aCompanyWithSixUses() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    owner = companies.member(company, Role.BUSINESS_OWNER);
    consultant = companies.member(company, Role.CONSULTANT);
    var six = useCases.sixOfBrevanne(company);
    first = six.get(2);
    second = six.get(3);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void withoutWorkshopsOneIsToldWhatTheyAreForAndWhoOpensThem() {
    open(lead, "workshops");
    assertThat(Seen.title()).isEqualTo("Aucun atelier n’est en cours.");
    assertThat(Seen.page().select("a.gv-primary").attr("href")).endsWith("/workshops/new");
    open(owner, "workshops");
    assertThat(Seen.text()).contains("La direction ou la référence IA en ouvre un");
    assertThat(Seen.page().select("a.gv-primary")).isEmpty();
    open(owner, "workshops/new");
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  @Test
  @SuppressWarnings("unchecked")
  void whoLeadsChoosesUsesAndPeopleAndRefusalsStandBesideTheirFields() {
    open(lead, "workshops/new");
    var uses = (MultiSelectComboBox<Placed>) find(MultiSelectComboBox.class).single();
    var people = (CheckboxGroup<Member>) find(CheckboxGroup.class).single();
    var title = find(TextField.class).single();
    assertThat(title.getValue()).startsWith("Atelier du ");
    assertThat(uses.getSelectedItems()).as("all are scored already").isEmpty();
    assertThat(people.getValue()).extracting(Member::person).contains(director, lead, owner);

    click("Ouvrir et prévenir");
    assertThat(uses.isInvalid()).isTrue();
    uses.select(first, second);
    var alone = people.getValue().iterator().next();
    people.setValue(Set.of(alone));
    click("Ouvrir et prévenir");
    assertThat(uses.isInvalid()).isFalse();
    assertThat(people.getErrorMessage()).contains("de 2 à 30 personnes");
    assertThat(uses.getSelectedItems()).as("what was chosen stays").hasSize(2);
    people.setValue(Set.copyOf(as(lead, workshops::voters)));
    click("Ouvrir et prévenir");
    assertThat(Seen.title()).isEqualTo("Deux cas d’usage attendent votre vote.");
  }

  @Test
  void whoVotesSeesTheBallotThenHisOwnVoteOnly() {
    var id = workshop();
    open(owner, "workshops/" + id);
    assertThat(Seen.title()).isEqualTo("Deux cas d’usage attendent votre vote.");
    assertThat(ballot().isVisible()).isTrue();
    assertThat(Seen.text()).contains("Personne n’a voté, sur 3", "À voter");
    assertThat(Seen.text()).doesNotContain("Vous animez");

    find(WorkshopView.class).single().cast(round(id, first), all(4, "trop de fournisseurs"));
    assertThat(ballot().isVisible()).isFalse();
    assertThat(Seen.text())
        .contains("Votre vote est enregistré. 1 sur 3 ont voté")
        .contains("Votre vote, visible de vous seul", "trop de fournisseurs");

    open(lead, "workshops/" + id);
    assertThat(Seen.text())
        .contains("Vous animez", "Une personne a voté, sur 3")
        .doesNotContain("trop de fournisseurs");
    open(owner, "workshops/" + id);
    assertThat(Seen.page().select("[aria-current=page]").text())
        .as("what waits for a vote comes next")
        .contains("Maintenance prédictive");
  }

  @Test
  void aSecondVoteIsRefusedInWords() {
    var id = workshop();
    cast(owner, id, first, 4);
    open(owner, "workshops/" + id + "/" + first.id());
    var view = find(WorkshopView.class).single();
    assertThatThrownBy(() -> view.cast(round(id, first), all(9, "")))
        .isInstanceOfSatisfying(
            RuleViolated.class, e -> assertThat(e.key()).isEqualTo("prioritization.rule.voted"));
  }

  @Test
  void revealingShowsMediansSpreadAndWhatToDiscussWithoutNames() {
    var id = workshop();
    cast(owner, id, first, 3);
    open(lead, "workshops/" + id + "/" + first.id());
    Seen.act("Révéler les votes");
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(Seen.text()).as("one vote is not secret").doesNotContain("Ce que donnent");
    cast(director, id, first, 8);
    open(lead, "workshops/" + id + "/" + first.id());
    Seen.act("Révéler les votes");
    var dialog = find(ConfirmDialog.class).all().getLast();
    assertThat(dialog.getElement().getProperty("message")).contains("Une personne n’a pas");
    test(dialog).confirm();

    assertThat(Seen.text())
        .contains("Ce que donnent les votes", "À discuter", "5,5, retenu 6")
        .contains("Impact 6,0, faisabilité 6,0 : Gains rapides.")
        .contains("2 votes sur 3, sans les noms");
    assertThat(
            Seen.page().select(".gv-spread svg").first().attr("aria-label").replace('\u00a0', ' '))
        .isEqualTo("2 votes : 3, 8");
    open(consultant, "workshops/" + id + "/" + first.id());
    assertThat(Seen.text()).contains("Ce que donnent les votes");
  }

  @Test
  void aSecondRoundIsProposedWhereVotesLieApartAndThenTheMediansAreAdopted() {
    var id = workshop();
    cast(owner, id, first, 3);
    cast(director, id, first, 8);
    reveal(id, first);
    open(lead, "workshops/" + id + "/" + first.id());
    assertThat(Seen.page().select(".gv-workshop-pick [aria-pressed=true]")).hasSize(7);
    for (var criterion : Criterion.values()) {
      if (criterion != Criterion.COST) {
        Seen.use("pick-" + criterion.id());
      }
    }
    Seen.act("Ouvrir un second tour sur un critère");
    assertThat(ballot().isVisible()).isTrue();
    assertThat(Seen.text()).contains("Le second tour", "Ce que donnent les votes");

    var again = Set.of(Criterion.COST);
    cast(owner, id, first, again, 6);
    cast(director, id, first, again, 7);
    reveal(id, first);
    open(lead, "workshops/" + id + "/" + first.id());
    assertThat(Seen.text()).contains("second tour", "6,5, retenu 7");
    Seen.act("Adopter ces notes");
    var dialog = find(ConfirmDialog.class).single();
    assertThat(dialog.getElement().getProperty("message"))
        .contains("Aujourd’hui", "impact 7,2", "faisabilité 4,5");
    test(dialog).confirm();
    assertThat(Seen.text()).contains("Notes adoptées", "Ce cas d’usage est traité.");
    assertThat(in(() -> useCases.one(first.id())).scores().values())
        .containsEntry(Criterion.COST, 7)
        .containsEntry(Criterion.DATA, 6);
  }

  @Test
  void closingIsAskedTwiceAndEndsTheVote() {
    var id = workshop();
    cast(owner, id, first, 3);
    open(lead, "workshops/" + id);
    Seen.act("Clore l’atelier");
    var dialog = find(ConfirmDialog.class).single();
    assertThat(dialog.getElement().getProperty("message")).contains("2 votes restent secrets");
    test(dialog).confirm();
    assertThat(Seen.title()).isEqualTo("Atelier clos, sans note adoptée.");
    assertThat(Seen.text()).contains("Ce vote n’a pas été révélé").doesNotContain("Vous animez");
    open(lead, "workshops");
    assertThat(Seen.text()).contains("Essai", "Clos", "0 sur 2");
  }

  @Test
  void whatHappensElsewhereShowsOnAnOpenPageAndARevealLeadsThere() {
    var id = workshop();
    cast(owner, id, second, 3);
    open(consultant, "workshops/" + id + "/" + first.id());
    assertThat(Seen.text()).contains("1 sur 3");
    var view = find(WorkshopView.class).single();
    cast(lead, id, second, 5);
    view.happened(new WorkshopEvent.Voted(company.id(), lead, id, second.id(), 4, 1));
    assertThat(Seen.text()).contains("2 sur 3");
    assertThat(Seen.page().select("[aria-current=page]").text()).contains("Ordonnancement");
    reveal(id, second);
    view.happened(new WorkshopEvent.Revealed(company.id(), lead, id, second.id(), 4, 1, 2));
    assertThat(Seen.page().select("[aria-current=page]").text()).contains("Maintenance");
    assertThat(Seen.text()).contains("Ce que donnent les votes");
    assertThat(ballot().isVisible()).isFalse();
  }

  @Test
  void aForgedOrForeignAddressLooksMissing() {
    var id = workshop();
    var elsewhere = companies.company();
    var stranger = companies.member(elsewhere, Role.AI_LEAD);
    for (var path : List.of("workshops/x", "workshops/" + new UUID(1, 2))) {
      open(lead, path);
      assertThat(Seen.title()).isEqualTo("Page introuvable");
    }
    company = elsewhere;
    open(stranger, "workshops/" + id);
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  @Test
  void thePagesCostFewStatements() {
    var id = workshop();
    cast(owner, id, first, 3);
    cast(director, id, first, 8);
    reveal(id, first);
    assertThat(statementsFor("workshops")).isLessThanOrEqualTo(2);
    assertThat(statementsFor("workshops/" + id)).isLessThanOrEqualTo(4);
    assertThat(statementsFor("workshops/new")).isLessThanOrEqualTo(3);
  }

  @Test
  void speaksEnglish() {
    var id = workshop();
    cast(owner, id, first, 3);
    cast(director, id, first, 8);
    reveal(id, first);
    signIn(lead);
    UI.getCurrent().setLocale(Locale.ENGLISH);
    for (var path :
        List.of(
            "workshops",
            "workshops/new",
            "workshops/" + id,
            "workshops/" + id + "/" + first.id())) {
      UI.getCurrent().navigate("t/" + company.slug() + "/" + path);
      assertThat(Seen.text())
          .doesNotContain("!{")
          .doesNotContainPattern("\\bprioritization\\.[a-z]");
    }
    assertThat(Seen.text()).contains("To discuss", "Open a second round on 7 criteria");
  }

  private WorkshopId workshop() {
    var id = WorkshopId.next();
    as(
        lead,
        () -> {
          leading.open(
              id,
              new NewWorkshop(
                  "Essai", List.of(first.id(), second.id()), List.of(director, lead, owner)));
          return null;
        });
    return id;
  }

  private UUID round(WorkshopId id, Placed useCase) {
    return as(lead, () -> workshops.one(id)).topic(useCase.id()).orElseThrow().current().id();
  }

  private void cast(PersonRef person, WorkshopId id, Placed useCase, int score) {
    cast(person, id, useCase, Set.of(Criterion.values()), score);
  }

  private void cast(
      PersonRef person, WorkshopId id, Placed useCase, Set<Criterion> criteria, int score) {
    var votes = new EnumMap<Criterion, Ballot.Vote>(Criterion.class);
    criteria.forEach(c -> votes.put(c, new Ballot.Vote(score, "")));
    as(
        person,
        () -> {
          voting.vote(id, round(id, useCase), new Ballot(votes));
          return null;
        });
  }

  private static Ballot all(int score, String reason) {
    var votes = new EnumMap<Criterion, Ballot.Vote>(Criterion.class);
    for (var criterion : Criterion.values()) {
      votes.put(criterion, new Ballot.Vote(score, reason));
    }
    return new Ballot(votes);
  }

  private void reveal(WorkshopId id, Placed useCase) {
    as(
        lead,
        () -> {
          leading.reveal(id, useCase.id());
          return null;
        });
  }

  private BallotBox ballot() {
    return find(WorkshopView.class).single().ballot();
  }

  private long statementsFor(String path) {
    open(lead, path);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    return statements
        .during(() -> UI.getCurrent().navigate("t/" + company.slug() + "/" + path))
        .size();
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return Caller.callAs(person, () -> in(work));
  }

  private <T> T in(Supplier<T> work) {
    return CurrentTenant.call(company.id(), work);
  }

  private void open(PersonRef person, String path) {
    signIn(person);
    UI.getCurrent().setLocale(Locale.FRENCH);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    UI.getCurrent().navigate("t/" + company.slug() + "/" + path);
  }

  private void click(String words) {
    test(find(Button.class).all().stream()
            .filter(b -> b.getText().equals(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError(words + " in " + Seen.text())))
        .click();
  }

  private static void signIn(PersonRef person) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
  }
}
