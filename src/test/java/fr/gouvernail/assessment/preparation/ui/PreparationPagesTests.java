package fr.gouvernail.assessment.preparation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AnswerFiles;
import fr.gouvernail.assessment.AnswerService;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.OpenAudit;
import fr.gouvernail.assessment.inquiry.InquiryRow;
import fr.gouvernail.assessment.inquiry.InquiryService;
import fr.gouvernail.assessment.inquiry.OwnInquiries;
import fr.gouvernail.assessment.inquiry.Purpose;
import fr.gouvernail.assessment.inquiry.Reply;
import fr.gouvernail.assessment.preparation.DropBoxService;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.attachment.SampleFiles;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.io.ByteArrayInputStream;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class PreparationPagesTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired TestCompanies companies;
  @Autowired AssessmentService assessments;
  @Autowired AnswerService answers;
  @Autowired AnswerFiles evidence;
  @Autowired InquiryService inquiries;
  @Autowired OwnInquiries own;
  @Autowired DropBoxService dropBoxes;
  @Autowired Attachments attachments;
  @Autowired Statements statements;

  Workspace company;
  PersonRef margaux;
  PersonRef hr;
  PersonRef director;
  OpenAudit audit;

  @BeforeEach
  void anAuditToPrepare() {
    company = companies.company();
    margaux = companies.member(company, Role.CONSULTANT);
    hr = companies.member(company, Role.HR);
    director = companies.member(company, Role.DIRECTOR);
    audit = OpenAudit.start(company, margaux, null, assessments, answers);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void questionsGoToWhoeverHoldsTheFunctionInOneBatch() {
    open(margaux, "preparation");
    assertThat(Seen.title()).isEqualTo("L’audit du 20 novembre 2026 est à préparer.");
    Seen.act("Demander des réponses");

    assertThat(selects()).hasSizeGreaterThan(4);
    var chosen = selects().stream().filter(select -> !select.isEmpty()).toList();
    assertThat(chosen)
        .extracting(Select::getLabel)
        .containsExactlyInAnyOrder("Dirigeant", "Responsable RH ou administratif");
    chosen.stream().filter(select -> select.getLabel().equals("Dirigeant")).forEach(Select::clear);
    click("Envoyer");

    assertThat(asked()).isNotEmpty().allMatch(row -> row.purpose() == Purpose.PREPARE);
    assertThat(asked()).extracting(InquiryRow::person).containsOnly(hr);
    assertThat(Seen.text()).contains("0 sur " + asked().size(), "Demander d’autres réponses");
  }

  @Test
  @SuppressWarnings("unchecked")
  void whereSeveralHoldTheFunctionAllAreInSightAndAnyMayBeAsked() {
    var second = companies.member(company, Role.HR);
    open(margaux, "preparation");
    Seen.act("Demander des réponses");
    var holders =
        (CheckboxGroup<Member>)
            find(CheckboxGroup.class).all().stream()
                .filter(group -> group.getLabel().equals("Responsable RH ou administratif"))
                .findFirst()
                .orElseThrow();
    var all = holders.getListDataView().getItems().toList();
    assertThat(all).extracting(Member::person).containsExactlyInAnyOrder(hr, second);
    assertThat(holders.getValue()).hasSize(1);
    assertThat(holders.getHelperText()).contains("Plusieurs personnes tiennent cette fonction");
    holders.setValue(Set.copyOf(all));
    selects().forEach(Select::clear);
    click("Envoyer");

    assertThat(asked()).extracting(InquiryRow::person).contains(hr, second);
    assertThat(asked().stream().filter(row -> row.person().equals(hr)).map(InquiryRow::question))
        .containsExactlyInAnyOrderElementsOf(
            asked().stream()
                .filter(row -> row.person().equals(second))
                .map(InquiryRow::question)
                .toList());
  }

  @Test
  void sendingToNobodySaysSoAndKeepsWhatWasTyped() {
    open(margaux, "preparation");
    Seen.act("Demander des réponses");
    find(TextArea.class).single().setValue("Merci de répondre avant jeudi.");
    selects().forEach(Select::clear);
    click("Envoyer");

    assertThat(Seen.text()).contains("Choisissez au moins une personne");
    assertThat(find(TextArea.class).single().getValue())
        .isEqualTo("Merci de répondre avant jeudi.");
  }

  @Test
  void repliesLeadToWhereTheyAreSettled() {
    ask("CUL-01", "CUL-04");
    reply();
    open(margaux, "preparation");

    assertThat(Seen.title()).isEqualTo("Une réponse est arrivée sur 2.");
    assertThat(Seen.page().select("a.gv-primary[href$='/review']")).hasSize(1);
    assertThat(Seen.text()).contains("1 sur 2");
  }

  @Test
  void theDirectorReadsHowFarItIsAndAsksNothing() {
    ask("CUL-01");
    open(director, "preparation");

    assertThat(Seen.text())
        .contains("0 sur 1", "Questionnaire à imprimer", "Personne n’est encore chargé")
        .doesNotContain("Demander", "Relancer");
    open(director, null);
    assertThat(Seen.page().select("a[href$='/preparation']")).hasSize(1);
    open(hr, "preparation");
    assertThat(Seen.text()).contains("Page introuvable");
  }

  @Test
  void documentsAreAskedForDroppedAndPutOnQuestions() {
    open(margaux, "preparation");
    Seen.act("Demander les documents");
    people().setValue(Set.of(people().getGenericDataView().getItems().toList().getFirst()));
    click("Envoyer");
    assertThat(Seen.text()).contains("Réunis par Personne d’essai", "attendu");

    drop("charte");
    open(margaux, "preparation");
    assertThat(Seen.title()).isEqualTo("Un document est réglé sur 10.");
    assertThat(Seen.text()).contains("charte.pdf", "reçu");
    Seen.act("Joindre à des questions : charte.pdf");
    click("Joindre");

    assertThat(audit.as(margaux, () -> evidence.of(audit.id(), "GOV-02"))).hasSize(1);
    assertThat(audit.as(margaux, () -> evidence.of(audit.id(), "DAT-03"))).hasSize(1);
  }

  @Test
  void aContactSaysThatADocumentDoesNotExistAndGoesOn() {
    askForDocuments();
    open(hr, "documents");
    assertThat(Seen.title()).isEqualTo("10 documents sont encore attendus.");
    assertThat(Seen.text()).contains("Note, décision ou plan", "Les 9 autres documents");

    Seen.act("Ce document n’existe pas");
    clickLast("Ce document n’existe pas");
    assertThat(find(TextArea.class).single().isInvalid()).isTrue();
    find(TextArea.class).single().setValue("La direction n’a rien écrit.");
    clickLast("Ce document n’existe pas");

    assertThat(Seen.title()).isEqualTo("9 documents sont encore attendus.");
    assertThat(Seen.text()).contains("« La direction n’a rien écrit. »", "n’existe pas");
    open(hr, "documents", "cap-direction");
    Seen.act("Le chercher à nouveau");
    assertThat(Seen.title()).isEqualTo("10 documents sont encore attendus.");
  }

  @Test
  void whoeverIsNoContactFindsNoDropBox() {
    askForDocuments();
    open(companies.member(company, Role.EMPLOYEE), "documents");
    assertThat(Seen.text()).contains("Page introuvable");
    open(director, "documents");
    assertThat(Seen.text()).contains("attendu").doesNotContain("Ce document n’existe pas");
  }

  @Test
  void costsAtMostFiveStatementsHoweverMuchThereIs() {
    assertThat(statementsFor(margaux, "preparation")).hasSizeLessThanOrEqualTo(5);
    ask("CUL-01", "CUL-04");
    askForDocuments();
    drop("charte");
    drop("formation");
    assertThat(statementsFor(margaux, "preparation")).hasSizeLessThanOrEqualTo(5);
    assertThat(statementsFor(hr, "documents")).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void speaksEnglish() {
    ask("CUL-01");
    askForDocuments();
    open(margaux, "preparation", null, Locale.ENGLISH);
    assertThat(Seen.text())
        .contains("0 out of 1", "10 documents to gather", "PDF in French")
        .doesNotContain("!{");
    open(hr, "documents", null, Locale.ENGLISH);
    assertThat(Seen.text()).contains("The AI charter").doesNotContain("!{");
  }

  private List<String> statementsFor(PersonRef person, String page) {
    open(person, page);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    return statements.during(() ->
        UI.getCurrent()
            .navigate("t/" + company.slug() + "/assessments/" + audit.id() + "/" + page));
  }

  private void ask(String... questions) {
    audit.run(
        margaux,
        () ->
            inquiries.ask(
                audit.id(),
                Purpose.PREPARE,
                List.of(questions).stream().map(q -> new InquiryService.Wanted(q, hr)).toList(),
                LocalDate.now(company.zone()).plusDays(7),
                ""));
  }

  private void reply() {
    var row = asked().getFirst();
    audit.run(hr, () -> own.reply(row.id(), row.version(), new Reply(2, "")));
  }

  private List<InquiryRow> asked() {
    return audit.as(margaux, () -> inquiries.of(audit.id()));
  }

  private void askForDocuments() {
    audit.run(
        margaux,
        () -> dropBoxes.ask(audit.id(), List.of(hr), LocalDate.now(company.zone()).plusDays(7)));
  }

  private void drop(String document) {
    var line =
        audit.as(margaux, () -> dropBoxes.box(audit.id())).lines().stream()
            .filter(l -> l.document().id().equals(document))
            .findFirst()
            .orElseThrow();
    var name = document + ".pdf";
    audit.as(
        margaux,
        () ->
            attachments.add(
                DropBoxService.KIND,
                line.id(),
                name,
                "",
                new ByteArrayInputStream(SampleFiles.pdf(name))));
  }

  @SuppressWarnings("unchecked")
  private List<Select<Object>> selects() {
    return find(Select.class).all().stream().map(select -> (Select<Object>) select).toList();
  }

  @SuppressWarnings("unchecked")
  private MultiSelectComboBox<Object> people() {
    return (MultiSelectComboBox<Object>) find(MultiSelectComboBox.class).single();
  }

  private void open(PersonRef person, String page) {
    open(person, page, null);
  }

  private void open(PersonRef person, String page, String document) {
    open(person, page, document, Locale.FRENCH);
  }

  private void open(PersonRef person, String page, String document, Locale language) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
    UI.getCurrent().setLocale(language);
    var list = "t/" + company.slug() + "/assessments";
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    if (page == null) {
      UI.getCurrent().navigate(list);
    } else if (document == null) {
      UI.getCurrent().navigate(list + "/" + audit.id() + "/" + page);
    } else {
      UI.getCurrent()
          .navigate(list + "/" + audit.id() + "/" + page, QueryParameters.of("document", document));
    }
  }

  private void click(String words) {
    test(buttons(words).getFirst()).click();
  }

  private void clickLast(String words) {
    test(buttons(words).getLast()).click();
  }

  private List<Button> buttons(String words) {
    var found = find(Button.class).all().stream().filter(b -> b.getText().equals(words)).toList();
    assertThat(found).as(words + " in " + Seen.text()).isNotEmpty();
    return found;
  }
}
