package fr.gouvernail.report;

import fr.gouvernail.document.Letterhead;
import fr.gouvernail.tenancy.Workspace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the documents of an audit have in common; templates and files for word processors read it.
///
/// @param letterhead of the firm that answers for the audit; null for none
public record Paper(
    Findings f, Workspace company, @Nullable Letterhead letterhead, ReportKind kind) {

  private static final String STYLES =
      """
      @page { margin-top: 29mm; @top-left { content: element(letterhead); width: 100%; vertical-align: bottom; padding-bottom: 4mm; } }
      #letterhead { border-bottom-color: ACCENT; }
      #letterhead .firm, h2 { color: ACCENT; }
      .rank, table.data th { border-color: ACCENT; }
      .intro { background: TINT; border-left-color: ACCENT; }
      """;

  public String title() {
    return f.text("pdf.title." + kind, company.name(), f.year());
  }

  /// What it is, for those who search an archive.
  public String subject() {
    return f.text("pdf.subject." + kind);
  }

  /// What stands at the foot of each page, before its number.
  public String footer() {
    return f.text("pdf.footer." + kind, company.name(), f.year(), f.file().audit().revision());
  }

  /// « Votre contact : … »; empty without one.
  public String contact() {
    return letterhead == null || letterhead.contact().isEmpty()
        ? ""
        : f.text("pdf.contact", letterhead.firm(), letterhead.contact());
  }

  /// The firm's colours and the room for its head, as styles of a page; empty for none.
  public String styles() {
    if (letterhead == null) {
      return "";
    }
    var accent = letterhead.accent().hex();
    return STYLES.replace("ACCENT", accent).replace("TINT", letterhead.tint().hex());
  }

  /// The firm's own words; empty for none.
  public List<String> introduction() {
    return letterhead == null ? List.of() : letterhead.introduction();
  }

  /// What the director has to know before the figures: a revision that replaces this one, a
  /// prohibited use, a result that rests on declarations.
  public List<Warning> warnings() {
    var result = f.file().result();
    var warnings = new ArrayList<Warning>();
    if (f.file().superseded()) {
      warnings.add(new Warning(f.text("superseded"), false));
    }
    if (result.mostlyDeclared()) {
      warnings.add(new Warning(f.text("lowconfidence"), false));
    }
    if (result.prohibitedUseActive()) {
      warnings.add(new Warning(f.text("why.prohibited"), true));
    }
    return warnings;
  }

  /// @param grave whether something forbidden happens
  public record Warning(String words, boolean grave) {}

  /// Who made the audit, and why it was revised if it was.
  public List<String> about() {
    var audit = f.file().audit();
    var made =
        f.text(
            "pdf.about.text",
            audit.lead(),
            audit.second(),
            f.formats().dateTime(audit.closedAt()),
            audit.revision());
    return audit.revisionReason() == null
        ? List.of(made)
        : List.of(made, f.text("pdf.about.reason", audit.revisionReason()));
  }

  /// What comes after the first actions.
  public List<String> next(int actions) {
    return new NextSteps(f, company.headcount(), actions).steps();
  }

  /// The way from the audit before.
  public ComparisonFindings comparison() {
    return new ComparisonFindings(f);
  }

  /// Whom and what the audit looked at, and the targets it measured against.
  public ScopeWords scope() {
    return new ScopeWords(f);
  }
}
