package fr.gouvernail.inventory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.Seen;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.Role;
import fr.gouvernail.inventory.InventoryColumn;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Values;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InventoryViewTests extends InventoryPageTest {

  @Test
  void anEmptyInventorySaysWhatItIsForAndTheFirstStep() {
    var reviewer = companies.member(company, Role.REVIEWING_CONSULTANT);

    open(owner, "use-cases");
    assertThat(Seen.title()).isEqualTo("Aucun cas d’usage.");
    assertThat(Seen.text()).contains("Décrivez le premier", "importer un tableau existant");
    assertThat(Seen.page().select(".gv-empty a.gv-primary").attr("href"))
        .endsWith("/use-cases/new");
    open(reviewer, "use-cases");
    assertThat(Seen.text()).contains("décrivent ici").doesNotContain("Nouveau cas d’usage");
  }

  @Test
  void employeesDoNotFindIt() {
    open(companies.member(company, Role.EMPLOYEE), "use-cases");
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  @Test
  void theTitleSaysHowManyThereAreAndWhereTheyStand() {
    var live = running.in(company, owner, lead, State.IN_PRODUCTION);
    draft(owner, "Trier les factures");
    running.reviewed(company, live, LocalDate.of(2020, 1, 1));

    open(lead, "use-cases");

    assertThat(Seen.title()).isEqualTo("2 cas d’usage, dont un en service.");
    assertThat(Seen.text())
        .contains("Une fiche en préparation. Une revue est en retard.")
        .contains("Idées", "Impact et faisabilité", "Échéances", "Évolutions du droit")
        .contains("Non classé", "En retard");
    assertThat(titles()).containsExactly("Accélérer la réponse aux devis", "Trier les factures");
  }

  @Test
  void statesAreToggledAndFiltersChosen() {
    running.in(company, owner, lead, State.IN_PILOT);
    draft(owner, Values.NONE.with("title", "Trier les factures").with("function", "finance"));
    draft(director, Values.NONE.with("title", "Résumer les réunions").with("function", "rh"));
    open(lead, "use-cases");

    Seen.use("state-DRAFT");
    assertThat(titles()).containsExactly("Trier les factures", "Résumer les réunions");
    assertThat(Seen.title()).isEqualTo("2 cas d’usage correspondent.");
    assertThat(Seen.page().getElementById("state-DRAFT").attr("aria-pressed")).isEqualTo("true");
    Seen.use("state-IN_PILOT");
    assertThat(titles()).hasSize(3);
    Seen.use("state-DRAFT");
    assertThat(titles()).containsExactly("Accélérer la réponse aux devis");
    act("Lever les filtres");
    assertThat(titles()).hasSize(3);

    Seen.choose("gv-filter-owner", director.toString());
    assertThat(titles()).containsExactly("Résumer les réunions");
    act("Lever les filtres");
    Seen.choose("gv-filter-function", "finance");
    assertThat(titles()).containsExactly("Trier les factures");
    act("Lever les filtres");
    act("Plus de filtres");
    Seen.choose("gv-filter-level", "C1");
    assertThat(titles()).containsExactly("Accélérer la réponse aux devis");
    Seen.choose("gv-filter-class", "PROHIBITED");
    assertThat(Seen.text()).contains("Aucun cas d’usage ne correspond");
  }

  @Test
  void anAddressOpensWhatItSays() {
    draft(owner, "Trier les factures");
    draft(owner, "Résumer les réunions");

    open(lead, "use-cases?q=reunion&columns=IMPACT,TOOL");

    assertThat(titles()).containsExactly("Résumer les réunions");
    assertThat(find(TextField.class).single().getValue()).isEqualTo("reunion");
    assertThat(Seen.page().select(".gv-inventory thead th").eachText())
        .containsExactly("Titre", "Outil", "Impact");
    open(lead, "use-cases?state=NONSENSE&owner=x");
    assertThat(titles()).hasSize(2);
  }

  @Test
  void wordsNarrowTheListAndHeadsOrderIt() {
    draft(owner, "b");
    draft(owner, "a");
    open(lead, "use-cases");

    assertThat(titles()).containsExactly("b", "a");
    Seen.use("sort-TITLE");
    assertThat(titles()).containsExactly("a", "b");
    assertThat(Seen.page().select("th[aria-sort=ascending]").text()).isEqualTo("Titre");
    Seen.use("sort-TITLE");
    assertThat(titles()).containsExactly("b", "a");
    test(find(TextField.class).single()).setValue("a");
    assertThat(titles()).containsExactly("a");
  }

  @Test
  void aLongListIsReadAPageAtATimeForTheSameStatements() {
    drafts(10);
    var few = statementsFor(lead, "use-cases");
    drafts(190);
    var many = statementsFor(lead, "use-cases");

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(4);
    assertThat(titles()).hasSize(20);
    assertThat(Seen.text()).contains("1 à 20 sur 200");
    act("Suivants");
    assertThat(Seen.text()).contains("21 à 40 sur 200");
    act("Précédents");
    assertThat(Seen.text()).contains("1 à 20 sur 200");
    assertThat(statementsFor(lead, "use-cases?columns=TOOL&page=10")).isLessThanOrEqualTo(5);
    assertThat(Seen.text()).contains("181 à 200 sur 200").doesNotContain("Suivants");
    open(lead, "use-cases?page=99");
    assertThat(Seen.text()).contains("181 à 200 sur 200");
  }

  private void drafts(int more) {
    running.drafts(company, owner, IntStream.range(0, more).mapToObj(i -> "Usage " + i).toList());
  }

  @Test
  void columnsAreChosen() {
    draft(owner, "Trier les factures");
    open(lead, "use-cases");

    act("Colonnes");
    columns().setValue(EnumSet.of(InventoryColumn.CHANGED, InventoryColumn.EDITION));
    click("Montrer ces colonnes");

    assertThat(Seen.page().select(".gv-inventory thead th").eachText())
        .containsExactly("Titre", "Version", "Modifiée le");
  }

  @SuppressWarnings("unchecked")
  private CheckboxGroup<InventoryColumn> columns() {
    return find(CheckboxGroup.class).single();
  }

  @Test
  void aViewIsKeptSharedAndFoundAgain() {
    draft(owner, "Trier les factures");
    written.submitted(company, owner, lead);
    open(lead, "use-cases?state=DRAFT");

    act("Vues");
    click("Garder la vue");
    assertThat(find(TextField.class).all().getLast().getErrorMessage()).startsWith("Donnez un nom");
    find(TextField.class).all().getLast().setValue("Brouillons");
    click("Garder la vue");
    act("Vues");
    act("Partager avec tous : Brouillons");
    act("Ouvrir en premier : Brouillons");
    click("Fermer");

    open(owner, "use-cases");
    assertThat(titles()).containsExactly("Trier les factures");
    assertThat(Seen.text()).contains("Brouillons (partagée)");
    Seen.choose("gv-filter-view", "all");
    open(owner, "use-cases?view=all");
    assertThat(titles()).hasSize(2);
    act("Vues");
    assertThat(Seen.text()).contains("S’ouvre en premier pour tous").doesNotContain("Supprimer");
  }

  @Test
  void theChosenOnesAreAskedForReviewsAndTheRestIsNamed() {
    running.in(company, owner, lead, State.IN_PRODUCTION);
    draft(owner, "Trier les factures");
    open(lead, "use-cases");

    act("Choisir le nº 1");
    act("Choisir le nº 2");
    assertThat(Seen.text()).contains("2 cas d’usage choisis");
    act("Demander une revue");
    test(find(ConfirmDialog.class).single()).confirm();

    assertThat(Seen.text())
        .contains("Une revue est demandée à son porteur.", "Un cas d’usage laissé de côté")
        .contains("Nº 2 : seul un usage en pilote ou en service se revoit.")
        .doesNotContain("choisis");
    open(owner, "use-cases");
    act("Choisir le nº 1");
    assertThat(Seen.text()).contains("Changer de porteur").doesNotContain("Demander une revue");
  }

  @Test
  void draftsAreHandedOver() {
    draft(owner, "Trier les factures");
    var colleague = companies.member(company, Role.BUSINESS_OWNER);
    open(owner, "use-cases");

    act("Choisir cette ligne");
    act("Changer de porteur");
    click("Changer de porteur");
    assertThat(owners().getErrorMessage()).isEqualTo("Choisissez qui en répondra.");
    owners().setValue(member(colleague));
    click("Changer de porteur");

    assertThat(Seen.text()).contains("Un brouillon est confié à Personne d’essai.");
    open(colleague, "use-cases?owner=" + colleague);
    assertThat(titles()).containsExactly("Trier les factures");
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Member> owners() {
    return find(ComboBox.class).single();
  }

  private Member member(PersonRef person) {
    return owners()
        .getListDataView()
        .getItems()
        .filter(m -> m.person().equals(person))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSelectionStaysFromPageToPage() {
    drafts(25);
    open(lead, "use-cases");

    act("Choisir les 20 de la page");
    act("Suivants");
    act("Choisir le nº 21");
    assertThat(Seen.text()).contains("21 cas d’usage choisis");
    act("Précédents");
    assertThat(Seen.page().select(".gv-inventory input[checked]")).hasSize(20);
    act("Ne rien choisir");
    assertThat(Seen.page().select(".gv-inventory input[checked]")).isEmpty();
  }

  @Test
  void filesAreOfferedWithWhatTheyAreFor() {
    draft(owner, "Trier les factures");
    open(owner, "use-cases?state=DRAFT");

    act("Exporter");

    assertThat(Seen.text())
        .contains("Ce que les filtres montrent", "Le registre daté de tous les cas d’usage");
    assertThat(Seen.page().select("a[download]").eachAttr("download"))
        .contains(
            "cas-usage-" + company.slug() + ".xlsx",
            "registre-ia-" + company.slug() + ".pdf",
            "registre-ia-" + company.slug() + ".xlsx");
  }

  @Test
  void speaksEnglish() {
    running.in(company, owner, lead, State.IN_PILOT);
    draft(owner, "Trier les factures");

    open(lead, "use-cases?columns=STATE,CLASS,LEVEL,QUADRANT", Locale.ENGLISH);
    assertThat(Seen.title()).isEqualTo("2 use cases, one in pilot.");
    assertThat(Seen.text()).contains("In pilot", "Draft", "C1 Internal", "Quick win");
    for (var path : List.of("use-cases/import", "use-cases?state=DRAFT&overdue=yes")) {
      open(lead, path, Locale.ENGLISH);
      assertThat(Seen.text()).doesNotContain("inventory.", "usecase.", "Tous les");
    }
  }
}
