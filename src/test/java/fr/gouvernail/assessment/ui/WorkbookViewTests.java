package fr.gouvernail.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.assessment.AnswerService;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.OpenAudit;
import fr.gouvernail.assessment.workbook.FilledAudit;
import fr.gouvernail.assessment.workbook.Workbooks;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.security.Principal;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class WorkbookViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired AssessmentService assessments;
  @Autowired AssessmentClosing closing;
  @Autowired AnswerService answers;
  @Autowired Workbooks workbooks;
  @Autowired Statements statements;

  Workspace company;
  PersonRef margaux;
  PersonRef thomas;
  OpenAudit audit;

  @BeforeEach
  void anOpenAudit() {
    company = companies.company();
    margaux = companies.member(company, Role.CONSULTANT);
    thomas = companies.member(company, Role.CONSULTANT);
    audit = OpenAudit.start(company, margaux, thomas, assessments, answers);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void thePageOfTheAuditLeadsHereWhereTheWorkbookIsTakenAndDropped() {
    open(margaux, "", Locale.FRENCH);
    assertThat(Seen.page().select("a[href$='/workbook']").text())
        .isEqualTo("Travailler hors du portail");
    open(margaux, "/workbook", Locale.FRENCH);

    assertThat(Seen.title()).isEqualTo("Travailler hors du portail");
    assertThat(Seen.text()).contains("Rien n’est écrit avant votre accord", "5 Mo au plus");
    assertThat(Seen.page().select("a[download]"))
        .hasSize(2)
        .first()
        .satisfies(link -> assertThat(link.text()).isEqualTo("Emporter le classeur"));
    assertThat(find(Upload.class).single().getMaxFileSize()).isEqualTo(5 << 20);
  }

  @Test
  void errorsAreListedWithTheirCellsAndNothingIsOffered() {
    bring(sheet -> sheet.answer("STR-01", "7").formula("GOV-01", "1+1"));

    assertThat(Seen.title()).isEqualTo("2 erreurs : rien ne sera écrit.");
    assertThat(Seen.text())
        .contains(", D2", "« 7 » n’est pas une réponse possible", "Les formules sont refusées")
        .doesNotContain("Écrire");
    Seen.act("Choisir un autre classeur");
    assertThat(Seen.title()).isEqualTo("Travailler hors du portail");
  }

  @Test
  void whatWouldChangeIsShownThenWritten() {
    audit.scored("STR-01", 2);
    bring(sheet -> sheet.answer("STR-01", "3").comment("STR-01", "Registre vu"));

    assertThat(Seen.title()).isEqualTo("Une réponse à écrire : rien n’est encore écrit.");
    assertThat(Seen.page().select("del").text()).startsWith("2 · ");
    assertThat(Seen.page().select("ins").text())
        .startsWith("3 · ")
        .contains("Commentaire : Registre vu");
    assertThat(audit.stored("STR-01").revision()).isEqualTo(1);
    Seen.act("Écrire cette réponse");

    assertThat(Seen.title()).isEqualTo("Une réponse écrite.");
    assertThat(audit.stored("STR-01").content().value()).isEqualTo(3);
    bring(sheet -> {});
    assertThat(Seen.title()).isEqualTo("Tout est déjà dans le portail : rien à écrire.");
  }

  @Test
  void aConflictShowsBothSidesAndKeepsThePortalUnlessOneChoosesOtherwise() {
    var file = taken(sheet -> sheet.answer("STR-01", "3").answer("STR-02", "3"));
    audit.save(thomas, "STR-01", scored(1));
    audit.save(thomas, "STR-02", scored(1));
    drop(file);

    assertThat(Seen.title())
        .isEqualTo("Aucune réponse à écrire, 2 conflits à trancher : rien n’est encore écrit.");
    assertThat(Seen.text())
        .contains("Garder le portail", "Prendre le classeur", "Classeur emporté par")
        .contains("Le portail est gardé partout");
    assertThat(Seen.page().select("#portal-STR-01").hasAttr("checked")).isTrue();
    Seen.use("workbook-STR-01");
    Seen.use("workbook-STR-02");
    Seen.use("portal-STR-02");
    assertThat(Seen.page().select("#workbook-STR-01").hasAttr("checked")).isTrue();
    Seen.act("Écrire cette réponse");

    assertThat(Seen.text()).contains("Un conflit est resté tel que dans le portail");
    assertThat(audit.stored("STR-01").content().value()).isEqualTo(3);
    assertThat(audit.stored("STR-02").content().value()).isEqualTo(1);
  }

  @Test
  void whatChangedMeanwhileIsToldAndShownAnew() {
    drop(taken(sheet -> sheet.answer("STR-01", "3").answer("STR-02", "3")));
    audit.save(thomas, "STR-02", scored(1));
    Seen.act("Écrire ces 2 réponses");

    assertThat(Seen.text()).contains("L’audit a changé depuis l’aperçu");
    assertThat(Seen.title()).startsWith("Une réponse à écrire, un conflit à trancher");
    assertThat(audit.stored("STR-01").revision()).isZero();
    Seen.act("Écrire cette réponse");
    assertThat(audit.stored("STR-01").revision()).isEqualTo(1);
  }

  @Test
  void aClosedAuditSaysSo() {
    audit.all(3, assessments);
    audit.as(margaux, () -> closing.close(audit.id()));
    open(margaux, "/workbook", Locale.FRENCH);

    assertThat(Seen.text()).contains("L’audit est clos");
    assertThat(find(Upload.class).all()).isEmpty();
  }

  @Test
  void isForThoseWhoAnswer() {
    open(companies.member(company, Role.DIRECTOR), "/workbook", Locale.FRENCH);
    assertThat(Seen.text()).contains("Page introuvable");
    open(companies.member(company, Role.REVIEWING_CONSULTANT), "/workbook", Locale.FRENCH);
    assertThat(Seen.text()).contains("Page introuvable");
  }

  @Test
  void speaksEnglishAndCostsThreeStatements() {
    open(margaux, "/workbook", Locale.ENGLISH);
    assertThat(Seen.text()).contains("Work away from the portal", "In French").doesNotContain("!{");
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    assertThat(statements.during(() -> UI.getCurrent().navigate(address("/workbook"))))
        .hasSizeLessThanOrEqualTo(3);
  }

  private byte[] taken(Consumer<FilledAudit> by) {
    return FilledAudit.of(audit.as(margaux, () -> workbooks.take(audit.id(), Locale.FRENCH)), by);
  }

  private void bring(Consumer<FilledAudit> by) {
    drop(taken(by));
  }

  private void drop(byte[] file) {
    open(margaux, "/workbook", Locale.FRENCH);
    test(find(Upload.class).single()).upload("audit.xlsx", "application/octet-stream", file);
  }

  private static AnswerContent scored(int value) {
    return new AnswerContent(AnswerState.SCORED, value, EvidenceLevel.OBSERVED, "", "", false);
  }

  private String address(String page) {
    return "t/" + company.slug() + "/assessments/" + audit.id() + page;
  }

  private void open(PersonRef person, String page, Locale language) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
    UI.getCurrent().setLocale(language);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    UI.getCurrent().navigate(address(page), QueryParameters.empty());
  }
}
