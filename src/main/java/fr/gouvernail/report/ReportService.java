package fr.gouvernail.report;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.ClosedAudit;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.util.List;
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
  private final Texts texts;
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
      Texts texts,
      Caller caller,
      CurrentTenant tenant,
      Clock clock,
      ApplicationEventPublisher events) {
    this.files = files;
    this.reports = reports;
    this.contents = contents;
    this.producer = producer;
    this.directory = directory;
    this.texts = texts;
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

  /// Asks for a document; it is made once this transaction is over. One that is on its way is not
  /// started twice.
  ///
  /// @return the id under which it will be found
  /// @throws NotFound where there is no such document, as without an audit to compare with
  @Requires(Permission.READ_ASSESSMENT_RESULT)
  public UUID request(AssessmentId assessment, ReportOrder order) {
    var file = files.read(assessment);
    if (!order.exists() || order.kind() == ReportKind.COMPARISON && file.before() == null) {
      throw new NotFound("document " + order);
    }
    var underWay =
        reports.of(assessment.value()).stream()
            .filter(r -> r.order().equals(order) && !r.step().finished())
            .findFirst();
    if (underWay.isPresent()) {
      return underWay.get().id();
    }
    var report =
        reports.save(
            new Report(
                UuidCreator.getTimeOrderedEpoch(),
                assessment,
                order,
                caller.person(),
                clock.instant(),
                name(file.audit(), order)));
    events.publishEvent(new ReportRequested(tenant.id(), caller.person(), assessment, order));
    startAfterCommit(report.id());
    return report.id();
  }

  private String name(ClosedAudit audit, ReportOrder order) {
    return "%s-%s-%s-r%d-%s.%s"
        .formatted(
            texts.getTranslation("report.file." + order.kind(), order.language()),
            directory.current().slug(),
            audit.result().date(),
            audit.revision(),
            order.language().getLanguage(),
            order.format().extension());
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
    return new ReportFile(
        report.line().fileName(), report.order().format().mediaType(), content.bytes());
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
