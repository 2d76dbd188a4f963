package fr.gouvernail.charter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.charter.AnswerChange;
import fr.gouvernail.charter.AnswerChange.SetOption;
import fr.gouvernail.charter.AnswerChange.SetValue;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.CharterDrafting;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.CharterLife;
import fr.gouvernail.charter.CharterService;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.shell.component.DateField;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.Agreement;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolForm;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class WriteViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired CharterService charters;
  @Autowired CharterDrafting drafting;
  @Autowired CharterLife life;
  @Autowired ToolService tools;
  @Autowired Statements statements;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef dpo;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    dpo = companies.member(company, Role.DPO);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void aDirectorStartsTheFirstCharterInOneActWithWhatThePortalKnows() {
    open(director, "charter");
    assertThat(Seen.title()).isEqualTo("L’entreprise n’a pas encore de charte.");
    assertThat(Seen.text()).contains("Six étapes, un quart d’heure environ");

    Seen.act("Rédiger votre charte");

    assertThat(Seen.title()).isEqualTo("Qui porte la charte, et à partir de quand ?");
    assertThat(Seen.text()).contains("Ce que le portail sait", "30 personnes", "version 1.0");
    assertThat(person("Dirigeant signataire").getValue()).isEqualTo(director.toString());
    assertThat(person("Référent IA").getValue()).isEqualTo(lead.toString());
    assertThat(person("Référent IA").getHelperText())
        .isEqualTo("D’après la nomination du référent IA.");
    assertThat(person("DPO ou référent RGPD").getValue()).isEqualTo(dpo.toString());
    assertThat(field("Adresse de contact IA").getValue()).contains("@example.org");

    open(director, "charter");
    assertThat(Seen.page().select("a.gv-primary").text()).isEqualTo("Continuer la version 1.0");
  }

  @Test
  void whoMayNotWriteIsToldWhoPreparesTheCharter() {
    start();
    open(companies.member(company, Role.EMPLOYEE), "charter");
    assertThat(Seen.text())
        .contains("La direction et le référent IA la préparent")
        .doesNotContain("Rédiger", "Continuer");
  }

  @Test
  void anAnswerIsSavedAtOnceAndChangesTheTextBesideIt() {
    var id = start();
    write(director, id, "options");
    assertThat(Seen.page().selectFirst(".gv-write-text").text())
        .contains("Un usage personnel raisonnable");

    Seen.use("OPT-PERSO-interdit");

    assertThat(draft(id).filling().option("OPT-PERSO")).isEqualTo("interdit");
    assertThat(Seen.page().selectFirst(".gv-write-text").text())
        .contains("L’usage personnel des outils fournis est interdit.")
        .doesNotContain("Un usage personnel raisonnable");
    assertThat(Seen.text()).contains("Enregistré à");
    assertThat(Seen.page().getElementById("OPT-PERSO-interdit").hasAttr("checked")).isTrue();
  }

  @Test
  void aNameThatNobodyHasIsNoAnswer() {
    var id = start();
    write(director, id, "company");
    types("Référent IA", "Inconnu");
    assertThat(person("Référent IA").isInvalid()).isTrue();
    assertThat(plain(person("Référent IA").getErrorMessage())).contains("« Inconnu »");
    assertThat(draft(id).answers().values()).containsEntry("referent", lead.toString());
  }

  @Test
  void anOptionSaysWhatItAsksForAndThenAsksIt() {
    var id = start();
    write(director, id, "options");
    assertThat(dates()).containsExactly("Date d’information des salariés");
    assertThat(Seen.text()).contains("À noter ensuite : date d’avis du CSE");

    Seen.use("OPT-CSE-consultation");

    assertThat(dates()).containsExactly("Date d’avis du CSE");
    assertThat(Seen.text()).contains("À remplir. Nécessaire pour l’approbation.");
  }

  @Test
  void aFaultStandsBesideItsFieldAndWhatWasTypedStays() {
    var id = start();
    write(director, id, "company");
    test(field("Adresse de contact IA")).setValue("pas une adresse");
    assertThat(field("Adresse de contact IA").isInvalid()).isTrue();
    assertThat(field("Adresse de contact IA").getErrorMessage())
        .isEqualTo("Cette valeur n’a pas la forme attendue.");
    assertThat(field("Adresse de contact IA").getValue()).isEqualTo("pas une adresse");

    test(field("Adresse de contact IA")).setValue("ia@example.org");
    assertThat(field("Adresse de contact IA").isInvalid()).isFalse();
    assertThat(draft(id).answers().values()).containsEntry("contact_ia", "ia@example.org");
  }

  @Test
  void theReviewDateFollowsFromTheChosenPeriod() {
    var id = start();
    write(director, id, "company");
    test(date("Date d’entrée en vigueur")).setValue(LocalDate.of(2027, 2, 1));
    Seen.act("Reprendre 1er février 2028 (selon la périodicité)");
    assertThat(draft(id).answers().values()).containsEntry("date_revue", "2028-02-01");
    assertThat(date("Date de révision").getHelperText()).isEqualTo("Selon la périodicité choisie.");

    test(date("Date de révision")).setValue(LocalDate.of(2030, 2, 1));
    assertThat(date("Date de révision").getErrorMessage()).contains("au plus tard le");
  }

  @Test
  void whoAnswersAtTheSameTimeSeesBothAnswersAndChooses() {
    var id = start();
    write(director, id, "options");
    answer(lead, id, new SetOption("OPT-SUIVI", "journaux_agreges", "aucun_individuel"));

    Seen.use("OPT-SUIVI-nominatif_sur_incident");

    assertThat(Seen.text())
        .contains(
            "Quelqu’un d’autre a répondu entre-temps : « Aucun suivi individuel ».",
            "Votre réponse : « Journal nominatif consulté seulement après incident ».");
    assertThat(draft(id).filling().option("OPT-SUIVI")).isEqualTo("aucun_individuel");

    Seen.act("Garder la mienne");
    assertThat(draft(id).filling().option("OPT-SUIVI")).isEqualTo("nominatif_sur_incident");
    assertThat(Seen.text()).doesNotContain("Quelqu’un d’autre");
  }

  @Test
  void whatSomebodyTypesIsNotLostToAnotherAnswer() {
    var id = start();
    write(director, id, "company");
    var before = draft(id).answers().values().get("contact_ia");
    answer(lead, id, new SetValue("contact_ia", before, "referent@example.org"));

    test(field("Adresse de contact IA")).setValue("ia@example.org");

    assertThat(field("Adresse de contact IA").getValue()).isEqualTo("ia@example.org");
    assertThat(Seen.text()).contains("« referent@example.org »", "« ia@example.org »");
    Seen.act("Prendre la sienne");
    assertThat(field("Adresse de contact IA").getValue()).isEqualTo("referent@example.org");
    assertThat(draft(id).answers().values()).containsEntry("contact_ia", "referent@example.org");
  }

  @Test
  void whatOthersAnswerArrivesWithoutTouchingWhatIsBeingTyped() {
    var id = start();
    write(director, id, "company");
    var desk = find(WritingDesk.class).single();
    var before = draft(id).answers().values().get("contact_ia");
    answer(lead, id, new SetValue("contact_ia", before, "referent@example.org"));
    answer(lead, id, new SetOption("OPT-REVUE", "12", "6"));

    desk.arrived(draft(id), "Yanis");

    assertThat(Seen.text()).contains("Yanis a changé une réponse.", "« referent@example.org »");
    assertThat(Seen.page().getElementById("OPT-REVUE-6").hasAttr("checked")).isTrue();
    assertThat(field("Adresse de contact IA").getValue()).isEqualTo(before);
    test(field("Adresse de contact IA")).setValue("ia@example.org");
    assertThat(draft(id).answers().values()).containsEntry("contact_ia", "referent@example.org");
    Seen.act("Garder la mienne");
    assertThat(draft(id).answers().values()).containsEntry("contact_ia", "ia@example.org");
  }

  @Test
  void theLastAnswersAreTakenBackAndGivenAgain() {
    var id = start();
    write(director, id, "options");
    Seen.use("OPT-PERSO-interdit");
    Seen.use("OPT-INCIDENT-immediat");

    Seen.act("Annuler");
    assertThat(draft(id).filling().option("OPT-INCIDENT")).isEqualTo("24h");
    assertThat(draft(id).filling().option("OPT-PERSO")).isEqualTo("interdit");
    assertThat(Seen.text()).contains("Réponse annulée.");
    UI.getCurrent().navigate("t/" + company.slug() + "/charter/" + id + "/write/levels");
    Seen.act("Annuler");
    assertThat(draft(id).filling().option("OPT-PERSO")).isEqualTo("tolere");

    Seen.act("Rétablir");
    assertThat(draft(id).filling().option("OPT-PERSO")).isEqualTo("interdit");
  }

  @Test
  void takingBackNeverOverwritesSomebodyElse() {
    var id = start();
    write(director, id, "options");
    Seen.use("OPT-SUIVI-aucun_individuel");
    answer(lead, id, new SetOption("OPT-SUIVI", "aucun_individuel", "nominatif_sur_incident"));

    Seen.act("Annuler");

    assertThat(draft(id).filling().option("OPT-SUIVI")).isEqualTo("nominatif_sur_incident");
    assertThat(Seen.text()).contains("elle reste telle quelle");
  }

  @Test
  void toolsOfTheRegisterAreTickedAndWhatIsUnknownOfThemIsTold() {
    tool("Assistant", DataLevel.C1);
    tool("Traducteur", null);
    var id = start();
    write(director, id, "tools");
    assertThat(Seen.text())
        .contains("Assistant", "T2 Offre professionnelle européenne", "jusqu’à C1")
        .contains("Traducteur : indiquez la classe", "Compléter Traducteur");

    var traducteur = draft(id).answers().tools().getLast();
    Seen.use("q-" + traducteur);

    assertThat(draft(id).answers().tools()).hasSize(1).doesNotContain(traducteur);
    assertThat(Seen.text()).doesNotContain("indiquez la classe");
    Seen.use("q-" + draft(id).answers().tools().getFirst());
    assertThat(Seen.text()).contains("Ajoutez au moins un outil autorisé.");
  }

  @Test
  void anEmptyRegisterLeadsToItsPage() {
    write(director, start(), "tools");
    assertThat(Seen.text()).contains("Aucun outil au registre");
    assertThat(Seen.page().select("a[href$=/tools]").text()).contains("Ajouter un outil");
  }

  @Test
  void aCellMorePermissiveThanTheModelWantsItsReason() {
    var id = start();
    write(director, id, "matrix");
    assertThat(Seen.page().getElementById("q-C2.T4").select("[selected]").text())
        .isEqualTo("N – non");

    Seen.choose("q-C2.T4", "CONDITION");

    assertThat(Seen.page().getElementById("q-C2.T4").closest("td").attr("data-verdict"))
        .isEqualTo("condition");
    assertThat(plain(field("C2 Confidentiel, T4 : motif").getErrorMessage()))
        .isEqualTo("Plus permissif que le modèle : donnez le motif.");
    test(field("C2 Confidentiel, T4 : condition")).setValue("texte anonyme seulement");
    test(field("C2 Confidentiel, T4 : motif")).setValue("essai de deux semaines");
    assertThat(draft(id).findings()).noneMatch(f -> f.target().equals("C2.T4"));
    assertThat(Seen.page().selectFirst(".gv-write-text").text())
        .contains("texte anonyme seulement");

    Seen.act("Revenir au modèle");
    assertThat(draft(id).answers().cells()).isEmpty();
  }

  @Test
  void theCheckLeadsToEachPointAndHandsOver() {
    tool("Assistant", DataLevel.C1);
    var id = start();
    write(director, id, "check");
    assertThat(Seen.text())
        .contains("Le texte peut partir en relecture.", "Date d’adoption : À remplir.");
    assertThat(Seen.page().select("a[href*=at=date_information]").attr("href"))
        .contains("/write/options?");

    Seen.act("Mettre en relecture");
    assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
    test(find(ConfirmDialog.class).single()).confirm();

    assertThat(draft(id).row().state()).isEqualTo(CharterState.IN_REVIEW);
    assertThat(Seen.title())
        .as("where it goes on")
        .isEqualTo("Approuver la version 1.0 de la charte ?");
    assertThat(Seen.text()).contains("En relecture", "Le texte ne change plus");
    assertThat(find(TextField.class).all()).isEmpty();
  }

  @Test
  void whatBlocksTheReviewIsToldInsteadOfTriedInVain() {
    var id = start();
    write(director, id, "matrix");
    Seen.choose("q-C3.T4", "YES");
    write(director, id, "check");
    Seen.act("Mettre en relecture");
    assertThat(Seen.text()).contains("Réglez d’abord ce point : il empêche la relecture.");
    assertThat(draft(id).row().state()).isEqualTo(CharterState.DRAFT);
  }

  @Test
  void aSittingIsResumedAtTheFirstStepThatIsNotComplete() {
    var id = start();
    write(director, id, "");
    assertThat(Seen.page().select(".gv-steps [aria-current]").text()).contains("Entreprise");
    for (var variable : new String[] {"date_adoption", "date_effet", "date_revue"}) {
      var day = variable.equals("date_revue") ? "2027-06-01" : "2027-01-05";
      answer(director, id, new SetValue(variable, "", day));
    }
    open(director, "charter");
    write(director, id, "");
    assertThat(Seen.title()).isEqualTo("Quelles règles pour votre entreprise ?");
    assertThat(Seen.page().select(".gv-steps [aria-current]").text()).contains("1 à régler");
  }

  @Test
  void aFindingsAddressOpensTheStepThatAsks() {
    var id = start();
    open(director, "help");
    UI.getCurrent()
        .navigate(
            "t/" + company.slug() + "/charter/" + id + "/write/company",
            QueryParameters.of("at", "date_information"));
    assertThat(Seen.title()).isEqualTo("Quelles règles pour votre entreprise ?");
  }

  @Test
  void whoMayNotWriteReadsTheTextAndTheAnswers() {
    var id = start();
    write(dpo, id, "options");
    assertThat(Seen.text())
        .contains("Vous pouvez la lire et la commenter", "L’essentiel en dix règles")
        .contains("Contrôle humain", "Sorties externes, chiffrées ou sensibles");
    assertThat(Seen.page().select("input, select")).isEmpty();

    write(companies.member(company, Role.EMPLOYEE), id, "options");
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  @Test
  void whatSomebodyHandedOverMeanwhileStandsStill() {
    var id = start();
    write(director, id, "options");
    as(
        lead,
        () -> {
          life.submit(id);
          return id;
        });
    Seen.use("OPT-PERSO-interdit");
    assertThat(Seen.text()).contains("Cette version est en relecture");
    assertThat(draft(id).filling().option("OPT-PERSO")).isEqualTo("tolere");
  }

  @Test
  void theNextVersionSaysWhatItChangesAndWhetherAllSignAgain() {
    inForce();
    open(director, "charter");
    Seen.act("Préparer une version");
    click("Préparer une version");
    assertThat(find(TextArea.class).single().isInvalid()).isTrue();
    find(TextArea.class).single().setValue("Deux outils de plus");
    @SuppressWarnings("unchecked")
    var kind = (RadioButtonGroup<Boolean>) find(RadioButtonGroup.class).single();
    kind.setValue(true);
    click("Préparer une version");

    assertThat(Seen.title()).isEqualTo("Qui porte la charte, et à partir de quand ?");
    assertThat(Seen.text()).contains("version 2.0");
    open(director, "charter");
    assertThat(Seen.text()).contains("Continuer la version 2.0");
  }

  @Test
  void everyStepCostsAFewStatements() {
    tool("Assistant", DataLevel.C1);
    var id = start();
    for (var step : WritingStep.values()) {
      open(director, "help");
      var page = "t/" + company.slug() + "/charter/" + id + "/write/" + step.slug();
      assertThat(statements.during(() -> UI.getCurrent().navigate(page)))
          .as(step.slug())
          // Rights are kept in memory; the people just admitted make it ask for them anew.
          .filteredOn(sql -> !sql.contains("person_id=?") && !sql.contains("from person "))
          .hasSizeLessThanOrEqualTo(5);
    }
  }

  @Test
  void readsTheSameInEnglish() {
    var id = start();
    open(director, "charter/" + id + "/write/options", Locale.ENGLISH);
    assertThat(Seen.title()).isEqualTo("Which rules for your company?");
    assertThat(Seen.text()).contains("Human oversight", "proposed by the model", "The text");
  }

  private CharterId start() {
    return as(director, () -> drafting.start(true, "Première charte"));
  }

  private void inForce() {
    tool("Assistant", DataLevel.C1);
    var id = start();
    var today = LocalDate.now(company.zone());
    answer(director, id, new SetValue("date_adoption", "", today.toString()));
    answer(director, id, new SetValue("date_effet", "", today.toString()));
    answer(director, id, new SetValue("date_revue", "", today.plusMonths(6).toString()));
    answer(director, id, new SetValue("date_information", "", today.toString()));
    as(
        director,
        () -> {
          life.submit(id);
          life.approve(id, charters.draft(id).freeze().hash());
          return id;
        });
  }

  private void tool(String name, @Nullable DataLevel level) {
    var form =
        new ToolForm(
            name,
            ToolStatus.AUTHORISED,
            ToolClass.T2,
            level,
            "Union européenne",
            Agreement.SIGNED,
            false,
            "Rédiger",
            "Professionnel",
            null,
            null,
            "");
    as(director, () -> tools.add(form));
  }

  private void answer(PersonRef person, CharterId id, AnswerChange change) {
    assertThat(as(person, () -> drafting.answer(id, change)).stored()).isTrue();
  }

  private CharterDraft draft(CharterId id) {
    return as(director, () -> charters.draft(id));
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }

  private void types(String label, String words) {
    var field = person(label);
    ComponentUtil.fireEvent(field, new ComboBoxBase.CustomValueSetEvent<>(field, true, words));
  }

  @SuppressWarnings("unchecked")
  private ComboBox<String> person(String label) {
    return (ComboBox<String>)
        find(ComboBox.class).all().stream()
            .filter(field -> plain(field.getLabel()).equals(label))
            .findFirst()
            .orElseThrow();
  }

  private TextField field(String label) {
    return find(TextField.class).all().stream()
        .filter(field -> plain(field.getLabel()).equals(label))
        .findFirst()
        .orElseThrow();
  }

  private DateField date(String label) {
    return find(DateField.class).all().stream()
        .filter(field -> plain(field.getLabel()).equals(label))
        .findFirst()
        .orElseThrow();
  }

  private java.util.List<String> dates() {
    return find(DateField.class).all().stream().map(field -> plain(field.getLabel())).toList();
  }

  private static String plain(String words) {
    return words.replace('\u00a0', ' ');
  }

  private void click(String words) {
    var buttons = find(Button.class).all().stream().filter(b -> b.getText().equals(words)).toList();
    test(buttons.getLast()).click();
  }

  private void write(PersonRef person, CharterId id, String step) {
    open(person, "charter/" + id + "/write/" + step);
  }

  private void open(PersonRef person, String page) {
    open(person, page, Locale.FRENCH);
  }

  private void open(PersonRef person, String page, Locale locale) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
    UI.getCurrent().setLocale(locale);
    // The router keeps a view that is open already, and with it what it showed to somebody else.
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    UI.getCurrent().navigate("t/" + company.slug() + "/" + page.replaceAll("/$", ""));
  }
}
