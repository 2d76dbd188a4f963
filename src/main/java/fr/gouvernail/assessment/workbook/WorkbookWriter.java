package fr.gouvernail.assessment.workbook;

import fr.gouvernail.assessment.AssessmentFile;
import fr.gouvernail.assessment.StoredAnswer;
import fr.gouvernail.assessment.WholeSheet;
import fr.gouvernail.document.FormSheet;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.questionnaire.Questionnaire.Dimension;
import fr.gouvernail.scoring.Answer;
import fr.gouvernail.shell.Formats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes the workbook: how it is filled in, a sheet for each dimension, the lists to choose from,
/// and what it says of itself where nobody looks. What it writes, [WorkbookReader] reads back
/// unchanged.
final class WorkbookWriter {

  private static final int GUIDE_WIDTH = 100;
  private static final int LIST_WIDTH = 26;
  private static final int LONGEST_NAME = 31;
  private static final String FILLED_IN = "FFFBE8";
  private static final String HIDDEN = "E7E7EA";

  private final WholeSheet sheet;
  private final AssessmentFile file;
  private final WorkbookWords words;
  private final TakenWorkbook taken;
  private final Formats formats;
  private final Locale locale;
  private final Map<SheetColumn, Range> lists = new EnumMap<>(SheetColumn.class);
  private final Set<String> asked;

  /// @param formats in the language of the workbook
  WorkbookWriter(WholeSheet sheet, WorkbookWords words, TakenWorkbook taken, Formats formats) {
    this.sheet = sheet;
    file = sheet.file();
    this.words = words;
    this.taken = taken;
    this.formats = formats;
    locale = formats.locale();
    asked = file.questions().stream().map(Question::id).collect(Collectors.toSet());
  }

  /// @param company its name
  byte[] write(String company) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Gouvernail", "1.0")) {
      guide(workbook.newWorksheet(words.text("guide", locale)), company);
      var written = new HashSet<String>();
      var sheets =
          file.questionnaire().dimensions().stream()
              .filter(dimension -> !questions(dimension).isEmpty())
              .collect(
                  Collectors.toMap(
                      dimension -> dimension,
                      dimension -> workbook.newWorksheet(name(dimension, written)),
                      (a, b) -> a,
                      LinkedHashMap::new));
      lists(workbook.newWorksheet(words.text("lists", locale)));
      sheets.forEach(this::questions);
      itself(workbook.newWorksheet(TakenWorkbook.SHEET));
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// Those of the pack, with those that the profile hides.
  private List<Question> questions(Dimension dimension) {
    return file.questionnaire().questionsIn(file.pack()).stream()
        .filter(question -> question.dimension().equals(dimension.id()))
        .toList();
  }

  /// A name that spreadsheets take, and no other sheet has.
  private String name(Dimension dimension, Set<String> written) {
    var whole =
        (dimension.id() + " " + dimension.shortLabel().in(locale))
            .replaceAll("[\\[\\]:*?/\\\\]", " ");
    var name = whole.length() > LONGEST_NAME ? whole.substring(0, LONGEST_NAME).strip() : whole;
    return written.add(name) ? name : dimension.id();
  }

  private void guide(Worksheet worksheet, String company) {
    var guide = new FormSheet(worksheet).widths(GUIDE_WIDTH);
    worksheet.hideGridLines();
    guide.title(0, 0, words.text("guide.title", locale, company, formats.date(file.date())));
    int row = 1;
    guide.text(
        row++, 0, words.text("guide.taken", locale, formats.dateTime(taken.at()), taken.by()));
    for (var rule :
        words.rules(
            locale,
            file.questionnaire().pack(file.pack()).label().in(locale),
            Answer.SHORTEST_REASON)) {
      guide.text(row++, 0, rule);
    }
  }

  private void lists(Worksheet worksheet) {
    var form = new FormSheet(worksheet);
    list(form, SheetColumn.ANSWER, words.answers(locale));
    list(form, SheetColumn.EVIDENCE, words.evidence(locale));
    list(form, SheetColumn.REVISIT, words.flags(locale));
  }

  private void list(FormSheet form, SheetColumn column, List<String> options) {
    lists.put(
        column, form.options(lists.size(), words.column(column, locale), LIST_WIDTH, options));
  }

  private void questions(Dimension dimension, Worksheet worksheet) {
    var form = new FormSheet(worksheet);
    for (var column : SheetColumn.values()) {
      form.title(0, column.ordinal(), words.column(column, locale));
      worksheet.width(column.ordinal(), column.width());
    }
    int row = 1;
    for (var question : questions(dimension)) {
      row(worksheet, form, row++, question);
    }
    form.keepInSight(1);
    worksheet.hideColumn(SheetColumn.STAMP.ordinal());
    int rows = row - 1;
    lists.forEach((column, options) ->
        form.choose(
            column.ordinal(),
            rows,
            options,
            words.text("notOffered.title", locale),
            words.text("notOffered", locale)));
  }

  private void row(Worksheet worksheet, FormSheet form, int row, Question question) {
    var answer = Objects.requireNonNull(sheet.answers().get(question.id()));
    boolean hidden = !asked.contains(question.id());
    for (var column : SheetColumn.values()) {
      form.text(row, column.ordinal(), text(column, question, answer, hidden));
      if (hidden || column.isFilledIn()) {
        worksheet
            .style(row, column.ordinal())
            .wrapText(true)
            .verticalAlignment("top")
            .fillColor(hidden ? HIDDEN : FILLED_IN)
            .set();
      }
    }
  }

  private String text(SheetColumn column, Question question, StoredAnswer answer, boolean hidden) {
    var content = answer.content();
    var evidence = content.evidence();
    return switch (column) {
      case CODE -> question.id();
      case QUESTION -> question.label().in(locale) + "\n" + question.text().in(locale);
      case STATEMENTS ->
          question.statements().stream()
              .map(s -> s.value() + " · " + s.text().in(locale))
              .collect(Collectors.joining("\n"));
      case ANSWER -> words.answer(content, locale);
      case EVIDENCE -> evidence == null ? "" : words.evidence(evidence, locale);
      case COMMENT -> content.comment();
      case REASON -> content.reason();
      case REVISIT -> content.revisit() ? words.text("yes", locale) : "";
      case RESPONDENT -> file.questionnaire().respondent(question.respondent()).label().in(locale);
      case HIDDEN -> hidden ? words.text("hidden", locale) : "";
      case STAMP -> AnswerStamp.of(file.id(), answer).text();
    };
  }

  private void itself(Worksheet worksheet) {
    int row = 0;
    for (var line : taken.lines().entrySet()) {
      worksheet.value(row, 0, line.getKey());
      worksheet.value(row++, 1, line.getValue());
    }
    worksheet.setVisibilityState(VisibilityState.HIDDEN);
  }
}
