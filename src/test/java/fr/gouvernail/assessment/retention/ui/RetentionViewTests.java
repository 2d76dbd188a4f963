package fr.gouvernail.assessment.retention.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AnswerFiles;
import fr.gouvernail.assessment.AnswerService;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.OpenAudit;
import fr.gouvernail.assessment.retention.FileRetention;
import fr.gouvernail.assessment.retention.Keeping;
import fr.gouvernail.assessment.retention.LaterRounds;
import fr.gouvernail.assessment.retention.RetentionRule;
import fr.gouvernail.attachment.SampleFiles;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.io.ByteArrayInputStream;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class RetentionViewTests extends SpringBrowserlessTest {

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
  @Autowired AnswerFiles evidence;
  @Autowired FileRetention retention;
  @Autowired Statements statements;
  @Autowired ApplicationContext context;

  Workspace company;
  PersonRef margaux;
  PersonRef director;
  OpenAudit audit;

  @BeforeEach
  void anAudit() {
    company = companies.company();
    margaux = companies.member(company, Role.CONSULTANT);
    director = companies.member(company, Role.DIRECTOR);
    audit =
        OpenAudit.start(
            company,
            margaux,
            companies.member(company, Role.REVIEWING_CONSULTANT),
            assessments,
            answers);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void saysThatNothingGoesUntilTheDirectorChooses() {
    open(director, Locale.FRENCH);
    assertThat(Seen.title())
        .isEqualTo("Les fichiers d’un audit clos restent aussi longtemps que lui.");
    assertThat(Seen.text())
        .contains("rien n’est supprimé sans décision", "Aucun fichier n’est supprimé");

    Seen.act("Changer la règle");
    select("Audits clos").setValue(Keeping.THREE_YEARS);
    assertThat(Seen.text()).contains("Aucun audit n’a de fichier pour le moment.");
    click("Appliquer");

    assertThat(Seen.title())
        .isEqualTo("Les fichiers d’un audit clos sont supprimés trois ans après sa clôture.");
    assertThat(Seen.text()).contains("Choisie par Personne d’essai");
    assertThat(audit.as(director, () -> retention.page()).rule())
        .isEqualTo(new RetentionRule(Keeping.THREE_YEARS, Keeping.AS_LONG));
  }

  @Test
  void showsWhatSomebodyElseChoseMeanwhileAndKeepsTheChoice() {
    open(director, Locale.FRENCH);
    Seen.act("Changer la règle");
    select("Audits clos").setValue(Keeping.THREE_YEARS);
    var other = companies.member(company, Role.DIRECTOR);
    audit.run(
        other, () -> retention.choose(new RetentionRule(Keeping.TEN_YEARS, Keeping.AS_LONG), 0));
    click("Appliquer");

    assertThat(Seen.text()).contains("Entre-temps", "dix ans après sa clôture");
    assertThat(select("Audits clos").getValue()).isEqualTo(Keeping.THREE_YEARS);
    click("Appliquer");
    assertThat(Seen.title()).contains("trois ans");
  }

  @Test
  void saysWhatWouldGoWhenBeforeTheRuleIsChosen() {
    closedWithEvidence("charte", "registre");
    open(director, Locale.FRENCH);
    Seen.act("Changer la règle");
    select("Audits clos").setValue(Keeping.AS_LONG);
    assertThat(Seen.text())
        .contains(
            "Ce que deviendraient les 2 fichiers d’audit :", "2 fichiers resteraient, sans terme")
        .doesNotContain("supprimés après");

    select("Audits clos").setValue(Keeping.TEN_YEARS);
    assertThat(Seen.text())
        .contains(
            "2 fichiers seraient supprimés après le "
                + Formats.here()
                    .date(LocalDate.now(company.zone()).plusYears(10))
                    .replace('\u00a0', ' '))
        .doesNotContain("sans terme");
  }

  @Test
  void filesThatGoSoonAreKeptWithAReasonAndGivenBack() {
    closedWithEvidence("charte");
    open(margaux, Locale.FRENCH);
    assertThat(Seen.title()).isEqualTo("Un fichier d’audit arrive à son terme.");
    assertThat(Seen.text())
        .contains("charte.pdf", "GOV-02, audit du 20 novembre 2026")
        .doesNotContain("Changer la règle");

    Seen.act("Conserver");
    click("Conserver");
    assertThat(find(TextArea.class).single().getErrorMessage()).contains("5 à 500 caractères");
    find(TextArea.class).single().setValue("Contrat qui court encore.");
    click("Conserver");
    assertThat(Seen.text()).contains("Contrat qui court encore.", "Conservés au-delà de la règle");

    open(director, Locale.FRENCH);
    assertThat(Seen.text()).contains("charte.pdf", "Rendre à la règle");
  }

  @Test
  void whoeverOnlyReadsResultsSeesTheListAndNoActs() {
    closedWithEvidence("charte");
    open(companies.member(company, Role.DPO), Locale.FRENCH);
    assertThat(Seen.text()).contains("charte.pdf").doesNotContain("Changer la règle");
    assertThat(Seen.page().select("button").eachText()).doesNotContain("Conserver");
  }

  @Test
  void costsAtMostFiveStatementsHoweverMuchThereIs() {
    closedWithEvidence("a", "b", "c");
    var content = audit.as(director, () -> retention.page()).leaving().getFirst().content();
    audit.run(director, () -> retention.hold(content, "Un contrôle est en cours."));
    open(director, Locale.FRENCH);
    var sent = statements.during(() -> open(director, Locale.FRENCH));
    assertThat(sent.stream().filter(sql -> sql.contains("attachment") || sql.contains("retention")))
        .hasSize(2);
    assertThat(sent).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void speaksEnglish() {
    closedWithEvidence("charte");
    open(director, Locale.ENGLISH);
    assertThat(Seen.title()).isEqualTo("One audit file is about to go.");
    assertThat(Seen.text()).contains("Kept until", "GOV-02, audit of", "Keep");
  }

  private void closedWithEvidence(String... names) {
    for (var name : names) {
      audit.as(
          margaux,
          () ->
              evidence.add(
                  audit.id(),
                  "GOV-02",
                  name + ".pdf",
                  new ByteArrayInputStream(SampleFiles.pdf(name))));
    }
    audit.all(3, assessments);
    audit.as(margaux, () -> closing.close(audit.id()));
    audit.run(
        director, () -> retention.choose(new RetentionRule(Keeping.ONE_YEAR, Keeping.AS_LONG), 0));
    LaterRounds.on(context, company, LocalDate.now(company.zone()).plusYears(1));
  }

  @SuppressWarnings("unchecked")
  private Select<Keeping> select(String label) {
    return (Select<Keeping>)
        find(Select.class).all().stream()
            .filter(select -> label.equals(select.getLabel()))
            .findFirst()
            .orElseThrow();
  }

  private void open(PersonRef person, Locale language) {
    var token = new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER");
    token.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(token);
    UI.getCurrent().setLocale(language);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    UI.getCurrent().navigate("t/" + company.slug() + "/retention");
  }

  private void click(String words) {
    var found = find(Button.class).all().stream().filter(b -> b.getText().equals(words)).toList();
    assertThat(found).as(words + " in " + Seen.text()).isNotEmpty();
    test((Button) List.copyOf(found).getLast()).click();
  }
}
