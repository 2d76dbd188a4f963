package fr.gouvernail.report;

import fr.gouvernail.document.DocxDocuments;
import fr.gouvernail.document.PdfDocuments;
import fr.gouvernail.shell.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.Locale;
import org.apache.pdfbox.Loader;

/// Makes the report of a sample audit again and again.
public final class ReportPages {

  private static final int TIMES = 60;
  private static final Texts TEXTS = new Texts();

  private static final ReportOrder WHOLE =
      new ReportOrder(ReportKind.FULL, ReportFormat.PDF, Locale.FRENCH);

  private ReportPages() {}

  public static double perCpuSecond() {
    var writers =
        new ReportWriters(TEXTS, new PdfDocuments(TEXTS), new DocxDocuments(), Clock.systemUTC());
    var file = ClosedSamples.brevanne();
    run(writers, file);
    var clock = ManagementFactory.getThreadMXBean();
    long before = clock.getCurrentThreadCpuTime();
    byte[] last = run(writers, file);
    double seconds = (clock.getCurrentThreadCpuTime() - before) / 1e9;
    try (var pdf = Loader.loadPDF(last)) {
      return pdf.getNumberOfPages() * TIMES / seconds;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] run(ReportWriters writers, AuditFile file) {
    byte[] last = {};
    for (int i = 0; i < TIMES; i++) {
      last = writers.write(WHOLE, ClosedSamples.BREVANNE, file, null);
    }
    return last;
  }

  public static void main(String[] arguments) {
    IO.println(perCpuSecond());
  }
}
