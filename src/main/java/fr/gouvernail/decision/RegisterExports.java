package fr.gouvernail.decision;

import static fr.gouvernail.identity.Permission.READ_DECISIONS;

import fr.gouvernail.document.PdfDocuments;
import fr.gouvernail.document.WorkbookFile;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The register of decisions as files.
@Service
@Transactional(readOnly = true)
public class RegisterExports {

  private static final List<String> COLUMNS =
      List.of(
          "number", "date", "kind", "title", "verdict", "reason", "by", "role", "alone", "on",
          "hash");
  private static final List<Integer> WIDTHS = List.of(11, 12, 16, 36, 12, 44, 22, 20, 14, 70, 68);

  private final Decisions decisions;
  private final People people;
  private final TenantDirectory directory;
  private final PdfDocuments documents;
  private final FactWords words;
  private final Texts texts;
  private final Clock clock;

  RegisterExports(
      Decisions decisions,
      People people,
      TenantDirectory directory,
      PdfDocuments documents,
      FactWords words,
      Texts texts,
      Clock clock) {
    this.decisions = decisions;
    this.people = people;
    this.directory = directory;
    this.documents = documents;
    this.words = words;
    this.texts = texts;
    this.clock = clock;
  }

  /// An XLSX workbook of every decision with all it was taken on, the first one first.
  @Requires(READ_DECISIONS)
  public byte[] workbook(Locale locale) {
    var zone = directory.current().zone();
    var taken = decisions.inOrder().stream().map(Decision::taken).toList();
    var names = names(taken);
    var rows =
        taken.stream()
            .map(t -> {
              var row = t.row();
              return Arrays.<@Nullable Object>asList(
                  row.reference(),
                  LocalDate.ofInstant(row.decidedAt(), zone),
                  text("kind." + row.kind(), locale),
                  row.title(),
                  text("verdict." + row.verdict(), locale),
                  row.reason(),
                  names.getOrDefault(row.decidedBy(), ""),
                  texts.getTranslation("identity.role." + row.role(), locale),
                  row.alone() ? text("alone.short", locale) : null,
                  words.lines(t.snapshot(), locale),
                  row.hash());
            })
            .toList();
    return WorkbookFile.write(
        text("register.section", locale),
        COLUMNS.stream().map(c -> text("column." + c, locale)).toList(),
        WIDTHS,
        rows);
  }

  /// A line of the printed register.
  public record Line(
      String reference,
      String date,
      String kind,
      String title,
      String verdict,
      String reason,
      String by,
      String hash,
      boolean alone) {}

  /// A tagged PDF of every decision, the first one first.
  @Requires(READ_DECISIONS)
  public byte[] pdf(Locale locale) {
    var workspace = directory.current();
    var formats = new Formats(locale, workspace.zone());
    var taken = decisions.inOrder().stream().map(Decision::taken).toList();
    var names = names(taken);
    var lines =
        taken.stream()
            .map(TakenDecision::row)
            .map(row ->
                new Line(
                    row.reference(),
                    formats.date(row.decidedAt()),
                    text("kind." + row.kind(), locale),
                    row.title(),
                    text("verdict." + row.verdict(), locale),
                    row.reason(),
                    names.getOrDefault(row.decidedBy(), "")
                        + ", "
                        + texts.getTranslation("identity.role." + row.role(), locale),
                    row.shortHash(),
                    row.alone()))
            .toList();
    return documents.write(
        "decision/register",
        Map.of(
            "company",
            workspace.name(),
            "today",
            formats.date(clock.instant()),
            "language",
            locale.getLanguage(),
            "lines",
            lines),
        locale);
  }

  private Map<PersonRef, String> names(List<TakenDecision> taken) {
    return people.names(taken.stream().map(t -> t.row().decidedBy()).collect(Collectors.toSet()));
  }

  private String text(String key, Locale locale) {
    return texts.getTranslation("decision." + key, locale);
  }
}
