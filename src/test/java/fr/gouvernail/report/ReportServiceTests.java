package fr.gouvernail.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ReportServiceTests {

  @Autowired ReportService service;
  @Autowired ReportProducer producer;
  @Autowired Reports reports;
  @Autowired AssessmentClosing closing;
  @Autowired TestCompanies companies;
  @Autowired Statements statements;
  @Autowired TransactionTemplate transactions;

  Workspace company;
  PersonRef director;
  AssessmentId first;
  AssessmentId second;

  @BeforeEach
  void twoClosedAudits() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    var sample = ClosedSamples.brevanne();
    first = ClosedSamples.takeOver(closing, company, director, sample.previous());
    second = ClosedSamples.takeOver(closing, company, director, sample.audit());
  }

  @Test
  void readsAResultWithWhatItIsComparedToInThreeStatements() {
    as(director, () -> service.documents(second)); // the director's rights are known from here on

    var sent = statements.during(() -> as(director, () -> service.result(second)));

    assertThat(sent).hasSizeLessThanOrEqualTo(3);
    var file = as(director, () -> service.result(second));
    assertThat(file.result().score()).isEqualByComparingTo("62.5");
    assertThat(file.comparison().score().comparable()).isEqualByComparingTo("42.3");
    assertThat(as(director, () -> service.result(first)).comparison()).isNull();
  }

  @Test
  void makesADocumentInTheBackgroundThatIsFoundAgain() {
    var id = as(director, () -> service.request(second, full(ReportFormat.PDF, Locale.FRENCH)));
    untilDone(id);

    var line = as(director, () -> service.documents(second)).getFirst();
    assertThat(line.id()).isEqualTo(id);
    assertThat(line.fileName()).startsWith("audit-essai-").endsWith("-2026-10-15-r1-fr.pdf");
    var file = as(director, () -> service.file(id));
    assertThat(new String(file.bytes(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    assertThat(file.bytes()).hasSize(line.size());
  }

  @Test
  void replacesTheDocumentOfTheSameKind() {
    var old = as(director, () -> service.request(second, full(ReportFormat.JSON, Locale.FRENCH)));
    untilDone(old);
    var fresh = as(director, () -> service.request(second, full(ReportFormat.JSON, Locale.FRENCH)));
    untilDone(fresh);

    assertThat(as(director, () -> service.documents(second)))
        .extracting(ReportLine::id)
        .containsExactly(fresh);
    assertThatThrownBy(() -> as(director, () -> service.file(old))).isInstanceOf(NotFound.class);
  }

  @Test
  void keepsEachKindBesideTheOthers() {
    var summary = new ReportOrder(ReportKind.SUMMARY, ReportFormat.DOCX, Locale.FRENCH);
    var comparison = new ReportOrder(ReportKind.COMPARISON, ReportFormat.DOCX, Locale.ENGLISH);
    untilDone(as(director, () -> service.request(second, summary)));
    untilDone(as(director, () -> service.request(second, comparison)));

    assertThat(as(director, () -> service.documents(second)))
        .extracting(ReportLine::order)
        .containsExactlyInAnyOrder(summary, comparison);
    assertThat(as(director, () -> service.documents(second)))
        .extracting(ReportLine::fileName)
        .anyMatch(name -> name.startsWith("synthese-essai-") && name.endsWith("-fr.docx"))
        .anyMatch(name -> name.startsWith("comparison-essai-") && name.endsWith("-en.docx"));
  }

  @Test
  void comparesOnlyWithAnAuditThatCanBeCompared() {
    var comparison = new ReportOrder(ReportKind.COMPARISON, ReportFormat.PDF, Locale.FRENCH);

    assertThatThrownBy(() -> as(director, () -> service.request(first, comparison)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            as(
                director,
                () ->
                    service.request(
                        second,
                        new ReportOrder(ReportKind.SUMMARY, ReportFormat.XLSX, Locale.FRENCH))))
        .isInstanceOf(NotFound.class);
    assertThat(as(director, () -> service.documents(first))).isEmpty();
  }

  @Test
  void failsWhatAStopInterrupted() {
    var id = UUID.randomUUID();
    CurrentTenant.run(
        company.id(),
        () ->
            transactions.executeWithoutResult(status ->
                reports.save(
                    new Report(
                        id,
                        second,
                        full(ReportFormat.XLSX, Locale.FRENCH),
                        director,
                        java.time.Instant.parse("2026-11-23T10:00:00Z"),
                        "x.xlsx"))));

    producer.failInterrupted();

    assertThat(as(director, () -> service.documents(second)).getFirst().step())
        .isEqualTo(ReportStep.FAILED);
    assertThatThrownBy(() -> as(director, () -> service.file(id))).isInstanceOf(NotFound.class);
  }

  @Test
  void hidesResultsAndDocumentsFromOtherCompaniesAndRoles() {
    var id = as(director, () -> service.request(second, full(ReportFormat.XLSX, Locale.ENGLISH)));
    untilDone(id);
    var elsewhere = companies.company();
    var stranger = companies.member(elsewhere, Role.DIRECTOR);
    var employee = companies.member(company, Role.EMPLOYEE);

    assertThatThrownBy(() -> in(elsewhere, stranger, () -> service.result(second)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> in(elsewhere, stranger, () -> service.file(id)))
        .isInstanceOf(NotFound.class);
    assertThat(in(elsewhere, stranger, () -> service.documents(second))).isEmpty();
    assertThatThrownBy(() -> as(employee, () -> service.file(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> as(director, () -> service.result(new AssessmentId(UUID.randomUUID()))))
        .isInstanceOf(NotFound.class);
  }

  private static ReportOrder full(ReportFormat format, Locale language) {
    return new ReportOrder(ReportKind.FULL, format, language);
  }

  private void untilDone(UUID id) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            as(director, () -> service.documents(second)).stream()
                .anyMatch(l -> l.id().equals(id) && l.step() == ReportStep.DONE));
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return in(company, person, work);
  }

  private static <T> T in(Workspace where, PersonRef person, Supplier<T> work) {
    return Caller.callAs(person, () -> CurrentTenant.call(where.id(), work));
  }
}
