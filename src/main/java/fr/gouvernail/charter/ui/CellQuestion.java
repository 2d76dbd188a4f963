package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.model.Answers.CellChoice;
import fr.gouvernail.charter.model.Finding;
import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Still;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The words of one cell: its condition or exception, and the reason where it is more permissive
/// than the model.
final class CellQuestion extends Div {

  private static final int LONGEST = 500;
  private static final String MODEL = "model";
  private static final String TAKE = "take";
  private static final String KEEP = "keep";

  private final MatrixStep.At at;
  private final Sitting sitting;
  private final TextField words = new TextField();
  private final TextField reason = new TextField();
  private final Still beside = new Still();
  private CharterDraft draft;
  private @Nullable CellChoice seen;
  private @Nullable Sent mine;

  /// What somebody wanted and could not have yet.
  private record Sent(@Nullable CellChoice choice) {}

  CellQuestion(MatrixStep.At at, CharterDraft draft, Sitting sitting) {
    this.at = at;
    this.draft = draft;
    this.sitting = sitting;
    seen = draft.answers().cells().get(at.id());
    addClassName("gv-cell-question");
    for (var field : List.of(words, reason)) {
      field.setMaxLength(LONGEST);
      field.getElement().setAttribute("lang", "fr");
      field.addValueChangeListener(e -> {
        if (e.isFromClient()) {
          enter();
        }
      });
    }
    reason.setHelperText(getTranslation("charter.write.matrix.reason.help"));
    beside
        .on(MODEL, nothing -> answer(seen, null))
        .on(TAKE, nothing -> settle(false))
        .on(KEEP, nothing -> settle(true));
    add(words, reason, beside);
    fill();
    tell();
  }

  /// « C2 Confidentiel, T3 : condition »
  private String label(String key) {
    var level =
        draft.model().levels().stream().filter(l -> l.id() == at.level()).findFirst().orElseThrow();
    return getTranslation(
        "charter.write.matrix." + key, level.label(draft.filling()).in(getLocale()), at.kind());
  }

  /// The cell with another verdict: the model's own words where it is the model's verdict.
  static @Nullable CellChoice with(
      CharterDraft draft, MatrixStep.At at, @Nullable CellChoice own, Verdict verdict) {
    if (draft.model().cell(at.level(), at.kind()).verdict() == verdict) {
      return null;
    }
    var text = own != null && verdict == Verdict.CONDITION ? own.text() : "";
    return new CellChoice(verdict, text, own == null ? "" : own.reason());
  }

  /// Whether the cell has words, or differs from the model.
  static boolean hasWords(CharterDraft draft, MatrixStep.At at) {
    var cell = draft.filling().cell(at.level(), at.kind());
    return cell.verdict() == Verdict.CONDITION
        || cell.text() != null
        || draft.answers().cells().containsKey(at.id());
  }

  /// @param before what the person saw
  void answer(@Nullable CellChoice before, @Nullable CellChoice after) {
    mine = null;
    if (sitting.answer(at.change(before, after)) instanceof Sitting.Outcome.Clash(var now)) {
      draft = now;
      mine = new Sent(after);
      seen = now.answers().cells().get(at.id());
      tell();
    }
  }

  private void enter() {
    var standard = draft.model().cell(at.level(), at.kind());
    var verdict = seen == null ? standard.verdict() : seen.verdict();
    var typed = words.getValue().strip();
    var why = reason.getValue().strip();
    boolean same = verdict == standard.verdict() && typed.equals(text(standard.text()));
    answer(seen, same && why.isEmpty() ? null : new CellChoice(verdict, typed, why));
  }

  private void settle(boolean keep) {
    seen = draft.answers().cells().get(at.id());
    var wanted = keep && mine != null ? mine.choice() : seen;
    fill();
    answer(seen, wanted);
  }

  void show(CharterDraft now, boolean own) {
    draft = now;
    var stored = now.answers().cells().get(at.id());
    if (!Objects.equals(stored, seen) && own) {
      seen = stored;
      fill();
      mine = null;
    } else if (!Objects.equals(stored, seen)) {
      // Somebody may be typing here. What is entered next meets the other answer at the service.
      mine = new Sent(seen);
    }
    tell();
  }

  private void fill() {
    words.setValue(text(draft.filling().cell(at.level(), at.kind()).text()));
    reason.setValue(seen == null ? "" : seen.reason());
  }

  private void tell() {
    var cell = draft.filling().cell(at.level(), at.kind());
    var findings = FindingLines.about(draft.findings(), Finding.Place.CELL, at.id());
    words.setVisible(cell.verdict() == Verdict.CONDITION || cell.text() != null);
    words.setLabel(label(cell.verdict() == Verdict.NO ? "exception" : "condition"));
    reason.setLabel(label("reason"));
    reason.setVisible(!reason.isEmpty() || wants(findings, Finding.Code.CELL_REASON));
    error(words, findings, Finding.Code.CELL_WORDS);
    error(reason, findings, Finding.Code.CELL_REASON);
    var box = new Div();
    box.setId("beside-" + at.id());
    if (mine != null) {
      var take = new ActButton(getTranslation("charter.write.clash.take"), TAKE, at.id());
      var keep = new ActButton(getTranslation("charter.write.clash.keep"), KEEP, at.id());
      var theirs = draft.answers().cells().get(at.id());
      box.add(
          Clash.note(
              getTranslation("charter.write.clash", told(theirs), told(mine.choice())),
              take,
              keep));
    } else if (seen != null) {
      var back = new ActButton(getTranslation("charter.write.matrix.model"), MODEL, at.id());
      back.addClassNames("gv-bare", "gv-compact");
      box.add(back);
    }
    beside.renew(List.of(box));
    setVisible(words.isVisible() || reason.isVisible() || seen != null || mine != null);
  }

  private static boolean wants(List<Finding> findings, Finding.Code code) {
    return findings.stream().anyMatch(f -> f.code() == code);
  }

  private static void error(TextField field, List<Finding> findings, Finding.Code code) {
    var wrong = findings.stream().filter(f -> f.code() == code).findFirst();
    field.setErrorMessage(wrong.map(FindingWords::say).orElse(""));
    field.setInvalid(wrong.isPresent());
  }

  private String told(@Nullable CellChoice choice) {
    if (choice == null) {
      return getTranslation("charter.write.matrix.asModel");
    }
    var word = getTranslation("charter.write.verdict." + choice.verdict());
    return choice.text().isBlank() ? word : word + ", " + choice.text();
  }

  private static String text(@Nullable Text text) {
    return text == null ? "" : text.fr();
  }

  /// Puts the cursor where words are missing.
  ///
  /// @return whether there is such a place
  boolean reach() {
    var field = reason.isVisible() && reason.isInvalid() ? reason : words;
    if (isVisible() && field.isVisible()) {
      field.focus();
    }
    return isVisible() && field.isVisible();
  }
}
