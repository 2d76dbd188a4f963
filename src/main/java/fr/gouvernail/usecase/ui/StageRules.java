package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.listed;
import static fr.gouvernail.usecase.ui.PageWords.page;

import fr.gouvernail.usecase.CharterCell;
import fr.gouvernail.usecase.model.Finding;
import fr.gouvernail.usecase.model.Matrix;
import fr.gouvernail.usecase.model.Risk;
import fr.gouvernail.usecase.model.Risks;
import fr.gouvernail.usecase.model.Stage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the rules say of the way to a state: what holds, each with its value, and what is missing.
final class StageRules {

  private static final Set<Finding.Code> BY_FIELD =
      EnumSet.of(
          Finding.Code.FORMAT,
          Finding.Code.RANGE,
          Finding.Code.CRITERION,
          Finding.Code.PILOT,
          Finding.Code.REVIEW_DATE);

  /// One line.
  ///
  /// @param code of the rule, such as V02; empty for what has none
  /// @param fields that it is about, to be put right there
  record Line(boolean held, String words, String code, List<String> fields) {}

  private final CasePage page;
  private final Stage stage;
  private final List<Line> lines = new ArrayList<>();

  private StageRules(CasePage page, Stage stage) {
    this.page = page;
    this.stage = stage;
  }

  /// What is said of the way to that state; of what an earlier state asks only where that one is
  /// not the question any more.
  static List<Line> of(CasePage page, Stage stage) {
    var rules = new StageRules(page, stage);
    rules.missing();
    rules.held();
    return rules.lines;
  }

  /// How many points are missing: fields to be filled in stand on one line and count each.
  static int open(List<Line> lines) {
    return lines.stream()
        .filter(line -> !line.held())
        .mapToInt(line -> Math.max(1, line.fields().size()))
        .sum();
  }

  private void missing() {
    var before = Stage.after(page.edition().state()).orElse(stage);
    var blocking =
        page.blocking(stage).stream()
            .filter(finding -> stage == before || !finding.blocks(before))
            .toList();
    var needed =
        blocking.stream().filter(StageRules::isEmptyField).map(Finding::field).distinct().toList();
    if (!needed.isEmpty()) {
      var labels = needed.stream().map(page::label).toList();
      lines.add(new Line(false, page("rule.required", needed.size(), listed(labels)), "", needed));
    }
    blocking.stream()
        .filter(finding -> !isEmptyField(finding))
        .map(this::line)
        .distinct()
        .forEach(lines::add);
  }

  /// Whether a field is to be filled in, of which nothing else is to be said.
  static boolean isEmptyField(Finding finding) {
    return finding.key().equals(Finding.Code.REQUIRED.name());
  }

  /// Whether its words need the name of the field.
  static boolean isNamed(Finding finding) {
    return BY_FIELD.contains(finding.code())
        || finding.code() == Finding.Code.REQUIRED
            && !finding.key().equals("REQUIRED.classification");
  }

  private Line line(Finding finding) {
    var code = finding.code().name().matches("V\\d\\d") ? finding.code().name() : "";
    var words = page.words(finding);
    return new Line(
        false,
        isNamed(finding) ? page("rule.field", page.label(finding.field()), words) : words,
        code,
        List.of(finding.field()));
  }

  private void held() {
    switch (stage) {
      case SUBMITTED -> {}
      case APPROVED -> {
        tool();
        dpo();
        if (page.edition().classification() != null) {
          hold("V15", page("rule.V15", page.shownClass()));
        }
        quadrant();
        residual();
      }
      case IN_PILOT -> {
        if (!page.dossier().charter().isEmpty()) {
          hold("V12", page("rule.V12", page.dossier().charter()));
        }
        dated("V06", "cse_consulted_on");
        dated("V07", "employees_informed_on");
        dated("V13", "training_on");
        hold("V14", page("rule.V14"));
        pilot();
      }
      case IN_PRODUCTION -> {
        if (page.values().has("pilot_decision")) {
          hold("V10", page("rule.V10", page.shown("pilot_decision")));
        }
        hold("V14", page("rule.V14"));
        if (page.edition().classification() != null) {
          hold("V15", page("rule.V15", page.shownClass()));
        }
        if (page.values().has("golive_checklist") && !page.has(Finding.Code.CHECKLIST)) {
          hold("", page("rule.CHECKLIST"));
        }
      }
    }
    if (lines.stream().noneMatch(line -> !line.held() && line.code().isEmpty())) {
      hold("", page("rule.fields"));
    }
  }

  private void hold(String code, String words) {
    boolean missing = lines.stream().anyMatch(line -> !line.held() && line.code().equals(code));
    if (code.isEmpty() || !missing) {
      lines.add(new Line(true, words, code, List.of()));
    }
  }

  private void tool() {
    CharterCell.of(page.dossier().circumstances(), page.values())
        .ifPresent(cell -> {
          var most = cell.most();
          hold(
              "V02",
              most == null
                  ? page("rule.V02", cell.kind(), cell.level())
                  : page("rule.V02.most", cell.kind(), most, cell.level()));
        });
  }

  private void dpo() {
    var personal = page.values().text("personal_data");
    if (!personal.isEmpty()) {
      hold("V04", page("rule.V04." + personal));
    }
  }

  private void quadrant() {
    Matrix.quadrant(Matrix.scores(page.values()))
        .ifPresent(quadrant -> hold("V09", page("rule.V09." + quadrant)));
  }

  private void residual() {
    int greatest = Risks.greatest(page.values());
    boolean open = page.has(Finding.Code.RESIDUAL_CRITICAL) || page.has(Finding.Code.RESIDUAL_HIGH);
    if (greatest > 0 && !open) {
      boolean high = Risk.level(greatest) == Risk.Level.HIGH;
      hold("", page(high ? "rule.residual.accepted" : "rule.residual", greatest));
    }
  }

  private void dated(String code, String field) {
    var day = page.day(field);
    if (!day.isEmpty()) {
      hold(code, page("rule." + code, day));
    }
  }

  private void pilot() {
    var start = page.day("pilot_start");
    var end = page.day("pilot_end");
    if (!start.isEmpty() && !end.isEmpty() && !page.has(Finding.Code.PILOT)) {
      hold("", page("rule.pilot", start, end));
    }
  }
}
