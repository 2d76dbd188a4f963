package fr.gouvernail.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.assessment.AnswerService;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.NewAssessment;
import fr.gouvernail.assessment.SaveAnswer;
import fr.gouvernail.assessment.StoredAnswer;
import fr.gouvernail.assessment.Targets;
import fr.gouvernail.attachment.SampleFiles;
import fr.gouvernail.attachment.ui.FileReceiver.Outcome;
import fr.gouvernail.attachment.ui.FileReceiver.Sent;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.io.ByteArrayInputStream;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class InterviewViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired AssessmentService assessments;
  @Autowired AnswerService answers;
  @Autowired Questionnaires questionnaires;
  @Autowired InterviewServices services;
  @Autowired Statements statements;

  Workspace company;
  PersonRef margaux;
  Questionnaire questionnaire;
  AssessmentId open;

  @BeforeEach
  void anInterview() {
    company = companies.company();
    margaux = companies.member(company, Role.CONSULTANT);
    questionnaire = questionnaires.latest(AssessmentService.QUESTIONNAIRE).orElseThrow();
    var token = new TestingAuthenticationToken(new SignedIn(margaux), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
    UI.getCurrent().setLocale(Locale.FRENCH);
    open = as(() -> assessments.create(wanted()));
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void theSecondScreenWaitsForTheFirstQuestion() {
    follow();
    assertThat(Seen.title()).isEqualTo("L’entretien va commencer.");
    assertThat(Seen.text()).contains("Aucune question traitée sur 55");
  }

  @Test
  void theSecondScreenFollowsTheConsultantWithoutNotesOrLevels() {
    answer("STR-01", 2, "Rien que pour nous");
    var screen = follow();
    screen.moved("STR-01");

    var question = questionnaire.question("STR-01");
    assertThat(Seen.title()).isEqualTo(plain(question.text().fr()));
    assertThat(Seen.page().select(".gv-follow ol > li")).hasSize(5);
    assertThat(Seen.page().expectFirst("[data-chosen]").text())
        .startsWith("Amorcé")
        .contains(plain(question.statements().get(2).text().fr()));
    assertThat(Seen.page().select(".gv-follow ol").text()).doesNotContainPattern("\\b[0-4] –");
    assertThat(Seen.text()).doesNotContain("Rien que pour nous").doesNotContain("Observé");
    assertThat(Seen.text()).contains("Une question traitée sur 55");
  }

  @Test
  void theSecondScreenShowsWhatIsRecordedAtThatMoment() {
    var screen = follow();
    screen.moved("STR-02");
    assertThat(Seen.page().select("[data-chosen]")).isEmpty();
    screen.changed(stored("STR-02", AnswerState.SCORED, 4), "Margaux");
    assertThat(Seen.page().expectFirst("[data-chosen]").text()).startsWith("Amélioré");
    screen.changed(stored("STR-02", AnswerState.UNKNOWN, null), "Margaux");
    assertThat(Seen.text()).contains("Réponse à vérifier après l’entretien.");
    UI.getCurrent().setLocale(Locale.ENGLISH);
    screen.moved("STR-03");
    assertThat(Seen.text()).contains("questions dealt with of").doesNotContain("!{");
  }

  @Test
  void whatFollowsTheFirstQuestionsHoldsTheWholeInterview() {
    answer("GOV-02", 3, "Vue");
    var rest = desk().rest(Locale.FRENCH);

    assertThat(rest.get("index")).hasSize(55);
    var entry =
        rest.get("index").valueStream().filter(e -> e.get("id").asString().equals("GOV-02"));
    assertThat(entry)
        .singleElement()
        .satisfies(e -> {
          assertThat(e.get("code").asString()).isEqualTo("n3o");
          assertThat(e.get("comment").asString()).isEqualTo("Vue");
        });
    assertThat(rest.get("rules").valueStream().map(r -> r.get("id").asString()))
        .contains("charte-non-en-vigueur", "charte-sans-grille")
        .doesNotContain("donnees-personnelles-en-service");
    assertThat(rest.get("essential").asString()).isEqualTo("essentiel");
    assertThat(rest.get("questions").asString())
        .startsWith("/t/" + company.slug() + "/assessments/" + open + "/questions/fr?");
    assertThat(rest.get("most").asLong()).isEqualTo(25 << 20);
  }

  @Test
  void thePageItselfAsksForNothingMoreThanItsFirstQuestions() {
    navigate();
    assertThat(statements.during(this::navigate)).hasSizeLessThan(6);
  }

  @Test
  void aFileThatIsSentLandsOnItsQuestionAndOneThatIsRefusedSaysWhy() {
    var desk = desk();
    assertThat(desk.take(sent("a.pdf", SampleFiles.pdf("x"), "STR-01")))
        .isEqualTo(new Outcome(HttpStatus.CREATED, ""));
    assertThat(desk.take(sent("a.pdf", SampleFiles.pdf("x"), "STR-01")).status())
        .isEqualTo(HttpStatus.OK);
    assertThat(desk.take(sent("a.pdf", SampleFiles.picture("png", 3, 2), "STR-01")).message())
        .contains("PNG");
    assertThat(desk.take(sent("a.pdf", SampleFiles.pdf("y"), "XXX-01")).status())
        .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    var files = desk.rest(Locale.FRENCH).get("files").get("STR-01");
    assertThat(files).hasSize(1);
    var id = files.get(0).get("id").asString();
    assertThat(desk.link("STR-02", id)).hasSize(1);
    assertThat(desk.unlink("STR-02", id).get("refused").asString()).isNotBlank();
  }

  @Test
  void aLineAndAnExplanationAreRecordedAndAnsweredWithTheirRevision() {
    var desk = desk();
    assertThat(desk.remark("n.0190a000", 0, "a.1", "À voir", "").asInt()).isEqualTo(1);
    assertThat(desk.remark("n.0190a000", 1, "a.2", "Vu", "").asInt()).isEqualTo(2);
    assertThat(desk.remark("n.0190a000", 1, "b.1", "Autre", "").get("conflict").get("text"))
        .hasToString("\"Vu\"");
    assertThat(desk.remark("rien", 0, "a.1", "x", "").get("closed").asBoolean()).isTrue();
    assertThat(desk.remark("n.0190a000", 2, "bad", "x", "").get("refused").asString()).isNotBlank();
  }

  private InterviewDesk desk() {
    navigate();
    var screen = find(AuditDimension.class).single();
    return new InterviewDesk(
        services, screen, open, AssessmentNavigation.page(company.slug(), open), UI.getCurrent());
  }

  private void navigate() {
    UI.getCurrent()
        .navigate(AssessmentNavigation.dimension(company.slug(), open, "STR").substring(1));
  }

  private FollowView follow() {
    UI.getCurrent()
        .navigate(AssessmentNavigation.page(company.slug(), open).substring(1) + "/screen");
    return find(FollowView.class).single();
  }

  private static Sent sent(String name, byte[] bytes, String question) {
    return new Sent(name, new ByteArrayInputStream(bytes), Locale.FRENCH, question);
  }

  private static StoredAnswer stored(String question, AnswerState state, Integer value) {
    var evidence = value == null ? null : EvidenceLevel.DECLARED;
    var content = new AnswerContent(state, value, evidence, "secret", "", false);
    return new StoredAnswer(question, 1, "a.1", content, null, Instant.EPOCH);
  }

  private void answer(String question, int level, String comment) {
    var content =
        new AnswerContent(AnswerState.SCORED, level, EvidenceLevel.OBSERVED, comment, "", false);
    as(() -> answers.save(new SaveAnswer(open, question, 0, "a.1", content)));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }

  private NewAssessment wanted() {
    return new NewAssessment(
        LocalDate.of(2026, 11, 20),
        questionnaire.packs().getLast().id(),
        Facts.NONE,
        false,
        Targets.of(questionnaire.targetProfile("confirme")),
        margaux,
        null);
  }

  private <T> T as(Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(margaux, work));
  }
}
