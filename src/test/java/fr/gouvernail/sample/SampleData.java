package fr.gouvernail.sample;

import static org.awaitility.Awaitility.await;

import fr.gouvernail.assessment.AssessmentResults;
import fr.gouvernail.assessment.WrittenRemarks;
import fr.gouvernail.assessment.inquiry.AskedQuestions;
import fr.gouvernail.assessment.preparation.GatheredRows;
import fr.gouvernail.assessment.retention.FileRetention;
import fr.gouvernail.assessment.retention.Keeping;
import fr.gouvernail.assessment.retention.RetentionRule;
import fr.gouvernail.attachment.AttachedThings;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.attachment.SampleFiles;
import fr.gouvernail.charter.model.CharterModels;
import fr.gouvernail.classification.ClassifiedUses;
import fr.gouvernail.engagement.Firms;
import fr.gouvernail.engagement.reading.WrittenReadings;
import fr.gouvernail.frameworkaudit.AnsweredAudits;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.inventory.Imports;
import fr.gouvernail.inventory.InventoryQuery;
import fr.gouvernail.inventory.Registers;
import fr.gouvernail.inventory.SavedViews;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.report.ReportFormat;
import fr.gouvernail.report.ReportKind;
import fr.gouvernail.report.ReportOrder;
import fr.gouvernail.report.ReportService;
import fr.gouvernail.report.ReportStep;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.io.ClassPathResource;

/// The sample companies in the database of the test run, loaded at first use: not before, since
/// listeners of events hear nothing while the context is being built.
@TestConfiguration(proxyBeanMethods = false)
public class SampleData {

  private static final Map<String, String> DIRECTORS =
      Map.of(
          "ateliers-brevanne", "claire.maudoux@brevanne.example.org",
          "comptoir-bastidon", "elodie.castan@bastidon.example.org",
          "orvalene-expertise", "philippe.orval@orvalene.example.org");

  private static final String CONSULTANT = "thomas.vial@capboussole.example.org";

  private final SampleLoader loader;
  private final Questionnaires questionnaires;
  private final CharterModels charters;
  private final TenantDirectory tenants;
  private final People people;
  private final AssessmentResults results;
  private final ReportService reports;
  private final Attachments attachments;
  private final AttachedThings things;
  private final SavedViews views;
  private final Imports imports;
  private final Registers registers;
  private final ClassifiedUses classified;
  private final WrittenRemarks remarks;
  private final WrittenReadings readings;
  private final Firms firms;
  private final ListableBeanFactory beans;
  private final AnsweredAudits audits;
  private @Nullable List<Difference> differences;

  SampleData(
      SampleLoader loader,
      Questionnaires questionnaires,
      CharterModels charters,
      TenantDirectory tenants,
      People people,
      AssessmentResults results,
      ReportService reports,
      Attachments attachments,
      AttachedThings things,
      SavedViews views,
      Imports imports,
      Registers registers,
      ClassifiedUses classified,
      WrittenRemarks remarks,
      WrittenReadings readings,
      Firms firms,
      ListableBeanFactory beans,
      AnsweredAudits audits) {
    this.loader = loader;
    this.questionnaires = questionnaires;
    this.charters = charters;
    this.tenants = tenants;
    this.people = people;
    this.results = results;
    this.reports = reports;
    this.attachments = attachments;
    this.things = things;
    this.views = views;
    this.imports = imports;
    this.registers = registers;
    this.classified = classified;
    this.remarks = remarks;
    this.readings = readings;
    this.firms = firms;
    this.beans = beans;
    this.audits = audits;
  }

  /// A company by its slug.
  public Workspace company(String slug) {
    differences();
    return tenants.bySlug(slug).orElseThrow();
  }

  synchronized List<Difference> differences() {
    if (differences == null) {
      try (var file =
          new ClassPathResource("content/sample/sample-companies.yaml").getInputStream()) {
        differences = loader.load(new SampleFile(questionnaires, charters).read(file));
        addDocuments();
        readOnePageEach();
        classifyOneUseEach();
        auditOnAFrameworkEach();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return differences;
  }

  /// The file has no documents: each company asks for a report and attaches a file, so that every
  /// table has rows. Reports are made by another thread, so that this waits for them.
  private void addDocuments() {
    DIRECTORS.forEach((slug, email) -> {
      var company = tenants.bySlug(slug).orElseThrow().id();
      var director = people.register(email, email, Set.of());
      CurrentTenant.run(
          company,
          () ->
              Caller.runAs(
                  director,
                  () -> {
                    requestOneReport();
                    AskedQuestions.withdrawn(
                        beans, results.latestClosed().orElseThrow().id(), director);
                    GatheredRows.add(beans, results.latestClosed().orElseThrow().id(), director);
                    attachOneFile(company);
                    beans
                        .getBean(FileRetention.class)
                        .choose(new RetentionRule(Keeping.TEN_YEARS, Keeping.AS_LONG), 0);
                    remarks.line(results.latestClosed().orElseThrow().id(), director);
                    views.save(UUID.randomUUID(), "Vue " + UUID.randomUUID(), InventoryQuery.USUAL);
                    imports.upload("vide.xlsx", imports.blank(Locale.FRENCH));
                    registers.pdf(Locale.FRENCH);
                  }));
    });
  }

  /// Nor did a consultant look at anything yet.
  private void readOnePageEach() {
    var consultant = people.register(CONSULTANT, CONSULTANT, Set.of(Role.CONSULTANT));
    var firm = firms.register("Cap Boussole Conseil", Map.of());
    DIRECTORS
        .keySet()
        .forEach(slug -> readings.row(consultant, firm, tenants.bySlug(slug).orElseThrow().id()));
  }

  private void attachOneFile(TenantId company) {
    var file = new ByteArrayInputStream(SampleFiles.pdf("exemple"));
    attachments.add(AttachedThings.KIND, things.thing(company), "exemple.pdf", "", file);
  }

  /// Nor has it classes of uses yet, or calendars.
  private void classifyOneUseEach() {
    DIRECTORS.forEach((slug, email) ->
        classified.fill(
            tenants.bySlug(slug).orElseThrow(), people.register(email, email, Set.of())));
  }

  /// Nor has it audits on frameworks.
  private void auditOnAFrameworkEach() {
    var consultant = people.register(CONSULTANT, CONSULTANT, Set.of());
    DIRECTORS
        .keySet()
        .forEach(slug -> audits.closed(tenants.bySlug(slug).orElseThrow(), consultant));
  }

  private void requestOneReport() {
    var audit = results.latestClosed().orElseThrow().id();
    reports.request(audit, new ReportOrder(ReportKind.FULL, ReportFormat.JSON, Locale.FRENCH));
    await()
        .pollInSameThread()
        .atMost(Duration.ofMinutes(1))
        .until(() -> reports.documents(audit).getFirst().step() == ReportStep.DONE);
  }
}
