package fr.gouvernail.report;

import fr.gouvernail.document.About;
import fr.gouvernail.document.DocxDocuments;
import fr.gouvernail.document.Letterhead;
import fr.gouvernail.document.Passage;
import fr.gouvernail.document.PdfDocuments;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns a closed assessment into bytes.
@Component
class ReportWriters {

  private static final int PAGES_OF_SUMMARY = 2;

  private final Texts texts;
  private final PdfDocuments documents;
  private final DocxDocuments docx;
  private final Clock clock;

  ReportWriters(Texts texts, PdfDocuments documents, DocxDocuments docx, Clock clock) {
    this.texts = texts;
    this.documents = documents;
    this.docx = docx;
    this.clock = clock;
  }

  /// @param letterhead of the firm that answers for the audit; null for none
  byte[] write(
      ReportOrder order, Workspace company, AuditFile file, @Nullable Letterhead letterhead) {
    var findings = new Findings(texts, order.language(), company.zone(), file);
    var paper = new Paper(findings, company, letterhead, order.kind());
    return switch (order.format()) {
      case PDF -> pdf(paper);
      case DOCX -> docx(paper);
      case XLSX -> XlsxExport.write(findings, company);
      case JSON -> JsonExport.write(findings, company);
    };
  }

  private byte[] pdf(Paper paper) {
    var locale = paper.f().locale();
    var all = variables(paper);
    return switch (paper.kind()) {
      case SUMMARY ->
          documents.writeWithin(
              PAGES_OF_SUMMARY,
              "report/summary",
              SummaryCut.ALL.stream().map(cut -> with(all, "cut", cut)).toList(),
              locale);
      case FULL ->
          documents.write(
              "report/report", with(all, "sections", ReportSection.of(paper.f())), locale);
      case COMPARISON -> documents.write("report/comparison", all, locale);
    };
  }

  private static Map<String, Object> variables(Paper paper) {
    var findings = paper.f();
    var all = new HashMap<String, Object>();
    all.put("paper", paper);
    all.put("f", findings);
    all.put("r", findings.file().result());
    all.put("audit", findings.file().audit());
    all.put("company", paper.company());
    all.put("formats", findings.formats());
    all.put("pictures", new PaperPictures(findings));
    all.put("weak", Set.copyOf(findings.weakDimensions()));
    return all;
  }

  private static Map<String, Object> with(Map<String, Object> all, String name, Object value) {
    var more = new HashMap<>(all);
    more.put(name, value);
    return more;
  }

  private byte[] docx(Paper paper) {
    List<Passage> passages =
        switch (paper.kind()) {
          case SUMMARY -> SummaryPassages.of(paper);
          case FULL -> FullPassages.of(paper);
          case COMPARISON -> ComparisonPassages.of(paper);
        };
    var author = paper.letterhead() == null ? "Gouvernail" : paper.letterhead().firm();
    var about =
        new About(paper.title(), author, paper.footer(), paper.f().locale(), clock.instant());
    return docx.write(about, passages, paper.letterhead());
  }
}
