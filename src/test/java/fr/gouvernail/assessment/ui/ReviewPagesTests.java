package fr.gouvernail.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AnswerService;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.OpenAudit;
import fr.gouvernail.assessment.inquiry.InquiryRow;
import fr.gouvernail.assessment.inquiry.InquiryService;
import fr.gouvernail.assessment.inquiry.OwnInquiries;
import fr.gouvernail.assessment.inquiry.Purpose;
import fr.gouvernail.assessment.inquiry.Reply;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class ReviewPagesTests extends SpringBrowserlessTest {

  private static final String REASON = "Vente aux particuliers uniquement.";

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
  @Autowired InquiryService inquiries;
  @Autowired OwnInquiries own;
  @Autowired Statements statements;

  Workspace company;
  PersonRef margaux;
  PersonRef reviewer;
  PersonRef hr;
  OpenAudit audit;

  @BeforeEach
  void anAuditToReview() {
    company = companies.company();
    margaux = companies.member(company, Role.CONSULTANT);
    reviewer = companies.member(company, Role.REVIEWING_CONSULTANT);
    hr = companies.member(company, Role.HR);
    audit = OpenAudit.start(company, margaux, reviewer, assessments, answers);
    audit.setAside(margaux, "STR-05", REASON);
    audit.unknown("CUL-01");
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void theSecondConsultantFindsWhatIsToConfirmAndToVerify() {
    audit.all(3, assessments);
    open(reviewer, "review");

    assertThat(Seen.title()).isEqualTo("Rien ne s’oppose plus à la clôture.");
    assertThat(Seen.text())
        .contains("STR-05", REASON, "du poids de la dimension")
        .contains("À vérifier (1)", "CUL-01", "À poser plutôt à")
        .contains("Deux signatures");
    Seen.act("Confirmer, STR-05");
    assertThat(Seen.text()).contains("Confirmé par").doesNotContain("Confirmer");
  }

  @Test
  void aContestNeedsAReasonAndHoldsTheClosing() {
    audit.all(3, assessments);
    open(reviewer, "review");
    Seen.act("Contester, STR-05");
    click("Contester");
    assertThat(find(TextArea.class).single().isInvalid()).isTrue();
    find(TextArea.class).single().setValue("Deux clients imposent une clause : elle se pose.");
    click("Contester");

    assertThat(Seen.title()).isEqualTo("Un point reste à régler avant la clôture.");
    assertThat(Seen.text()).contains("« Deux clients imposent une clause : elle se pose. »");
    open(margaux, "");
    Seen.act("Clore l’audit");
    assertThat(find(Dialog.class).all()).isNotEmpty();
    assertThat(Seen.text()).contains("Un « sans objet » est contesté : STR-05.");
  }

  @Test
  void whoSetItAsideReadsThatItIsUpToTheOther() {
    open(margaux, "review");
    assertThat(Seen.text())
        .contains("C’est à l’autre consultant de confirmer.")
        .doesNotContain("Confirmer");
  }

  @Test
  void whatNobodyKnewIsSentToWhoeverKnows() {
    open(margaux, "review");
    Seen.act("Envoyer à quelqu’un, CUL-01");
    chooseFirst();
    click("Envoyer");

    assertThat(Seen.text()).contains("Envoyée", "Ne plus attendre");
    assertThat(asked()).hasSize(1);
    Seen.act("Ne plus attendre, CUL-01");
    assertThat(Seen.text()).contains("Envoyer à quelqu’un");
  }

  @Test
  void sendingToNobodySaysSoAndKeepsWhatWasTyped() {
    open(margaux, "review");
    Seen.act("Envoyer à quelqu’un, CUL-01");
    find(TextArea.class).single().setValue("Voir le plan de formation.");
    find(Select.class).single().clear();
    click("Envoyer");

    assertThat(Seen.text()).contains("Choisissez au moins une personne");
    assertThat(find(TextArea.class).single().getValue()).isEqualTo("Voir le plan de formation.");
  }

  @Test
  void aReplyStandsBesideTheAnswerAndIsAccepted() {
    replied(new Reply(2, "Deux sessions l’an dernier."));
    open(margaux, "review");

    assertThat(Seen.text())
        .contains("Une réponse reçue", "Dans l’audit", "Réponse de Personne d’essai")
        .contains("Deux sessions l’an dernier.", "2 · ");
    Seen.act("Retenir, comme déclaré, CUL-01");
    assertThat(audit.stored("CUL-01").content().value()).isEqualTo(2);
    assertThat(Seen.text()).doesNotContain("Une réponse reçue");
  }

  @Test
  void aReplyIsCorrectedInView() {
    replied(new Reply(4, "Tout est en place."));
    open(margaux, "review");
    Seen.act("Corriger, CUL-01");
    assertThat(Seen.text()).contains("Tout est en place.");
    level().setValue(1);
    audit.scored("CUL-01", 3);
    click("Enregistrer la réponse");
    assertThat(Seen.text()).contains("Quelqu’un a répondu entre-temps : 3 · ");
    assertThat(audit.stored("CUL-01").content().value()).isEqualTo(3);
    click("Enregistrer la réponse");

    assertThat(audit.stored("CUL-01").content().value()).isEqualTo(1);
  }

  @Test
  void aReviewingConsultantReadsEverythingAndAnswersNothing() {
    replied(new Reply(2, "Deux sessions l’an dernier."));
    open(reviewer, "review");
    assertThat(Seen.text())
        .contains("Deux sessions l’an dernier.")
        .doesNotContain("Retenir, comme déclaré");
    assertThat(Seen.page().select("a[href*='/CUL/']")).isEmpty();

    Seen.choose("gv-read-dimension", "CUL");
    assertThat(Seen.text()).contains("CUL-02 · ");
  }

  @Test
  void theListLeadsAReviewingConsultantToWhatIsUnderWay() {
    open(reviewer, null);
    assertThat(Seen.page().select("a[href$='/review']")).hasSize(1);
    open(companies.member(company, Role.DIRECTOR), null);
    assertThat(Seen.page().select("a[href$='/review']")).isEmpty();
  }

  @Test
  void theReadingIsAskedForAndSaidToBeDone() {
    open(margaux, "review");
    Seen.act("Demander la relecture");
    assertThat(Seen.text()).contains("Relecture demandée le");
    open(reviewer, "review");
    Seen.act("J’ai relu cet audit");
    assertThat(Seen.text()).contains("Relu par Personne d’essai le");
    audit.scored("GOV-01", 2);
    open(margaux, "review");
    assertThat(Seen.text()).contains("une réponse a changé depuis", "Demander la relecture");
  }

  @Test
  void aClosedAuditIsCorrectedWithAReasonBesideTheField() {
    audit.all(3, assessments);
    audit.as(margaux, () -> closing.close(audit.id()));
    open(margaux, "?correct");
    click("Ouvrir une révision");
    assertThat(find(TextArea.class).single().isInvalid()).isTrue();
    find(TextArea.class).single().setValue("Pièce reçue après l’entretien.");
    click("Ouvrir une révision");
    assertThat(Seen.text()).contains("Motif : Pièce reçue après l’entretien.");

    open(margaux, "");
    assertThat(Seen.text())
        .contains("Poursuivre la révision en cours")
        .doesNotContain("Corriger cet audit");
  }

  @Test
  void isForTheTwoConsultantsAlone() {
    for (var person : List.of(hr, companies.member(company, Role.DIRECTOR))) {
      open(person, "review");
      assertThat(Seen.text()).contains("Page introuvable");
    }
  }

  @Test
  void leadsToTheResultOnceTheAuditIsClosed() {
    audit.all(3, assessments);
    audit.as(margaux, () -> closing.close(audit.id()));
    open(reviewer, "review");

    assertThat(Seen.page().select("a[href$='/result/documents']")).hasSize(1);
  }

  @Test
  void costsFourStatementsHoweverMuchThereIsAndWithRepliesFive() {
    assertThat(statementsForReview()).hasSizeLessThanOrEqualTo(4);
    replied(new Reply(2, "Deux sessions l’an dernier."));
    audit.all(2, assessments);
    assertThat(statementsForReview()).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void speaksEnglish() {
    replied(new Reply(null, ""));
    open(margaux, "review", Locale.ENGLISH);
    assertThat(Seen.text())
        .contains("Set aside by hand", "To be checked (1)", "Does not know")
        .doesNotContain("!{");
  }

  private List<String> statementsForReview() {
    open(margaux, "review");
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    return statements.during(() ->
        UI.getCurrent().navigate("t/" + company.slug() + "/assessments/" + audit.id() + "/review"));
  }

  private void replied(Reply reply) {
    audit.run(
        margaux,
        () ->
            inquiries.ask(
                audit.id(),
                Purpose.VERIFY,
                List.of(new InquiryService.Wanted("CUL-01", hr)),
                LocalDate.now(company.zone()).plusDays(3),
                ""));
    var row = asked().getFirst();
    audit.run(hr, () -> own.reply(row.id(), row.version(), reply));
  }

  private List<InquiryRow> asked() {
    return audit.as(margaux, () -> inquiries.of(audit.id()));
  }

  @SuppressWarnings("unchecked")
  private void chooseFirst() {
    var select = (Select<Member>) find(Select.class).single();
    select.setValue(select.getGenericDataView().getItems().findFirst().orElseThrow());
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<Integer> level() {
    return (RadioButtonGroup<Integer>) find(RadioButtonGroup.class).all().getFirst();
  }

  private void open(PersonRef person, String page) {
    open(person, page, Locale.FRENCH);
  }

  private void open(PersonRef person, String page, Locale language) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
    UI.getCurrent().setLocale(language);
    var list = "t/" + company.slug() + "/assessments";
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    if (page == null) {
      UI.getCurrent().navigate(list);
    } else if (page.startsWith("?")) {
      UI.getCurrent().navigate(list + "/" + audit.id(), QueryParameters.of(page.substring(1), ""));
    } else {
      UI.getCurrent().navigate(list + "/" + audit.id() + (page.isEmpty() ? "" : "/" + page));
    }
  }

  private void click(String words) {
    test(find(Button.class).all().stream()
            .filter(b -> b.getText().equals(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError(words + " in " + Seen.text())))
        .click();
  }
}
