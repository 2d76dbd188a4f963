package fr.gouvernail.report;

import fr.gouvernail.document.PdfDocuments;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.Workspace;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Turns a closed assessment into bytes.
@Component
class ReportWriters {

  private final Texts texts;
  private final PdfDocuments documents;

  ReportWriters(Texts texts, PdfDocuments documents) {
    this.texts = texts;
    this.documents = documents;
  }

  byte[] write(ReportFormat format, Locale language, Workspace company, AuditFile file) {
    var findings = new Findings(texts, language, company.zone(), file);
    return switch (format) {
      case PDF -> pdf(findings, company);
      case XLSX -> XlsxExport.write(findings, company);
      case JSON -> JsonExport.write(findings, company);
    };
  }

  private byte[] pdf(Findings findings, Workspace company) {
    return documents.write(
        "report/report",
        Map.of(
            "f", findings,
            "r", findings.file().result(),
            "audit", findings.file().audit(),
            "company", company,
            "formats", findings.formats(),
            "sections", ReportSection.of(findings),
            "pictures", new PaperPictures(findings),
            "weak", Set.copyOf(findings.weakDimensions())),
        findings.locale());
  }
}
