package fr.gouvernail.charter.model;

import fr.gouvernail.charter.model.Answers.CellChoice;
import fr.gouvernail.charter.model.CharterModel.Cell;
import fr.gouvernail.charter.model.CharterModel.Level;
import fr.gouvernail.charter.model.CharterModel.Variable;
import fr.gouvernail.questionnaire.Facts;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A model with a company's answers: what each question comes to, and what a placeholder becomes.
public record Filling(CharterModel model, Answers answers, Situation situation) {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM\u00a0uuuu", Locale.FRENCH);

  /// The chosen value of an option, else the model's; empty for an unknown option.
  public String option(String id) {
    var option = model.option(id);
    var chosen = answers.options().getOrDefault(id, "");
    return option.map(o -> o.values().containsKey(chosen) ? chosen : o.fallback()).orElse("");
  }

  /// A variable as it is stored, the model's default included; empty without a value.
  public String value(String id) {
    var variable = model.variable(id).orElse(null);
    if (variable == null) {
      return "";
    }
    if (variable.given()) {
      return switch (variable.type()) {
        case VERSION -> situation.number().toString();
        case TOOLS -> situation.tools().isEmpty() ? "" : "tools";
        case MATRIX -> "matrix";
        default -> situation.company();
      };
    }
    var fallback = variable.fallback();
    var value = answers.values().getOrDefault(id, fallback == null ? "" : fallback);
    return variable.type() == CharterModel.Type.PERSON && !situation.people().containsKey(value)
        ? ""
        : value.strip();
  }

  /// Whether a variable has a value.
  public boolean isFilled(String id) {
    return !value(id).isEmpty();
  }

  /// A variable read as a date; nothing where it is none.
  public Optional<LocalDate> date(String id) {
    try {
      return Optional.of(LocalDate.parse(value(id)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// Whether a variable needs a value with these choices.
  public boolean isRequired(Variable variable) {
    var condition = variable.requiredIf();
    return variable.required() || condition != null && condition.holds(this);
  }

  /// What the portal and the answers know of the company.
  public Facts facts() {
    var facts = new TreeMap<String, @Nullable Object>(answers.facts());
    facts.put("headcount", situation.headcount());
    facts.put("has_cse", situation.hasCse());
    return Facts.of(facts);
  }

  /// The verdict of the company's matrix.
  public Cell cell(DataLevel level, ToolClass kind) {
    var standard = model.cell(level, kind);
    var own = answers.cells().get(Answers.cell(level, kind));
    return own == null ? standard : new Cell(own.verdict(), text(own), standard.clause());
  }

  private static @Nullable Text text(CellChoice own) {
    return own.text().isBlank() ? null : new Text(own.text().strip(), null);
  }

  /// What a placeholder becomes in Markdown; nothing where its value is missing.
  Optional<String> markdown(String placeholder) {
    if (model.option(placeholder).isPresent()) {
      return Optional.of(Markdown.escape(option(placeholder)));
    }
    var variable = model.variable(placeholder).orElse(null);
    if (variable == null) {
      return Optional.empty();
    }
    var value = value(placeholder);
    if (value.isEmpty()) {
      return Optional.ofNullable(variable.absent()).map(Markdown::escape);
    }
    return switch (variable.type()) {
      case TOOLS -> Optional.of(toolRows());
      case MATRIX -> Optional.of(matrixRows());
      case LIST -> Optional.of(list(value));
      case DATE -> date(placeholder).map(Filling::written);
      case PERSON -> Optional.of(Markdown.escape(person(value)));
      default -> Optional.of(Markdown.escape(value));
    };
  }

  private String person(String id) {
    return Objects.requireNonNull(situation.people().get(id));
  }

  /// « 1er décembre 2026 », as the French text has it.
  static String written(LocalDate date) {
    var day = date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
    return day + "\u00a0" + MONTH.format(date);
  }

  private static String list(String value) {
    return value
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> "- " + Markdown.escape(line.strip()))
        .collect(Collectors.joining("\n"));
  }

  private String toolRows() {
    return situation.tools().stream()
        .map(tool ->
            row(
                Stream.of(
                    tool.discouraged()
                        ? tool.name() + " (" + model.words().discouraged() + ")"
                        : tool.name(),
                    word(tool.kind()),
                    word(tool.level()),
                    tool.purpose(),
                    tool.account(),
                    tool.owner(),
                    tool.until() == null ? "" : written(tool.until()))))
        .collect(Collectors.joining("\n"));
  }

  private String matrixRows() {
    return model.levels().stream()
        .map(level ->
            "| "
                + Markdown.escape(rowName(level))
                + " | "
                + Stream.of(ToolClass.values())
                    .map(kind -> words(cell(level.id(), kind)))
                    .collect(Collectors.joining(" | "))
                + " |")
        .collect(Collectors.joining("\n"));
  }

  private String rowName(Level level) {
    var shown = level.shownIf() == null || level.shownIf().holds(this);
    return shown ? level.id().name() : level.label(this).fr();
  }

  /// « **non**, sauf accord écrit »
  private String words(Cell cell) {
    var text = cell.text() == null ? "" : Markdown.escape(cell.text().fr());
    return switch (cell.verdict()) {
      case YES -> text.isEmpty() ? model.words().yes() : text;
      case CONDITION -> text.isEmpty() ? Markdown.missing(model.missing()) : text;
      case NO -> "**" + model.words().no() + "**" + (text.isEmpty() ? "" : ", " + text);
    };
  }

  private static String word(@Nullable Enum<?> value) {
    return value == null ? "" : value.name();
  }

  private static String row(Stream<String> cells) {
    return "| " + cells.map(Markdown::escape).collect(Collectors.joining(" | ")) + " |";
  }

  /// The cells of the company's matrix by [Answers#cell], in order.
  Map<String, Cell> matrix() {
    var cells = new TreeMap<String, Cell>();
    for (var level : List.of(DataLevel.values())) {
      for (var kind : ToolClass.values()) {
        cells.put(Answers.cell(level, kind), cell(level, kind));
      }
    }
    return cells;
  }
}
