package fr.gouvernail.report;

import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.Workspace;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Turns a closed assessment into bytes. Pure but for the caches of fonts and templates.
@Component
class ReportWriters {

  private final Texts texts;
  private final PdfWriter pdf;

  ReportWriters(Texts texts) {
    this.texts = texts;
    this.pdf = new PdfWriter(texts);
  }

  byte[] write(ReportFormat format, Locale language, Workspace company, AuditFile file) {
    var findings = new Findings(texts, language, company.zone(), file);
    return switch (format) {
      case PDF -> pdf.write(findings, company);
      case XLSX -> XlsxExport.write(findings, company);
      case JSON -> JsonExport.write(findings, company);
    };
  }
}
