package fr.gouvernail.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.document.Letterheads;
import fr.gouvernail.document.SvgPictures;
import fr.gouvernail.engagement.FirmIdentity;
import fr.gouvernail.engagement.Firms;
import fr.gouvernail.engagement.IdentityForm;
import fr.gouvernail.engagement.mission.TestFirms;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A firm's letterhead stands on the reports of the audits that its consultants led, and on no
/// others.
@PortalTest
class ReportLetterheadTests {

  private static final String LOGO =
      "<svg viewBox=\"0 0 100 50\"><rect x=\"0\" y=\"0\" width=\"100\" height=\"50\" fill=\"#0d5a66\"/></svg>";

  @Autowired ReportService service;
  @Autowired AssessmentClosing closing;
  @Autowired Firms firms;
  @Autowired FirmIdentity identity;
  @Autowired Letterheads letterheads;
  @Autowired TestCompanies companies;
  @Autowired TestFirms teams;

  Workspace company;
  PersonRef director;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
  }

  @Test
  void eachAuditCarriesTheFirmThatLedIt() throws IOException {
    var one = consultantOf("Cabinet Un " + UUID.randomUUID(), "Introduction du premier cabinet");
    var two = consultantOf("Cabinet Deux " + UUID.randomUUID(), "Introduction du second cabinet");
    var sample = ClosedSamples.brevanne();
    var first = ClosedSamples.takeOver(closing, company, one, sample.previous());
    var second = ClosedSamples.takeOver(closing, company, two, sample.audit());

    assertThat(report(first, ReportKind.SUMMARY))
        .contains("Introduction du premier cabinet", "Cabinet Un")
        .doesNotContain("Introduction du second cabinet", "Cabinet Deux");
    assertThat(report(second, ReportKind.COMPARISON))
        .contains("Introduction du second cabinet", "Cabinet Deux")
        .doesNotContain("Introduction du premier cabinet", "Cabinet Un");
  }

  @Test
  void anAuditThatNoFirmLedCarriesNone() throws IOException {
    consultantOf("Cabinet Trois " + UUID.randomUUID(), "Introduction du troisième cabinet");
    var own = ClosedSamples.takeOver(closing, company, director, ClosedSamples.brevanne().audit());

    assertThat(report(own, ReportKind.SUMMARY))
        .doesNotContain("Introduction du troisième cabinet", "Cabinet Trois");
    assertThat(in(company, director, () -> letterheads.about(own.value(), Locale.FRENCH)))
        .isEmpty();
  }

  @Test
  void aFirmThatChoseNothingHasNone() {
    var consultant = companies.standing(Role.CONSULTANT, Role.FIRM_ADMIN);
    admit(consultant, "Cabinet " + UUID.randomUUID());
    var audit =
        ClosedSamples.takeOver(closing, company, consultant, ClosedSamples.brevanne().audit());

    assertThat(in(company, director, () -> letterheads.about(audit.value(), Locale.FRENCH)))
        .isEmpty();

    Caller.runAs(consultant, () -> identity.changeLogo(SvgPictures.png(LOGO, 2)));
    assertThat(in(company, director, () -> letterheads.about(audit.value(), Locale.ENGLISH)))
        .hasValueSatisfying(head -> {
          assertThat(head.logo()).isNotNull();
          assertThat(head.logo().alt()).startsWith("Logo of Cabinet");
          assertThat(head.introduction()).isEmpty();
        });
  }

  @Test
  void anotherCompanyFindsNoLetterheadUnderTheSameNumber() {
    var consultant = consultantOf("Cabinet Quatre " + UUID.randomUUID(), "Introduction");
    var audit =
        ClosedSamples.takeOver(closing, company, consultant, ClosedSamples.brevanne().audit());
    var elsewhere = companies.company();
    var stranger = companies.member(elsewhere, Role.DIRECTOR);

    assertThat(in(company, director, () -> letterheads.about(audit.value(), Locale.FRENCH)))
        .isPresent();
    assertThat(in(elsewhere, stranger, () -> letterheads.about(audit.value(), Locale.FRENCH)))
        .isEmpty();
  }

  private PersonRef consultantOf(String firm, String introduction) {
    var consultant = companies.standing(Role.CONSULTANT, Role.FIRM_ADMIN);
    admit(consultant, firm);
    Caller.runAs(
        consultant,
        () -> {
          identity.change(
              identity.mine().version(),
              new IdentityForm("#0d5a66", "#e1f0e6", introduction, "", "essai@example.org"));
          identity.changeLogo(SvgPictures.png(LOGO, 2));
        });
    return consultant;
  }

  private void admit(PersonRef consultant, String firm) {
    var id = firms.register(firm, Map.of(consultant, "Associée"));
    var team = new TestFirms.Team(id, firm, consultant, consultant);
    teams.grant(team, company, 365);
    teams.assign(team, consultant, company, false);
  }

  private String report(AssessmentId audit, ReportKind kind) throws IOException {
    var order = new ReportOrder(kind, ReportFormat.PDF, Locale.FRENCH);
    var id = in(company, director, () -> service.request(audit, order));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            in(company, director, () -> service.documents(audit)).stream()
                .anyMatch(line -> line.id().equals(id) && line.step() == ReportStep.DONE));
    var file = in(company, director, () -> service.file(id));
    try (var pdf = Loader.loadPDF(file.bytes())) {
      return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
  }

  private static <T> T in(Workspace where, PersonRef person, Supplier<T> work) {
    return Caller.callAs(person, () -> CurrentTenant.call(where.id(), work));
  }
}
