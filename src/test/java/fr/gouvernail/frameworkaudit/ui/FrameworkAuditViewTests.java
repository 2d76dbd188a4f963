package fr.gouvernail.frameworkaudit.ui;

import static fr.gouvernail.framework.Ateliers.choice;
import static fr.gouvernail.framework.Ateliers.question;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.engagement.mission.TestFirms;
import fr.gouvernail.framework.Ateliers;
import fr.gouvernail.frameworkaudit.AnsweredAudits;
import fr.gouvernail.frameworkaudit.FrameworkAnswering;
import fr.gouvernail.frameworkaudit.FrameworkAuditId;
import fr.gouvernail.frameworkaudit.FrameworkAuditService;
import fr.gouvernail.frameworkaudit.GivenAnswer;
import fr.gouvernail.frameworkaudit.SaveGiven;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.library.LibraryImports;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class FrameworkAuditViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired FrameworkAuditService audits;
  @Autowired FrameworkAnswering answering;
  @Autowired AnsweredAudits answered;
  @Autowired LibraryImports imports;
  @Autowired TestFirms firms;
  @Autowired TestCompanies companies;
  @Autowired Statements statements;

  TestFirms.Team firm;
  Workspace company;
  UUID library;

  @BeforeEach
  void aClientAndALibrary() {
    firm = firms.firm();
    company = companies.company();
    firms.grant(firm, company, 30);
    firms.assign(firm, firm.consultant(), company, false);
    library = imported(Ateliers.yaml());
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  private UUID imported(String yaml) {
    return Caller.callAs(
        firm.administrator(),
        () -> {
          var file = imports.upload(firm.id(), "a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
          return imports.apply(file, imports.uploaded(file).stamp());
        });
  }

  private <T> T here(Supplier<T> work) {
    return CurrentTenant.call(company.id(), () -> Caller.callAs(firm.consultant(), work));
  }

  private FrameworkAuditId opened() {
    return here(() ->
        audits.open(
            FrameworkAuditId.next(),
            library,
            Ateliers.framework().urn(),
            Set.of("socle"),
            LocalDate.of(2026, 11, 2)));
  }

  private void open(PersonRef person, String path) {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER"));
    UI.getCurrent().setLocale(Locale.FRENCH);
    go("help");
    go("framework-audits" + path);
  }

  private void go(String path) {
    UI.getCurrent().navigate("t/" + company.slug() + "/" + path);
  }

  @Test
  void isOpenedOnALibraryOfTheFirmWithTheGroupsSelectedByDefault() {
    open(firm.consultant(), "/new");
    assertThat(Seen.title()).isEqualTo("Ouvrir un audit sur référentiel");
    assertThat(Seen.text()).contains("© Fabrique Lirelune");
    assertThat((Set<?>) find(CheckboxGroup.class).single().getValue()).hasSize(1);
    find(Button.class).all().stream()
        .filter(button -> button.getText().equals("Ouvrir l’audit"))
        .findFirst()
        .orElseThrow()
        .click();
    assertThat(Seen.title()).isEqualTo("Audit en cours");
    assertThat(Seen.text())
        .contains("Les personnes", "Les machines", "© Fabrique Lirelune")
        .doesNotContain("Clore l’audit");
  }

  @Test
  void aSectionIsOneComponentWithItsQuestions() {
    var audit = opened();
    open(firm.consultant(), "/" + audit + "/sections/1");
    assertThat(Seen.title()).isEqualTo("Les personnes");
    assertThat(Seen.text()).contains("section 1 sur 2", "Section suivante", "© Fabrique Lirelune");
    assertThat(find(SectionScreen.class).all()).hasSize(1);
    open(firm.consultant(), "/" + audit + "/sections/9");
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  @Test
  void onceEverythingIsAnsweredItIsClosedAndReadBySections() {
    var audit = opened();
    CurrentTenant.run(
        company.id(), () -> Caller.runAs(firm.consultant(), () -> answered.answer(audit)));
    open(firm.consultant(), "/" + audit);
    Seen.act("Clore l’audit");
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(Seen.title()).matches("Score de [0-9,]+ sur une échelle de 0 à 10\\.");
    assertThat(Seen.page().select(".gv-gauge")).isNotEmpty();
    assertThat(Seen.page().select("a[download]").eachAttr("download"))
        .containsExactly("audit-referentiel-" + company.slug() + ".xlsx");

    open(firms.director(company), "/" + audit);
    assertThat(Seen.text()).contains("© Fabrique Lirelune", "Empreinte");
    open(firms.director(company), "");
    assertThat(Seen.text()).contains("Ateliers partagés", "clos").doesNotContain("Nouvel audit");
  }

  @Test
  void aLaterEditionIsOfferedWithWhatItChanges() {
    var audit = opened();
    here(() ->
        answering.save(
            new SaveGiven(audit, question(1), 0, "a.1", GivenAnswer.chosen(choice(1, 1)), "")));
    imported(
        Ateliers.yaml()
            .replace("version: \"3\"", "version: \"4\"")
            .replace("name: Accueil des nouveaux", "name: Accueil de chacun"));
    open(firm.consultant(), "/" + audit);
    assertThat(Seen.text()).contains("Votre cabinet a la version 4");
    open(firm.consultant(), "/" + audit + "/upgrade");
    assertThat(Seen.title()).isEqualTo("Ce que change la version 4");
    assertThat(Seen.text()).contains("Toutes vos réponses restent valables.");
    assertThat(Seen.page().select("ins").eachText()).contains("Accueil de chacun");
    Seen.act("Poursuivre avec cette version");
    assertThat(Seen.title()).isEqualTo("Audit en cours");
    assertThat(Seen.text()).contains("version 4").doesNotContain("Votre cabinet a la version");
  }

  @Test
  void anOpenAuditAndThoseOfOthersAreNotThere() {
    var audit = opened();
    open(firms.director(company), "/" + audit);
    assertThat(Seen.title()).isEqualTo("Page introuvable");
    open(companies.member(company, Role.EMPLOYEE), "");
    assertThat(Seen.title()).isEqualTo("Page introuvable");
    open(firms.firm().consultant(), "/" + audit);
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  @Test
  void itsPagesCostFewStatements() {
    var audit = opened();
    for (var path : new String[] {"", "/" + audit, "/" + audit + "/sections/1"}) {
      open(firm.consultant(), path);
      go("help");
      assertThat(statements.during(() -> go("framework-audits" + path)))
          .as(path)
          .hasSizeLessThanOrEqualTo(5);
    }
  }
}
