package fr.gouvernail.assessment.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.assessment.AnswerContent;
import fr.gouvernail.assessment.AssessmentFile;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.StoredAnswer;
import fr.gouvernail.assessment.Targets;
import fr.gouvernail.assessment.WholeSheet;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.PersonRef;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReadingTests {

  private static final Questionnaire MODEL =
      new Questionnaires().latest("maturite-ia-pme").orElseThrow();
  private static final AssessmentId AUDIT = new AssessmentId(new UUID(1, 1));
  private static final PersonRef MARGAUX = new PersonRef(new UUID(2, 1));
  private static final PersonRef THOMAS = new PersonRef(new UUID(2, 2));
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final String REASON = "Vente aux particuliers uniquement.";

  private final WorkbookWords words = new WorkbookWords(new Texts(), MODEL);
  private final Map<String, StoredAnswer> answers = new HashMap<>();
  private Facts facts = Facts.NONE;

  WorkbookReadingTests() {
    MODEL.questions().forEach(q -> answers.put(q.id(), stored(q.id(), 0, none(), null, null)));
  }

  private static AnswerContent none() {
    return new AnswerContent(AnswerState.UNANSWERED, null, null, "", "", false);
  }

  private static AnswerContent scored(int value, String comment) {
    return new AnswerContent(AnswerState.SCORED, value, EvidenceLevel.OBSERVED, comment, "", false);
  }

  private static StoredAnswer stored(
      String question, int revision, AnswerContent content, String mark, PersonRef by) {
    return new StoredAnswer(question, revision, mark, content, by, by == null ? null : NOON);
  }

  private void answered(String question, int revision, AnswerContent content) {
    answers.put(question, stored(question, revision, content, "a." + revision, THOMAS));
  }

  private WholeSheet portal() {
    var file =
        new AssessmentFile(
            AUDIT,
            AUDIT.value(),
            1,
            null,
            MODEL,
            LocalDate.of(2026, 11, 20),
            MODEL.packs().getLast().id(),
            facts,
            false,
            Targets.of(MODEL.targetProfile("confirme")),
            MARGAUX,
            THOMAS,
            Map.of(MARGAUX, "Margaux Lenoir", THOMAS, "Thomas Vial"),
            Set.of(),
            true,
            null,
            Map.of());
    return new WholeSheet(file, Map.copyOf(answers), null, Map.of());
  }

  private byte[] taken(Locale locale) {
    var taken =
        new TakenWorkbook(
            AUDIT, MODEL.id(), MODEL.version().toString(), "0123456789a", NOON, "Margaux Lenoir");
    return new WorkbookWriter(portal(), words, taken, Formats.of(locale)).write("Atelier d’essai");
  }

  private BroughtWorkbook brought(byte[] file) {
    var read = new WorkbookReader(portal().file(), words, Locale.FRENCH).read("audit.xlsx", file);
    return Bringing.of(portal(), read, MARGAUX);
  }

  private BroughtWorkbook filled(Consumer<FilledAudit> by) {
    return brought(FilledAudit.of(taken(Locale.FRENCH), by));
  }

  private static void fails(BroughtWorkbook brought, String place, SheetProblem problem) {
    assertThat(brought.acceptable()).isFalse();
    assertThat(brought.errors())
        .singleElement()
        .satisfies(error -> {
          assertThat(error.problem()).isEqualTo(problem);
          assertThat((error.sheet() + ", " + error.cell()).replaceAll("^, $", "")).matches(place);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void whatIsTakenComesBackUnchanged(String language) {
    answered("STR-01", 3, scored(2, "  Deux lignes\r\n\tet une tabulation "));
    answered("STR-02", 1, scored(0, "=SOMME(A1) n’est qu’un texte"));
    answered("STR-03", 1, new AnswerContent(AnswerState.UNKNOWN, null, null, "-", "", true));
    answered(
        "STR-05", 2, new AnswerContent(AnswerState.NOT_APPLICABLE, null, null, "", REASON, false));

    var brought = brought(taken(Locale.of(language)));

    assertThat(brought.errors()).isEmpty();
    assertThat(brought.changes()).isEmpty();
    assertThat(brought.conflicts()).isEmpty();
    assertThat(brought.absent()).isEmpty();
    assertThat(brought.unchanged()).isEqualTo(MODEL.questions().size());
    assertThat(brought.acceptable()).as("nothing to write").isFalse();
  }

  @Test
  void readsAnswersAsPeopleWriteThem() {
    var wanted =
        filled(sheet ->
                sheet
                    .answer("STR-01", "3 · Maîtrisé")
                    .put("STR-01", SheetColumn.EVIDENCE, "piece jointe")
                    .comment("STR-01", " Vu le\r\nregistre ")
                    .put("STR-02", SheetColumn.ANSWER, 2)
                    .answer("STR-03", "controlled")
                    .put("STR-03", SheetColumn.REVISIT, "oui")
                    .answer("GOV-01", "don’t know")
                    .answer("STR-05", "sans objet")
                    .put("STR-05", SheetColumn.REASON, REASON))
            .changes()
            .stream()
            .collect(Collectors.toMap(line -> line.question().id(), BroughtWorkbook.Line::wanted));

    assertThat(wanted)
        .containsOnly(
            Map.entry(
                "STR-01",
                new AnswerContent(
                    AnswerState.SCORED, 3, EvidenceLevel.DOCUMENTED, "Vu le\nregistre", "", false)),
            Map.entry(
                "STR-02",
                new AnswerContent(AnswerState.SCORED, 2, EvidenceLevel.DECLARED, "", "", false)),
            Map.entry(
                "STR-03",
                new AnswerContent(AnswerState.SCORED, 3, EvidenceLevel.DECLARED, "", "", true)),
            Map.entry("GOV-01", new AnswerContent(AnswerState.UNKNOWN, null, null, "", "", false)),
            Map.entry(
                "STR-05",
                new AnswerContent(AnswerState.NOT_APPLICABLE, null, null, "", REASON, false)));
  }

  @Test
  void aCellThatIsEmptiedEmptiesTheAnswerAndARowThatIsGoneChangesNothing() {
    answered("STR-01", 1, scored(2, "Vu"));
    answered("STR-02", 1, scored(2, "Vu"));
    var brought =
        filled(sheet ->
            sheet.answer("STR-01", "").put("STR-01", SheetColumn.EVIDENCE, "").removed("STR-02"));

    assertThat(brought.changes())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.wanted().state()).isEqualTo(AnswerState.UNANSWERED);
          assertThat(line.wanted().comment()).isEqualTo("Vu");
        });
    assertThat(brought.absent()).containsExactly("STR-02");
  }

  @Test
  void namesTheCellOfEveryFault() {
    answered("STR-02", 1, scored(2, ""));
    fails(filled(s -> s.answer("STR-01", "5")), "STR .*, D2", SheetProblem.ANSWER_UNKNOWN);
    fails(
        filled(s -> s.put("STR-01", SheetColumn.ANSWER, 2.5)),
        "STR .*, D2",
        SheetProblem.ANSWER_UNKNOWN);
    fails(
        filled(s -> s.put("STR-02", SheetColumn.EVIDENCE, "Rumeur")),
        "STR .*, E3",
        SheetProblem.EVIDENCE_UNKNOWN);
    fails(
        filled(s -> s.put("STR-01", SheetColumn.EVIDENCE, "Observé")),
        "STR .*, E2",
        SheetProblem.EVIDENCE_WITHOUT_ANSWER);
    fails(filled(s -> s.comment("STR-01", "x".repeat(4001))), "STR .*, F2", SheetProblem.TOO_LONG);
    fails(filled(s -> s.formula("STR-01", "1+1")), "STR .*, F2", SheetProblem.FORMULA);
    fails(
        filled(s -> s.answer("STR-05", "Sans objet").put("STR-05", SheetColumn.REASON, "Bref")),
        "STR .*, G6",
        SheetProblem.REASON_MISSING);
    fails(
        filled(s -> s.put("STR-01", SheetColumn.REVISIT, "peut-être")),
        "STR .*, H2",
        SheetProblem.REVISIT_UNKNOWN);
    var firm = MODEL.questions().stream().filter(q -> !q.naAllowed()).findFirst().orElseThrow();
    fails(
        filled(s -> s.answer(firm.id(), "Sans objet").put(firm.id(), SheetColumn.REASON, REASON)),
        ".*, D\\d+",
        SheetProblem.NOT_SET_ASIDE);
  }

  @Test
  void noticesCodesAndMarksThatWereChanged() {
    fails(
        filled(s -> s.put("STR-01", SheetColumn.CODE, "STR-99")),
        "STR .*, A2",
        SheetProblem.CODE_CHANGED);
    fails(
        filled(s -> s.put("STR-01", SheetColumn.STAMP, "")),
        "STR .*, A2",
        SheetProblem.STAMP_MISSING);
    fails(
        filled(s -> s.put("STR-01", SheetColumn.STAMP, "STR-01.0.0123456789ab")),
        "STR .*, D2",
        SheetProblem.STAMP_DAMAGED);
    fails(
        filled(s -> s.put("STR-01", SheetColumn.STAMP, "STR-01.7.0123456789ab")),
        "STR .*, D2",
        SheetProblem.STAMP_DAMAGED);
    fails(
        filled(s -> {
          var copy = s.sheet("GOV-01").createRow(90);
          for (var column : List.of(SheetColumn.CODE, SheetColumn.STAMP)) {
            copy.createCell(column.ordinal())
                .setCellValue(s.cell("STR-01", column).getStringCellValue());
          }
        }),
        "GOV .*, A91",
        SheetProblem.TWICE);
    fails(
        filled(s -> s.sheet("STR-01").getRow(0).getCell(3).setCellValue("Avis")),
        "STR .*, ",
        SheetProblem.COLUMN_MISSING);
  }

  @Test
  void takesOnlyTheWorkbookOfThisAuditAndItsQuestionnaire() {
    fails(
        filled(s -> s.itself("assessment", new UUID(9, 9).toString())),
        "",
        SheetProblem.OTHER_ASSESSMENT);
    fails(filled(s -> s.itself("version", "0.9.0")), "", SheetProblem.OTHER_VERSION);
    fails(filled(s -> s.without(TakenWorkbook.SHEET)), "", SheetProblem.NOT_OURS);
    fails(filled(s -> s.itself("workbook", "x y")), "", SheetProblem.NOT_OURS);
    fails(
        brought("Code;Question".getBytes(StandardCharsets.UTF_8)), "", SheetProblem.NOT_A_WORKBOOK);
    fails(brought(new byte[6 << 20]), "", SheetProblem.TOO_LARGE);
  }

  @Test
  void anAnswerThatChangedInBothIsAConflictAndOneThatChangedInOneIsNone() {
    answered("STR-01", 1, scored(1, ""));
    answered("STR-02", 1, scored(1, ""));
    answered("STR-03", 1, scored(1, ""));
    var file =
        FilledAudit.of(
            taken(Locale.FRENCH),
            sheet -> sheet.answer("STR-01", "3").answer("STR-03", "4").answer("GOV-01", "2"));
    answered("STR-01", 2, scored(2, ""));
    answered("STR-02", 2, scored(4, ""));
    answered("STR-03", 2, scored(4, ""));

    var brought = brought(file);

    assertThat(ids(brought.conflicts())).containsExactly("STR-01");
    assertThat(brought.conflicts().getFirst().stored().content().value()).isEqualTo(2);
    assertThat(brought.conflicts().getFirst().wanted().value()).isEqualTo(3);
    assertThat(ids(brought.changes())).containsExactly("GOV-01");
    assertThat(brought.errors()).isEmpty();
  }

  @Test
  void whoWentOnWithAWorkbookThatCameBackHasNoConflictWithHimself() {
    var file = FilledAudit.of(taken(Locale.FRENCH), sheet -> sheet.answer("STR-01", "3"));
    answers.put("STR-01", stored("STR-01", 1, scored(2, ""), "w0123456789a.0", MARGAUX));
    assertThat(ids(brought(file).changes())).containsExactly("STR-01");

    answers.put("STR-01", stored("STR-01", 1, scored(2, ""), "w0123456789a.0", THOMAS));
    assertThat(ids(brought(file).conflicts())).as("a colleague").containsExactly("STR-01");
  }

  @Test
  void questionsThatTheProfileHidesAreMarkedAndNotAnswered() {
    for (var fact : MODEL.facts()) {
      facts =
          fact.kind() == Questionnaire.FactKind.NUMBER
              ? facts.with(fact.id(), 5)
              : facts.with(fact.id(), false);
    }
    var asked = portal().file().questions().stream().map(Question::id).toList();
    var hidden =
        MODEL.questions().stream().map(Question::id).filter(q -> !asked.contains(q)).toList();
    assertThat(hidden).isNotEmpty();
    var first = hidden.getFirst();

    var brought =
        filled(sheet -> {
          assertThat(sheet.cell(first, SheetColumn.HIDDEN).getStringCellValue())
              .isEqualTo("Masquée par le profil");
          assertThat(sheet.cell(asked.getFirst(), SheetColumn.HIDDEN).getStringCellValue())
              .isEmpty();
          sheet.answer(first, "2");
        });

    fails(brought, first.substring(0, 3) + " .*, D\\d+", SheetProblem.HIDDEN);
  }

  @Test
  void explainsItselfOffersListsAndHidesItsMarks() {
    FilledAudit.of(
        taken(Locale.ENGLISH),
        sheet -> {
          var questions = sheet.sheet("STR-01");
          assertThat(questions.isColumnHidden(SheetColumn.STAMP.ordinal())).isTrue();
          assertThat(questions.getDataValidations()).hasSize(3);
          var book = questions.getWorkbook();
          assertThat(book.getSheetName(0)).isEqualTo("Instructions");
          assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
              .contains("Atelier d’essai");
          assertThat(book.getSheetVisibility(book.getSheetIndex(TakenWorkbook.SHEET)))
              .isEqualTo(SheetVisibility.HIDDEN);
        });
  }

  private static List<String> ids(List<BroughtWorkbook.Line> lines) {
    return lines.stream().map(line -> line.question().id()).toList();
  }
}
