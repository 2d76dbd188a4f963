package fr.gouvernail.tool.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.charter.CharterSteps;
import fr.gouvernail.charter.CharterSteps.Office;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.Agreement;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolForm;
import fr.gouvernail.tool.ToolId;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class ToolViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired ToolService tools;
  @Autowired CharterSteps steps;
  @Autowired Statements statements;

  Workspace company;
  PersonRef director;
  PersonRef manager;
  PersonRef employee;
  LocalDate today;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    manager = companies.member(company, Role.IT_MANAGER);
    employee = companies.member(company, Role.EMPLOYEE);
    today = LocalDate.now(company.zone());
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void anEmptyRegisterSaysWhatItIsForAndWhoFillsIt() {
    open(manager, "tools");
    assertThat(Seen.title()).isEqualTo("Aucun outil n’est autorisé.");
    assertThat(Seen.text()).contains("Aucun outil au registre", "Ajouter un outil");
    open(employee, "tools");
    assertThat(Seen.text()).contains("l’informatique les inscrit ici").doesNotContain("Ajouter");
  }

  @Test
  void aToolIsAddedWithWhatIsKnownAndRefusalsStandBesideTheirFields() {
    open(manager, "tools/new");
    click("Ajouter au registre");
    assertThat(name().isInvalid()).isTrue();
    assertThat(name().getErrorMessage()).isEqualTo("Donnez un nom à l’outil.");

    name().setValue("DeepTraduc");
    find(DatePicker.class).single().setValue(today.minusDays(1));
    click("Ajouter au registre");
    assertThat(find(DatePicker.class).single().isInvalid()).isTrue();
    assertThat(name().isInvalid()).isFalse();
    assertThat(name().getValue()).as("what was typed stays").isEqualTo("DeepTraduc");

    find(DatePicker.class).single().setValue(today.plusDays(30));
    select("Classe", ToolClass.T4);
    select("Données, au plus", DataLevel.C2);
    assertThat(Seen.title()).isEqualTo("Ajouter un outil");
    click("Ajouter au registre");
    assertThat(Seen.title()).isEqualTo("DeepTraduc");
    assertThat(Seen.text())
        .contains("Un outil grand public ne peut recevoir que des informations publiques")
        .contains("approuvée avec cet outil : Hébergement, Accord de sous-traitance.");
  }

  @Test
  void whoeverCameFromAnotherPageGoesBackThereWithTheTool() {
    add("/tools");
    name().setValue("DeepTraduc");
    click("Ajouter au registre");
    assertThat(Seen.title()).isEqualTo("Un outil d’IA est autorisé.");

    add("//example.org");
    assertThat(Seen.page().select("a.gv-bare").attr("href")).endsWith("/tools");
  }

  private void add(String back) {
    open(manager, "tools");
    UI.getCurrent()
        .navigate("t/" + company.slug() + "/tools/new", QueryParameters.of("back", back));
  }

  @Test
  void aNameTwiceIsRefusedBesideTheName() {
    add(form("DeepTraduc", ToolClass.T2, DataLevel.C1, null));
    open(manager, "tools/new");
    name().setValue("DeepTraduc");
    click("Ajouter au registre");
    assertThat(name().getErrorMessage()).contains("déjà un outil nommé DeepTraduc");
  }

  @Test
  void theTableIsFilteredAndOrdered() {
    add(form("Traduit", ToolClass.T2, DataLevel.C1, null));
    add(form("Bavarde", ToolClass.T4, DataLevel.C0, null));
    TakenOver.call(() -> add(form("Chiffre", ToolClass.T1, DataLevel.C3, today.minusDays(1))));

    open(manager, "tools");
    assertThat(Seen.title()).isEqualTo("3 outils d’IA sont autorisés.");
    assertThat(Seen.text()).contains("Un outil demande votre attention", "Révision dépassée");
    assertThat(rows()).containsExactly("Bavarde", "Chiffre", "Traduit");
    Seen.act("Classe");
    assertThat(rows()).containsExactly("Chiffre", "Traduit", "Bavarde");
    assertThat(Seen.page().select("th[aria-sort=ascending]").text()).isEqualTo("Classe");
    Seen.act("Classe");
    assertThat(rows()).containsExactly("Bavarde", "Traduit", "Chiffre");
    find(Checkbox.class).single().setValue(true);
    assertThat(rows()).containsExactly("Chiffre");
    find(Checkbox.class).single().setValue(false);
    find(TextField.class).single().setValue("trad");
    assertThat(rows()).containsExactly("Traduit");
    find(TextField.class).single().setValue("introuvable");
    assertThat(Seen.text()).contains("Aucun outil ne correspond");
  }

  @Test
  void readersSeeFactsAndNoForm() {
    var id = add(form("Traduit", ToolClass.T2, DataLevel.C1, null));
    open(employee, "tools/" + id);
    assertThat(Seen.text())
        .contains("Sous contrat, dans l’Union, nos données ne sont pas réutilisées")
        .contains("Fournisseur d’essai");
    assertThat(find(TextField.class).all()).isEmpty();
    assertThat(find(Button.class).all()).noneMatch(b -> b.getText().startsWith("Retirer"));
    open(employee, "tools/new");
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  @Test
  void whoSavesSecondSeesBothAndChooses() {
    var id = add(form("Traduit", ToolClass.T2, DataLevel.C1, null));
    open(manager, "tools/" + id);
    meanwhile(id, "Traduit mieux");
    name().setValue("Traduit tout");
    click("Enregistrer");
    assertThat(Seen.text())
        .contains("Quelqu’un a modifié cet outil entre-temps", "Traduit mieux", "Traduit tout");
    assertThat(name().getValue()).isEqualTo("Traduit tout");
    Seen.act("Enregistrer ma saisie");
    assertThat(Seen.title()).isEqualTo("Traduit tout");

    open(manager, "tools/" + id);
    meanwhile(id, "Traduit enfin");
    name().setValue("Perdu");
    click("Enregistrer");
    Seen.act("Reprendre ce qui est enregistré");
    assertThat(name().getValue()).isEqualTo("Traduit enfin");
    assertThat(Seen.text()).doesNotContain("entre-temps");
  }

  @Test
  void withdrawingAToolOfTheCharterLeadsToAMinorVersion() {
    var lead = companies.member(company, Role.AI_LEAD);
    var id = add(form("Traduit", ToolClass.T2, DataLevel.C1, null));
    var kept = add(form("Reste", ToolClass.T2, DataLevel.C1, null));
    steps.approved(
        new Office(company, director, lead), today, today.plusMonths(6), List.of(id, kept));

    open(manager, "tools/" + id);
    click("Retirer du registre");
    var dialog = find(ConfirmDialog.class).single();
    assertThat(dialog.getElement().getProperty("message")).contains("nomme encore cet outil");
    test(dialog).confirm();
    assertThat(Seen.text())
        .contains("Retiré", "La version 1.0 en vigueur nomme encore cet outil")
        .contains("La direction ou la référence IA prépare une version mineure");

    open(director, "tools/" + id);
    Seen.act("Préparer une version sans cet outil");
    assertThat(Seen.text()).contains("version 1.1", "Retrait de Traduit");
  }

  @Test
  void aForgedOrForeignAddressLooksMissing() {
    var other = companies.company();
    var stranger = companies.member(other, Role.DIRECTOR);
    var theirs =
        CurrentTenant.call(
            other.id(),
            () -> Caller.callAs(stranger, () -> tools.add(form("Autre", null, null, null))));
    for (var path : List.of("tools/x", "tools/" + theirs, "tools/" + new UUID(1, 2))) {
      open(manager, path);
      assertThat(Seen.title()).isEqualTo("Page introuvable");
    }
  }

  @Test
  void thePagesCostFewStatementsHoweverManyTools() {
    var id = add(form("Traduit", ToolClass.T2, DataLevel.C1, null));
    assertThat(statementsFor("tools")).isLessThanOrEqualTo(3);
    assertThat(statementsFor("tools/" + id)).isLessThanOrEqualTo(5);
    assertThat(statementsFor("tools/new")).isLessThanOrEqualTo(3);
    for (int i = 0; i < 60; i++) {
      var name = "Outil " + i;
      add(form(name, ToolClass.T2, DataLevel.C1, null));
    }
    assertThat(statementsFor("tools")).isLessThanOrEqualTo(3);
    assertThat(rows()).hasSize(50);
    click("Afficher la suite");
    assertThat(rows()).hasSize(61);
  }

  @Test
  void speaksEnglish() {
    var id = add(form("Traduit", ToolClass.T4, DataLevel.C2, null));
    signIn(manager);
    UI.getCurrent().setLocale(Locale.ENGLISH);
    for (var path : List.of("tools", "tools/new", "tools/" + id)) {
      UI.getCurrent().navigate("t/" + company.slug() + "/" + path);
      assertThat(Seen.text()).doesNotContain("!{").doesNotContainPattern("\\btool\\.[a-z]");
    }
    assertThat(Seen.text()).contains("A consumer tool may receive public information only");
  }

  private long statementsFor(String path) {
    open(manager, path);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    return statements
        .during(() -> UI.getCurrent().navigate("t/" + company.slug() + "/" + path))
        .size();
  }

  private void meanwhile(ToolId id, String name) {
    as(
        director,
        () -> {
          var row = tools.one(id);
          tools.change(id, row.version(), form(name, ToolClass.T2, DataLevel.C1, null));
          return id;
        });
  }

  private static List<String> rows() {
    return Seen.page().select(".gv-tools tbody th a").eachText();
  }

  private TextField name() {
    return find(TextField.class).all().stream()
        .filter(field -> "Nom".equals(field.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private <T> void select(String label, T value) {
    find(Select.class).all().stream()
        .filter(s -> label.equals(s.getLabel()))
        .findFirst()
        .orElseThrow()
        .setValue(value);
  }

  private ToolId add(ToolForm form) {
    return as(manager, () -> tools.add(form));
  }

  private static ToolForm form(
      String name,
      @Nullable ToolClass kind,
      @Nullable DataLevel level,
      @Nullable LocalDate review) {
    return new ToolForm(
        name,
        "Fournisseur d’essai",
        ToolStatus.AUTHORISED,
        kind,
        level,
        "France",
        Agreement.SIGNED,
        false,
        "Essayer",
        "Professionnel",
        null,
        review,
        "");
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
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
