package fr.gouvernail.prioritization;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.prioritization.model.Board;
import fr.gouvernail.prioritization.model.MatrixDrawing;
import fr.gouvernail.prioritization.model.Placed;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.usecase.model.Axis;
import fr.gouvernail.usecase.model.Criterion;
import fr.gouvernail.usecase.model.Quadrant;
import fr.gouvernail.usecase.model.State;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says what the matrix shows, in one language.
public final class MatrixWords {

  private final Texts texts;
  private final Formats formats;

  public MatrixWords(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  public String axis(Axis axis) {
    return text("axis." + axis);
  }

  public String criterion(Criterion criterion) {
    return text("criterion." + criterion);
  }

  /// What the ends of its scale mean; empty where that goes without saying.
  public String hint(Criterion criterion) {
    return criterion == Criterion.COST ? text("hint.COST") : "";
  }

  public String quadrant(Quadrant quadrant) {
    return text("quadrant." + quadrant);
  }

  public String state(State state) {
    return text("state." + state);
  }

  /// Null reads as not classified.
  public String risk(@Nullable AiActClass risk) {
    return text("class." + (risk == null ? "NONE" : risk));
  }

  /// « 8,2 », or a dash.
  public String score(Optional<BigDecimal> score) {
    return score.map(s -> formats.number(s, 1)).orElse("–");
  }

  public Formats formats() {
    return formats;
  }

  /// What stands in the drawing.
  public MatrixDrawing.Words drawing() {
    var axes = new EnumMap<Axis, String>(Axis.class);
    for (var axis : Axis.values()) {
      axes.put(axis, axis(axis));
    }
    var quadrants = new EnumMap<Quadrant, String>(Quadrant.class);
    for (var quadrant : Quadrant.values()) {
      quadrants.put(quadrant, quadrant(quadrant));
    }
    return new MatrixDrawing.Words(text("chart.label"), axes, quadrants);
  }

  /// A use with all that its dot shows: « 1, Aide au chiffrage : impact 8,2, faisabilité 6,5 … ».
  public String said(Placed useCase) {
    return text(
        "chart.said",
        useCase.number(),
        useCase.title(),
        score(useCase.impact()),
        score(useCase.feasibility()),
        useCase.quadrant().map(this::quadrant).orElse(""),
        state(useCase.state()),
        risk(useCase.riskClass()));
  }

  /// The conclusion: « Un seul gain rapide, déjà en service. »
  ///
  /// @param board the uses that are pursued
  public String title(Board board) {
    if (board.useCases().isEmpty()) {
      return text("title.none");
    }
    if (board.placed().isEmpty()) {
      return text("title.unscored");
    }
    var quickWins = board.in(Quadrant.QUICK_WIN);
    long running = count(quickWins, State.IN_PRODUCTION);
    return switch (quickWins.size()) {
      case 0 -> text("title.noQuickWin");
      case 1 -> text("title.one." + quickWins.getFirst().state());
      default ->
          text(
              running == quickWins.size() ? "title.all" : "title.many",
              Formats.capital(inWords(quickWins.size())),
              running,
              inWords(running));
    };
  }

  /// What stands behind it: what keeps strategic projects from being quick wins, and how near the
  /// nearest is.
  public String sentence(Board board) {
    var strategic = board.in(Quadrant.STRATEGIC);
    var unscored = board.unscored().size();
    var said = new java.util.ArrayList<String>();
    board
        .obstacle()
        .ifPresent(obstacle ->
            said.add(
                text(
                    "sentence.obstacle",
                    strategic.size(),
                    Formats.capital(inWords(strategic.size())),
                    text("obstacle." + obstacle))));
    board
        .nearest()
        .ifPresent(nearest ->
            said.add(
                text(
                    strategic.size() == 1 ? "sentence.only" : "sentence.nearest",
                    nearest.useCase().shortTitle(),
                    formats.number(nearest.distance(), 1),
                    nearest.distance())));
    if (said.isEmpty() && !board.placed().isEmpty()) {
      var best = board.placed().getFirst();
      said.add(
          text(
              "sentence.best", best.shortTitle(), score(best.impact()), score(best.feasibility())));
    }
    if (unscored > 0) {
      said.add(text("sentence.unscored", unscored, Formats.capital(inWords(unscored))));
    }
    return said.isEmpty() ? text("sentence.none") : String.join(" ", said);
  }

  /// Says that somebody chose to try what is no quick win; nothing where nobody did.
  public Optional<String> elsewhere(Board board) {
    var pilots = board.pilotsElsewhere();
    return pilots.isEmpty()
        ? Optional.empty()
        : Optional.of(
            text(
                "note.elsewhere",
                pilots.size(),
                pilots.stream().map(Placed::shortTitle).collect(Collectors.joining(", "))));
  }

  /// « les six cas d’usage ».
  public String count(int useCases) {
    return text("list.title", useCases, inWords(useCases));
  }

  private static long count(List<Placed> useCases, State state) {
    return useCases.stream().filter(p -> p.state() == state).count();
  }

  /// « trois »; from thirteen on, figures.
  public String inWords(long count) {
    var words = texts.getTranslation("shell.numbers", formats.locale()).split(",");
    return count < words.length ? words[(int) count] : formats.number(count);
  }

  /// A text of this module with its placeholders, which a screen fills in.
  public String template(String key) {
    return texts.getTranslation("prioritization." + key, formats.locale());
  }

  /// Why something was refused.
  public String ruled(RuleViolated refused) {
    return texts.getTranslation(refused.key(), formats.locale(), refused.args());
  }

  /// A text of this module.
  public String text(String key, Object... args) {
    return texts.getTranslation("prioritization." + key, formats.locale(), args);
  }
}
