package fr.gouvernail.report;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Shows the result of a closed assessment and makes documents of it, in the background.
@Service
@Transactional
public class ReportService {

  private final AuditFiles files;
  private final Reports reports;
  private final ReportContents contents;
  private final ReportProducer producer;
  private final TenantDirectory directory;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  ReportService(
      AuditFiles files,
      Reports reports,
      ReportContents contents,
      ReportProducer producer,
      TenantDirectory directory,
      Caller caller,
      CurrentTenant tenant,
      Clock clock,
      ApplicationEventPublisher events) {
    this.files = files;
    this.reports = reports;
    this.contents = contents;
    this.producer = producer;
    this.directory = directory;
    this.caller = caller;
    this.tenant = tenant;
    this.clock = clock;
    this.events = events;
  }

  /// The result of a closed assessment with what it is compared to.
  ///
  /// @throws NotFound while it is open, and for any other id
  @Requires(Permission.READ_ASSESSMENT_RESULT)
  @Transactional(readOnly = true)
  public AuditFile result(AssessmentId assessment) {
    return files.read(assessment);
  }

  /// A closed assessment beside another one, the earlier one first.
  ///
  /// @param with the other one; by default the last one held before
  /// @throws NotFound if one of them is open, and for any other id
  @Requires(Permission.READ_ASSESSMENT_RESULT)
  @Transactional(readOnly = true)
  public ComparisonFile comparison(AssessmentId assessment, @Nullable AssessmentId with) {
    return files.compare(assessment, with);
  }

  /// Asks for a document; it is made once this transaction is over. A document of the same kind
  /// that is on its way is not started twice.
  ///
  /// @param language French or English
  /// @return the id under which it will be found
  @Requires(Permission.READ_ASSESSMENT_RESULT)
  public UUID request(AssessmentId assessment, ReportFormat format, Locale language) {
    var supported = Texts.supported(language);
    var audit = files.read(assessment).audit();
    var underWay =
        reports.of(assessment.value()).stream()
            .filter(r -> r.sameKind(format, supported) && !r.step().finished())
            .findFirst();
    if (underWay.isPresent()) {
      return underWay.get().id();
    }
    var name =
        "audit-%s-%s-r%d-%s.%s"
            .formatted(
                directory.current().slug(),
                audit.result().date(),
                audit.revision(),
                supported.getLanguage(),
                format.extension());
    var report =
        reports.save(
            new Report(
                UuidCreator.getTimeOrderedEpoch(),
                assessment,
                format,
                supported,
                caller.person(),
                clock.instant(),
                name));
    events.publishEvent(
        new ReportRequested(
            tenant.id(), caller.person(), assessment, format, supported.getLanguage()));
    startAfterCommit(report.id());
    return report.id();
  }

  /// The documents of an assessment, the latest first.
  @Requires(Permission.READ_ASSESSMENT_RESULT)
  @Transactional(readOnly = true)
  public List<ReportLine> documents(AssessmentId assessment) {
    return reports.of(assessment.value()).stream().map(Report::line).toList();
  }

  /// A finished document.
  ///
  /// @throws NotFound until it is done
  @Requires(Permission.READ_ASSESSMENT_RESULT)
  @Transactional(readOnly = true)
  public ReportFile file(UUID id) {
    var report =
        reports
            .byId(id)
            .filter(r -> r.step() == ReportStep.DONE)
            .orElseThrow(() -> new NotFound("report " + id));
    var content = contents.byId(id).orElseThrow(() -> new NotFound("report " + id));
    return new ReportFile(report.line().fileName(), report.format().mediaType(), content.bytes());
  }

  private void startAfterCommit(UUID report) {
    var where = tenant.id();
    var person = caller.person();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            producer.start(where, person, report);
          }
        });
  }
}
