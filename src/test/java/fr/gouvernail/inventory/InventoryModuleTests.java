package fr.gouvernail.inventory;

import static fr.gouvernail.usecase.WrittenUseCases.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.usecase.Seed;
import fr.gouvernail.usecase.Tally;
import fr.gouvernail.usecase.UseCaseDrafting;
import fr.gouvernail.usecase.UseCaseFilter;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.UseCaseInventory;
import fr.gouvernail.usecase.UseCaseOrder;
import fr.gouvernail.usecase.UseCaseOrder.By;
import fr.gouvernail.usecase.UseCaseRow;
import fr.gouvernail.usecase.WrittenUseCases;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Values;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class InventoryModuleTests {

  @Autowired TestCompanies companies;
  @Autowired WrittenUseCases written;
  @Autowired UseCaseDrafting drafting;
  @Autowired UseCaseInventory inventory;
  @Autowired InventoryFiles files;
  @Autowired SavedViews views;
  @Autowired RunningUses running;
  @Autowired Statements statements;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef nadia;
  PersonRef hugo;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    nadia = companies.member(company, Role.BUSINESS_OWNER);
    hugo = companies.member(company, Role.BUSINESS_OWNER);
  }

  UseCaseId draft(PersonRef owner, String title) {
    return draft(owner, Values.NONE.with("title", title));
  }

  UseCaseId draft(PersonRef owner, Values values) {
    var id = UseCaseId.next();
    return as(
        company,
        owner,
        () -> {
          drafting.start(id, Seed.of(values));
          return id;
        });
  }

  List<String> titles(String query) {
    return titles(query, 0, 100);
  }

  List<String> titles(String query, int from, int most) {
    var asked = InventoryQuery.ofText(query);
    return as(company, lead, () -> inventory.page(asked.filter(), asked.order(), from, most))
        .stream()
        .map(UseCaseRow::title)
        .toList();
  }

  @Test
  void eachFilterLeavesTheOthersOut() {
    draft(
        nadia,
        Values.NONE
            .with("title", "Résumer les réunions")
            .with("problem", "Personne ne relit ses notes.")
            .with("function", "rh")
            .with("data_categories", List.of("C0", "C2")));
    draft(
        hugo,
        Values.NONE.with("title", "Trier les factures").with("purpose", "Classer 100 % des PDF"));
    var third = written.complete(company, hugo, lead, "Chiffrer les pièces");

    assertThat(titles("owner=" + nadia)).containsExactly("Résumer les réunions");
    assertThat(titles("function=rh")).containsExactly("Résumer les réunions");
    assertThat(titles("level=C2")).containsExactly("Résumer les réunions");
    assertThat(titles("level=C1")).containsExactly("Chiffrer les pièces");
    assertThat(titles("class=none")).containsExactly("Résumer les réunions", "Trier les factures");
    assertThat(titles("class=" + row(third).risk())).containsExactly("Chiffrer les pièces");
    assertThat(titles("tool=" + row(third).tool())).containsExactly("Chiffrer les pièces");
    assertThat(titles("owner=" + hugo + "&class=none")).containsExactly("Trier les factures");
  }

  private UseCaseRow row(UseCaseId id) {
    return as(company, lead, () -> inventory.among(List.of(id))).getFirst();
  }

  @Test
  void wordsAreFoundWhateverTheirAccentsAndOrderAndSignsMeanThemselves() {
    draft(
        nadia,
        Values.NONE
            .with("title", "Résumer les réunions")
            .with("problem", "Personne ne relit ses notes."));
    draft(nadia, Values.NONE.with("title", "Trier").with("purpose", "Classer 100% des PDF"));

    assertThat(titles("q=NOTES+resumer")).containsExactly("Résumer les réunions");
    assertThat(titles("q=100%25")).containsExactly("Trier");
    assertThat(titles("q=%25")).containsExactly("Trier");
    assertThat(titles("q=_")).isEmpty();
    assertThat(titles("q=n%C2%B0%202")).containsExactly("Trier");
    assertThat(titles("q=1")).containsExactly("Résumer les réunions", "Trier");
    assertThat(titles("q='%20or%201=1")).isEmpty();
  }

  @Test
  void statesAreCombinedAndLateReviewsFound() {
    draft(nadia, "Un brouillon");
    written.submitted(company, hugo, lead);
    var live = running.in(company, hugo, lead, State.IN_PRODUCTION);
    running.reviewed(company, live, java.time.LocalDate.of(2020, 1, 1));

    assertThat(titles("state=DRAFT,SUBMITTED")).hasSize(2).contains("Un brouillon");
    assertThat(titles("state=IN_PRODUCTION")).hasSize(1);
    assertThat(titles("overdue=yes")).isEqualTo(titles("state=IN_PRODUCTION"));
  }

  @Test
  void theListIsOrderedWithWhatIsNotKnownLastAndReadInParts() {
    draft(nadia, Values.NONE.with("title", "b").with("data_categories", List.of("C2")));
    draft(nadia, Values.NONE.with("title", "A").with("data_categories", List.of("C0")));
    draft(nadia, "c");
    written.submitted(company, hugo, lead);

    assertThat(titles("sort=TITLE&q=")).startsWith("A").contains("b", "c");
    assertThat(titles("sort=LEVEL")).startsWith("A").endsWith("c");
    assertThat(titles("sort=LEVEL&desc=yes")).startsWith("b").endsWith("c");
    assertThat(titles("sort=STATE&desc=yes").getFirst()).startsWith("Accélérer");
    assertThat(titles("sort=CLASS")).startsWith("Accélérer la réponse aux devis");
    for (var by : By.values()) {
      assertThat(titles("sort=" + by)).as("by " + by).hasSize(4);
    }
    assertThat(titles("", 0, 2)).containsExactly("b", "A");
    assertThat(titles("", 2, 2)).hasSize(2).startsWith("c");
  }

  @Test
  void countsSayWhatOtherStatesAndOwnersWouldShow() {
    draft(nadia, Values.NONE.with("title", "a").with("function", "rh"));
    draft(nadia, Values.NONE.with("title", "b").with("function", "rh"));
    draft(hugo, Values.NONE.with("title", "c").with("function", "finance"));
    written.submitted(company, hugo, lead);
    var asked = InventoryQuery.ofText("state=SUBMITTED&owner=" + hugo + "&function=rh").filter();

    assertThat(as(company, lead, () -> inventory.tally(asked)))
        .containsExactly(new Tally(State.DRAFT, nadia, 2, 0));
    assertThat(as(company, lead, () -> inventory.tally(UseCaseFilter.ALL)))
        .containsExactlyInAnyOrder(
            new Tally(State.DRAFT, nadia, 2, 0),
            new Tally(State.DRAFT, hugo, 1, 0),
            new Tally(State.SUBMITTED, hugo, 1, 0));
  }

  @Test
  void anotherCompanySeesNothingOfIt() {
    draft(nadia, "Secret");
    var elsewhere = companies.company();
    var stranger = companies.member(elsewhere, Role.DIRECTOR);

    assertThat(as(elsewhere, stranger, () -> inventory.tally(UseCaseFilter.ALL))).isEmpty();
    assertThat(
            as(
                elsewhere,
                stranger,
                () ->
                    inventory.all(InventoryQuery.ofText("q=Secret").filter(), UseCaseOrder.USUAL)))
        .isEmpty();
    assertThatThrownBy(() -> as(company, stranger, () -> inventory.tally(UseCaseFilter.ALL)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aFileCostsTheSameStatementsForTenUsesAndForTwoHundred() {
    many(10);
    cost();
    var few = cost();
    many(190);

    assertThat(cost()).isEqualTo(few).isLessThanOrEqualTo(6);
  }

  private int cost() {
    return statements
        .during(() -> as(company, lead, () -> files.workbook(InventoryQuery.USUAL, Locale.FRENCH)))
        .size();
  }

  private void many(int more) {
    running.drafts(
        company,
        nadia,
        IntStream.range(0, more).mapToObj(i -> "Usage " + UUID.randomUUID()).toList());
  }

  @Test
  void whatNobodyUnderstandsInAnAddressIsLeftOut() {
    var query =
        InventoryQuery.ofText(
            "state=DRAFT,GONE&class=worst&owner=me&tool=1&level=C9&overdue=1&sort=COLOUR&columns=STATE,SHAPE");

    assertThat(query.filter().states()).containsExactly(State.DRAFT);
    assertThat(query.with(InventoryQuery.STATE, "").filter()).isEqualTo(UseCaseFilter.ALL);
    assertThat(query.order()).isEqualTo(UseCaseOrder.USUAL);
    assertThat(query.columns()).containsExactly(InventoryColumn.STATE);
  }

  @Test
  void anAddressSaysAllThatIsLookedAt() {
    var query =
        new InventoryQuery(
            new UseCaseFilter(
                java.util.Set.of(State.DRAFT, State.RETIRED),
                AiActClass.HIGH_RISK,
                false,
                nadia,
                "rh",
                null,
                DataLevel.C2,
                true,
                "a & b = 100 %"),
            new UseCaseOrder(By.REVIEW, true),
            java.util.Set.of(InventoryColumn.IMPACT));

    assertThat(InventoryQuery.ofText(query.text())).isEqualTo(query);
    assertThat(InventoryQuery.ofText("")).isEqualTo(InventoryQuery.USUAL);
    assertThat(InventoryQuery.USUAL.text()).isEmpty();
  }

  @Test
  void aViewIsItsPersonsUntilWhoDecidesSharesIt() {
    var own = save(nadia, "Mes brouillons", "state=DRAFT");
    var leads = save(lead, "En service", "state=IN_PRODUCTION");

    assertThat(names(nadia)).containsExactly("Mes brouillons");
    assertThat(names(hugo)).isEmpty();
    assertThatThrownBy(() -> change(nadia, () -> views.share(own, true)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> change(lead, () -> views.share(own, true)))
        .as("somebody else's")
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> change(hugo, () -> views.remove(own))).isInstanceOf(NotFound.class);

    change(lead, () -> views.share(leads, true));

    assertThat(names(nadia)).containsExactly("En service", "Mes brouillons");
    assertThatThrownBy(() -> change(nadia, () -> views.remove(leads))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> change(nadia, () -> views.openFirst(leads, true)))
        .isInstanceOf(NotFound.class);
    change(director, () -> views.share(leads, false));
    assertThat(names(nadia)).containsExactly("Mes brouillons");
    change(nadia, () -> views.remove(own));
    change(nadia, () -> views.remove(own));
    assertThat(names(nadia)).isEmpty();
  }

  @Test
  void oneViewOpensFirstForAPersonAndOneForAll() {
    var one = save(lead, "Un", "state=DRAFT");
    var two = save(lead, "Deux", "state=SUBMITTED");
    var all = save(lead, "Pour tous", "overdue=yes");
    change(lead, () -> views.share(all, true));
    change(lead, () -> views.openFirst(all, true));

    change(lead, () -> views.openFirst(one, true));
    change(lead, () -> views.openFirst(two, true));

    assertThat(as(company, lead, views::mine))
        .filteredOn(SavedViewRow::first)
        .extracting(SavedViewRow::name)
        .containsExactly("Deux", "Pour tous");
    assertThat(as(company, nadia, views::mine))
        .filteredOn(SavedViewRow::first)
        .extracting(SavedViewRow::name)
        .containsExactly("Pour tous");
  }

  @Test
  void aNameIsGivenOnceAndAViewMayChange() {
    var id = save(nadia, "Mes brouillons", "state=DRAFT");

    assertThatThrownBy(() -> save(nadia, " ", "")).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> save(nadia, "mes brouillons", ""))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("inventory.rule.view.taken");
    change(nadia, () -> views.save(id, "Brouillons RH", InventoryQuery.ofText("function=rh")));

    assertThat(as(company, nadia, views::mine))
        .singleElement()
        .satisfies(view -> {
          assertThat(view.name()).isEqualTo("Brouillons RH");
          assertThat(view.query().filter().department()).isEqualTo("rh");
        });
  }

  private UUID save(PersonRef person, String name, String query) {
    var id = UuidCreator.getTimeOrderedEpoch();
    change(person, () -> views.save(id, name, InventoryQuery.ofText(query)));
    return id;
  }

  private List<String> names(PersonRef person) {
    return as(company, person, views::mine).stream().map(SavedViewRow::name).toList();
  }

  private void change(PersonRef person, Runnable act) {
    as(
        company,
        person,
        () -> {
          act.run();
          return true;
        });
  }
}
