package fr.gouvernail.assessment.inquiry.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AnswerService;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.OpenAudit;
import fr.gouvernail.assessment.inquiry.InquiryRow;
import fr.gouvernail.assessment.inquiry.InquiryService;
import fr.gouvernail.assessment.inquiry.InquiryState;
import fr.gouvernail.assessment.inquiry.OwnInquiries;
import fr.gouvernail.assessment.inquiry.Purpose;
import fr.gouvernail.assessment.inquiry.Reply;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class InquiryPageTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired AssessmentService assessments;
  @Autowired AnswerService answers;
  @Autowired InquiryService inquiries;
  @Autowired OwnInquiries own;
  @Autowired Statements statements;

  Workspace company;
  PersonRef margaux;
  PersonRef nadia;
  OpenAudit audit;

  @BeforeEach
  void anAudit() {
    company = companies.company();
    margaux = companies.member(company, Role.CONSULTANT);
    nadia = companies.member(company, Role.EMPLOYEE);
    audit = OpenAudit.start(company, margaux, null, assessments, answers);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void whoeverIsAskedRepliesToOneQuestionAfterTheOther() {
    ask("CUL-01", "CUL-02");
    open(nadia, "");
    assertThat(Seen.title()).isEqualTo("2 questions vous attendent.");
    assertThat(Seen.text())
        .contains("Personne d’essai n’a pas pu le savoir", "Voir le plan.", "Je ne sais pas.")
        .contains("L’autre question");

    Seen.use("gv-statement-2");
    find(TextArea.class).single().setValue("Deux sessions l’an dernier.");
    click("Envoyer ma réponse");
    assertThat(Seen.title()).isEqualTo("Une question vous attend.");
    assertThat(Seen.text()).contains("Votre réponse est envoyée à Personne d’essai.");

    Seen.use("gv-statement-unknown");
    click("Envoyer ma réponse");
    assertThat(Seen.title()).isEqualTo("Tout est répondu.");
    assertThat(Seen.text()).contains("Vos 2 réponses, que vous pouvez encore modifier");
    assertThat(asked())
        .extracting(InquiryRow::reply)
        .containsExactly(new Reply(2, "Deux sessions l’an dernier."), new Reply(null, ""));
  }

  @Test
  void aReplyWithoutAStatementIsRefusedAndTheWordsStay() {
    ask("CUL-01");
    open(nadia, "");
    find(TextArea.class).single().setValue("Cela dépend.");
    click("Envoyer ma réponse");

    assertThat(Seen.text()).contains("Choisissez une phrase");
    assertThat(find(TextArea.class).single().getValue()).isEqualTo("Cela dépend.");
    assertThat(asked().getFirst().state()).isEqualTo(InquiryState.OPEN);
  }

  @Test
  void aReplyIsOpenedAgainAndChanged() {
    ask("CUL-01");
    var row = asked().getFirst();
    audit.run(nadia, () -> own.reply(row.id(), row.version(), new Reply(1, "Rien d’écrit.")));
    open(nadia, "" + row.id());

    assertThat(Seen.page().select("#gv-statement-1[checked]")).hasSize(1);
    assertThat(find(TextArea.class).single().getValue()).isEqualTo("Rien d’écrit.");
    Seen.use("gv-statement-3");
    click("Envoyer la réponse modifiée");
    assertThat(asked().getFirst().reply()).isEqualTo(new Reply(3, "Rien d’écrit."));
  }

  @Test
  void anotherReplyThatArrivedMeanwhileIsShownBesideOnesOwn() {
    ask("CUL-01");
    open(nadia, "");
    var row = asked().getFirst();
    audit.run(nadia, () -> own.reply(row.id(), row.version(), new Reply(1, "Du téléphone.")));
    Seen.use("gv-statement-3");
    find(TextArea.class).single().setValue("Du bureau.");
    click("Envoyer ma réponse");

    assertThat(Seen.text()).contains("Une autre réponse est arrivée", "Du téléphone.");
    assertThat(find(TextArea.class).single().getValue()).isEqualTo("Du bureau.");
    click("Envoyer ma réponse");
    assertThat(asked().getFirst().reply()).isEqualTo(new Reply(3, "Du bureau."));
  }

  @Test
  void showsNoLevelAndNothingElseOfTheAudit() {
    audit.scored("CUL-01", 4);
    ask("CUL-01");
    open(nadia, "");

    assertThat(Seen.page().select("input[checked]")).isEmpty();
    assertThat(Seen.text()).doesNotContain("Amélioré", "Score", "CUL-01");
  }

  @Test
  void whoeverIsAskedNothingReadsWhatThePageIsFor() {
    open(nadia, "");
    assertThat(Seen.title()).isEqualTo("Aucune question ne vous attend.");
    open(margaux, "");
    assertThat(Seen.text()).contains("Page introuvable");
  }

  @Test
  void somebodyElsesQuestionDoesNotOpen() {
    ask("CUL-01");
    open(companies.member(company, Role.DIRECTOR), "" + asked().getFirst().id());
    assertThat(Seen.title()).isEqualTo("Aucune question ne vous attend.");
  }

  @Test
  void costsThreeStatementsForOneQuestionAndForMany() {
    ask("CUL-01");
    assertThat(sent()).hasSize(3);
    ask("CUL-02", "CUL-03", "CUL-04", "GOV-01");
    assertThat(sent()).hasSize(3);
  }

  private List<String> sent() {
    open(nadia, "");
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    return statements.during(() -> UI.getCurrent().navigate("t/" + company.slug() + "/inquiries"));
  }

  private void ask(String... questions) {
    audit.run(
        margaux,
        () ->
            inquiries.ask(
                audit.id(),
                Purpose.VERIFY,
                Arrays.stream(questions).map(q -> new InquiryService.Wanted(q, nadia)).toList(),
                LocalDate.now(company.zone()).plusDays(3),
                "Voir le plan."));
  }

  private List<InquiryRow> asked() {
    return audit.as(margaux, () -> inquiries.of(audit.id()));
  }

  private void open(PersonRef person, String id) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
    UI.getCurrent().setLocale(Locale.FRENCH);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    UI.getCurrent().navigate("t/" + company.slug() + "/inquiries", QueryParameters.of("id", id));
  }

  private void click(String words) {
    test(find(Button.class).all().stream()
            .filter(b -> b.getText().equals(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError(words + " in " + Seen.text())))
        .click();
  }
}
