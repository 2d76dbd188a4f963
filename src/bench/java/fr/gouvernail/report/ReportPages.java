package fr.gouvernail.report;

import fr.gouvernail.document.DocxDocuments;
import fr.gouvernail.document.PdfDocuments;
import fr.gouvernail.shell.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;

/// Makes the whole report of a sample audit again and again.
///
/// @param pages of the PDF, made in one CPU-second once the JVM is warm
/// @param first CPU-seconds of the first PDF of a JVM
/// @param each CPU-seconds of one document of each format afterwards
/// @param questions that the audit asked
public record ReportPages(
    double pages, double first, Map<ReportFormat, Double> each, int questions) {

  private static final int TIMES = 60;
  private static final Texts TEXTS = new Texts();

  public static ReportPages measured() {
    var writers =
        new ReportWriters(TEXTS, new PdfDocuments(TEXTS), new DocxDocuments(), Clock.systemUTC());
    var file = ClosedSamples.brevanne();
    double first = seconds(writers, file, ReportFormat.PDF, 1);
    seconds(writers, file, ReportFormat.PDF, TIMES);
    double warm = seconds(writers, file, ReportFormat.PDF, TIMES) / TIMES;
    var each = new TreeMap<ReportFormat, Double>();
    each.put(ReportFormat.PDF, warm);
    for (var format : new ReportFormat[] {ReportFormat.DOCX, ReportFormat.XLSX}) {
      each.put(format, seconds(writers, file, format, TIMES) / TIMES);
    }
    try (var pdf = Loader.loadPDF(write(writers, file, ReportFormat.PDF))) {
      return new ReportPages(
          pdf.getNumberOfPages() / warm, first, each, file.result().questions().size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double seconds(
      ReportWriters writers, AuditFile file, ReportFormat format, int times) {
    var clock = ManagementFactory.getThreadMXBean();
    long before = clock.getCurrentThreadCpuTime();
    for (int i = 0; i < times; i++) {
      write(writers, file, format);
    }
    return (clock.getCurrentThreadCpuTime() - before) / 1e9;
  }

  private static byte[] write(ReportWriters writers, AuditFile file, ReportFormat format) {
    var whole = new ReportOrder(ReportKind.FULL, format, Locale.FRENCH);
    return writers.write(whole, ClosedSamples.BREVANNE, file, null);
  }
}
