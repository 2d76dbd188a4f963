package fr.gouvernail.report;

import fr.gouvernail.document.Letterheads;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.TenantId;
import java.time.Clock;
import java.util.EnumSet;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the documents, a few at a time, in the tenant and with the rights of whoever asked.
@Component
class ReportProducer implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(ReportProducer.class);
  private static final int THREADS = 2;
  private static final int WAITING = 200;

  private final Reports reports;
  private final ReportContents contents;
  private final AuditFiles files;
  private final ReportWriters writers;
  private final Letterheads letterheads;
  private final TenantDirectory directory;
  private final TransactionTemplate transactions;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final ThreadPoolExecutor workers;

  ReportProducer(
      Reports reports,
      ReportContents contents,
      AuditFiles files,
      ReportWriters writers,
      Letterheads letterheads,
      TenantDirectory directory,
      TransactionTemplate transactions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.reports = reports;
    this.contents = contents;
    this.files = files;
    this.writers = writers;
    this.letterheads = letterheads;
    this.directory = directory;
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
    this.workers =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("report-", 1).daemon().factory());
    workers.allowCoreThreadTimeOut(true);
  }

  void start(TenantId tenant, PersonRef person, UUID report) {
    Runnable work =
        () -> CurrentTenant.run(tenant, () -> Caller.runAs(person, () -> produce(report)));
    try {
      workers.execute(work);
    } catch (RejectedExecutionException full) {
      log.warn("Too many documents are waiting: {} is refused", report);
      // The transaction that asked is over but still bound to this thread.
      Thread.ofPlatform()
          .start(
              () -> CurrentTenant.run(tenant, () -> change(report, r -> r.fail(clock.instant()))));
    }
  }

  private void produce(UUID id) {
    try {
      reach(id, ReportStep.READING);
      var report = find(id);
      var file = files.read(report.assessment());
      reach(id, ReportStep.COMPOSING);
      var order = report.order();
      var letterhead =
          letterheads.about(report.assessment().value(), order.language()).orElse(null);
      var bytes = writers.write(order, directory.current(), file, letterhead);
      reach(id, ReportStep.STORING);
      store(id, bytes);
    } catch (RuntimeException e) {
      log.error("Document {} was not made", id, e);
      change(id, r -> r.fail(clock.instant()));
    }
  }

  /// The new document replaces those of the same kind.
  private void store(UUID id, byte[] bytes) {
    transactions.executeWithoutResult(status -> {
      var report = find(id);
      reports.of(report.assessment().value()).stream()
          .filter(r -> r.order().equals(report.order()))
          .filter(r -> !r.id().equals(id) && r.step().finished())
          .forEach(this::remove);
      contents.save(new ReportContent(id, bytes));
      report.finish(bytes.length, clock.instant());
      reports.save(report);
      events.publishEvent(report.finished());
    });
  }

  private void remove(Report old) {
    contents.byId(old.id()).ifPresent(contents::delete);
    reports.delete(old);
  }

  private void reach(UUID id, ReportStep step) {
    change(id, r -> r.reach(step));
  }

  private void change(UUID id, Consumer<Report> change) {
    transactions.executeWithoutResult(status -> {
      var report = find(id);
      change.accept(report);
      reports.save(report);
    });
  }

  private Report find(UUID id) {
    return reports.byId(id).orElseThrow(() -> new NotFound("report " + id));
  }

  /// What a stop of the portal interrupted will not be finished by anybody.
  @EventListener(ApplicationReadyEvent.class)
  void failInterrupted() {
    for (var workspace : directory.all()) {
      CurrentTenant.run(
          workspace.id(),
          () ->
              transactions.executeWithoutResult(status ->
                  reports
                      .unfinished(EnumSet.of(ReportStep.DONE, ReportStep.FAILED))
                      .forEach(r -> r.fail(clock.instant()))));
    }
  }

  @Override
  public void destroy() throws InterruptedException {
    workers.shutdown();
    if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
      workers.shutdownNow();
    }
  }
}
