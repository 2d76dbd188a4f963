package fr.gouvernail.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.MovingClock;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.decision.DecisionService;
import fr.gouvernail.decision.DecisionSteps;
import fr.gouvernail.decision.RegisterExports;
import fr.gouvernail.decision.RequestId;
import fr.gouvernail.decision.Verdict;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.usecheck.ToolOffer;
import fr.gouvernail.usecheck.UseWish;
import fr.gouvernail.usecheck.UseWishes;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@Import(MovingClock.class)
class DecisionViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired UseWishes wishes;
  @Autowired DecisionService decisions;
  @Autowired RegisterExports exports;
  @Autowired Statements statements;
  @Autowired MovingClock.Ahead clock;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef employee;

  @BeforeEach
  void aCompanyWithALead() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    employee = companies.member(company, Role.EMPLOYEE);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void saysThatNothingWaits() {
    open(lead, "decisions");
    assertThat(Seen.title()).isEqualTo("Rien à décider aujourd’hui.");
    open(lead, "decisions/register");
    assertThat(Seen.text()).contains("Aucune décision pour l’instant");
  }

  @Test
  void listsWhatWaitsWithItsAgeAndMarksWhatIsLateByAWord() {
    ask("DeepTraduc");
    clock.move(Duration.ofDays(30));
    var fresh = ask("Relit tout");
    question(fresh);

    open(lead, "decisions");
    assertThat(Seen.title()).isEqualTo("Une demande attend votre décision.");
    assertThat(Seen.text())
        .contains("DeepTraduc", "En retard", "Relit tout", "Attend une précision")
        .containsPattern("Depuis \\d+ jours ouvrés")
        .contains("À moi (1)", "En retard (1)", "Attendent une précision (1)");
    open(lead, "decisions?show=late");
    assertThat(Seen.text()).contains("DeepTraduc").doesNotContain("Relit tout");
    open(lead, "decisions?show=invented");
    assertThat(Seen.text()).contains("DeepTraduc", "Relit tout");
  }

  @Test
  void anEmployeeAsksTheLeadAsksBackAndAllows() {
    open(employee, "requests/new");
    click("Envoyer la demande");
    assertThat(Seen.title()).isEqualTo("Demander un outil ou un usage");
    find(TextField.class).single().setValue("DeepTraduc");
    find(TextArea.class).single().setValue("Traduire nos notices pour les clients italiens.");
    this.<DataLevel>group("Avec quelles informations").setValue(DataLevel.C1);
    this.<ToolOffer>group("Sous quelle offre").setValue(ToolOffer.FREE);
    click("Envoyer la demande");
    assertThat(Seen.title()).contains("DeepTraduc").contains("votre demande est en cours");
    var id = id();

    open(lead, "decisions/" + id);
    assertThat(Seen.title()).isEqualTo("Autoriser l’outil « DeepTraduc » ?");
    assertThat(Seen.text()).contains("clients italiens", "C1 Interne");
    click("Demander une précision");
    assertThat(find(TextArea.class).single().isInvalid()).isTrue();
    find(TextArea.class).single().setValue("Pour quels documents ?");
    click("Demander une précision");
    assertThat(Seen.text()).contains("Attend une précision", "Pour quels documents ?");

    open(employee, "requests/" + id);
    assertThat(Seen.title()).contains("une précision vous est demandée");
    find(TextArea.class).single().setValue("Les notices publiques.");
    click("Envoyer la réponse");

    open(lead, "decisions/" + id);
    find(TextArea.class).single().setValue("Relire avant l’envoi.");
    click("Autoriser l’outil avec réserve");
    assertThat(Seen.title()).contains("autorisé");
    assertThat(Seen.text())
        .contains("Décision 20", "-001", "Relire avant l’envoi.", "Essai de deux semaines")
        .contains("vérifiée à l’instant");
    assertThat(find(Button.class).all()).noneMatch(b -> b.getText().equals("Refuser"));
    assertThat(unfolded()).contains("Essai de deux semaines");

    open(employee, "requests");
    assertThat(Seen.title()).isEqualTo("Toutes vos demandes ont leur réponse.");
    open(employee, "requests/" + id);
    assertThat(Seen.title()).contains("DeepTraduc").contains("oui");
    assertThat(unfolded()).contains("Jusqu’au niveau", "Essai de deux semaines");
    open(employee, "decisions/" + id);
    assertThat(Seen.text()).contains("Page introuvable");
  }

  /// What is read without unfolding anything.
  private static String unfolded() {
    var page = Seen.page();
    page.select("details").remove();
    return page.body().text();
  }

  @Test
  void aRefusalWithoutAReasonIsHeldBackBesideTheField() {
    var id = ask("DeepTraduc");
    open(lead, "decisions/" + id);
    find(TextArea.class).single().setValue("Non.");
    click("Refuser");
    var field = find(TextArea.class).single();
    assertThat(field.isInvalid()).isTrue();
    assertThat(field.getErrorMessage()).contains("20");
    field.setValue("Le service réutilise ce qu’on y met.");
    click("Refuser");
    assertThat(Seen.title()).contains("refusé");
  }

  @Test
  void theDirectorLearnsWhyNotBeforeTheTenthDayAndDecidesThen() {
    var id = ask("DeepTraduc");
    open(director, "decisions/" + id);
    assertThat(Seen.text()).contains("La décision revient au référent IA", "dixième jour ouvré");
    assertThat(find(TextArea.class).all()).isEmpty();
    clock.move(Duration.ofDays(30));
    open(director, "decisions/" + id);
    assertThat(find(TextArea.class).single().isVisible()).isTrue();
    open(director, "");
    assertThat(Seen.text()).contains("« DeepTraduc » attend votre décision", "de retard");
  }

  @Test
  void whoDecidesSecondReadsWhatTheFirstDid() {
    var id = ask("DeepTraduc");
    open(lead, "decisions/" + id);
    find(TextArea.class).single().setValue("Nos notices seulement.");
    question(id);
    click("Autoriser l’outil avec réserve");
    assertThat(find(Notification.class).single().getElement().getTextRecursively())
        .contains("Cette demande vient de changer");
    assertThat(Seen.text()).contains("Attend une précision").doesNotContain("Décision 20");
    assertThat(find(TextArea.class).single().getValue()).isEqualTo("Nos notices seulement.");

    open(lead, "");
    open(lead, "decisions/" + id);
    assertThat(find(TextArea.class).single().getValue()).isEqualTo("Nos notices seulement.");
    as(
        lead,
        () ->
            decisions.decide(
                id, 1, Verdict.REFUSED, "Le contrat ne suffit pas du tout.", List.of()));
    click("Autoriser l’outil avec réserve");
    assertThat(Seen.text()).contains("Décision 20", "n’a pas servi : « Nos notices seulement. »");
    open(lead, "decisions/" + id);
    assertThat(Seen.text()).doesNotContain("Nos notices seulement.");
  }

  @Test
  void whoeverDecidesChoosesTheClassWhereTheOfferDoesNotTellIt() {
    var wish = DecisionSteps.wish("DeepTraduc");
    var unknown = new UseWish(wish.id(), wish.kind(), wish.tool(), wish.purpose(), wish.level());
    var id = as(employee, () -> wishes.ask(unknown));
    open(lead, "decisions/" + id);
    click("Autoriser l’outil");
    var kind =
        find(Select.class).all().stream()
            .filter(select -> select.getLabel().equals("Classe de l’outil"))
            .findFirst()
            .orElseThrow();
    assertThat(kind.isInvalid()).isTrue();
    assertThat(Seen.title()).contains("Autoriser l’outil");
    kind.setValue("usecheck.class.T2");
    click("Autoriser l’outil");
    assertThat(Seen.text()).contains("Décision 20", "T2 Offre professionnelle européenne");
  }

  @Test
  void aDirectorAloneGivesTheWrittenOpinionOfSomebodyElse() {
    company = companies.company(12);
    director = companies.member(company, Role.DIRECTOR);
    var id = as(director, () -> wishes.ask(DecisionSteps.wish("DeepTraduc")));
    clock.move(Duration.ofHours(25));
    open(director, "decisions/" + id);
    assertThat(Seen.text()).contains("il faut l’avis écrit d’un consultant ou du DPO");
    click("Autoriser l’outil");
    var opinion = field("Avis écrit d’un consultant ou du DPO");
    assertThat(opinion.isInvalid()).isTrue();
    assertThat(opinion.getErrorMessage()).contains("20");

    opinion.setValue("Mme Roux, DPO, le 24 novembre : sans risque pour ces notices.");
    field("Motif (20 caractères au moins)").setValue("Nous traduisons déjà ces notices à la main.");
    click("Autoriser l’outil");
    assertThat(Seen.text())
        .contains("Exception très petite équipe", "Avis d’un consultant ou du DPO", "Mme Roux");
  }

  private TextArea field(String label) {
    return find(TextArea.class).all().stream()
        .filter(area -> area.getLabel().equals(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readersSeeTheRequestButNoButtons() {
    var id = ask("DeepTraduc");
    open(companies.member(company, Role.DPO), "decisions/" + id);
    assertThat(Seen.text()).contains("Vous pouvez lire cette demande");
    assertThat(find(TextArea.class).all()).isEmpty();
  }

  @Test
  void aForgedAddressLooksMissing() {
    for (var path :
        List.of(
            "decisions/x", "requests/x", "decisions/" + new RequestId(new java.util.UUID(1, 2)))) {
      open(lead, path);
      assertThat(Seen.text()).contains("Page introuvable");
    }
  }

  @Test
  void theRegisterIsSearchedAndTakenAway() throws IOException {
    var id = ask("=cmd DeepTraduc");
    as(
        lead,
        () ->
            decisions.decide(
                id, 0, Verdict.REFUSED, "Le contrat ne suffit pas du tout.", List.of()));
    open(lead, "decisions/register");
    assertThat(Seen.text()).contains("-001", "DeepTraduc", "Refusé");
    find(TextField.class).single().setValue("introuvable");
    assertThat(Seen.text()).contains("Aucune décision ne correspond");

    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      try (var pdf = Loader.loadPDF(as(lead, () -> exports.pdf(locale)))) {
        assertThat(new PDFTextStripper().getText(pdf))
            .contains("-001", "DeepTraduc")
            .contains(locale == Locale.FRENCH ? "Registre des décisions" : "Register of decisions");
      }
      assertThat(as(lead, () -> exports.workbook(locale))).isNotEmpty();
    }
  }

  @Test
  void thePagesCostFewStatements() {
    var id = ask("DeepTraduc");
    for (int i = 0; i < 10; i++) {
      ask("outil " + i);
    }
    assertThat(statementsFor("decisions")).isLessThanOrEqualTo(4);
    assertThat(statementsFor("decisions/" + id)).isLessThanOrEqualTo(5);
    assertThat(statementsFor("decisions/register")).isLessThanOrEqualTo(2);
    assertThat(statementsFor("requests")).isLessThanOrEqualTo(1);
  }

  @Test
  void speaksEnglish() {
    var id = ask("DeepTraduc");
    signIn(lead);
    UI.getCurrent().setLocale(Locale.ENGLISH);
    for (var path : List.of("decisions", "decisions/" + id, "decisions/register", "requests")) {
      UI.getCurrent().navigate("t/" + company.slug() + "/" + path);
      assertThat(Seen.text())
          .doesNotContain("!{")
          .doesNotContainPattern("(decision|usecheck)\\.[a-z]");
    }
  }

  private long statementsFor(String path) {
    open(lead, path);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    return statements
        .during(() -> UI.getCurrent().navigate("t/" + company.slug() + "/" + path))
        .size();
  }

  @SuppressWarnings("unchecked")
  private <T> RadioButtonGroup<T> group(String label) {
    return find(RadioButtonGroup.class).all().stream()
        .filter(group -> group.getLabel().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static String id() {
    return UI.getCurrent().getInternals().getActiveViewLocation().getPath().replaceAll(".*/", "");
  }

  private RequestId ask(String tool) {
    return as(employee, () -> wishes.ask(DecisionSteps.wish(tool)));
  }

  private void question(RequestId id) {
    as(
        lead,
        () -> {
          decisions.question(id, 0, "Pour quels documents ?");
          return id;
        });
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(person, work));
  }

  private void open(PersonRef person, String path) {
    signIn(person);
    UI.getCurrent().setLocale(Locale.FRENCH);
    var parts = path.split("\\?show=");
    UI.getCurrent()
        .navigate(
            ("t/" + company.slug() + "/" + parts[0]).replaceAll("/$", ""),
            parts.length == 1 ? QueryParameters.empty() : QueryParameters.of("show", parts[1]));
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
