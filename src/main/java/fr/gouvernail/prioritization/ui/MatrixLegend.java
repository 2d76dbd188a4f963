package fr.gouvernail.prioritization.ui;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.prioritization.MatrixWords;
import fr.gouvernail.prioritization.model.Board;
import fr.gouvernail.prioritization.model.MatrixDrawing;
import fr.gouvernail.prioritization.model.Placed;
import fr.gouvernail.shell.chart.Palette;
import fr.gouvernail.shell.chart.Svg;
import java.util.Comparator;
import java.util.stream.Collectors;

/// What the looks of the dots mean: the states and the classes that are there, no other.
final class MatrixLegend {

  private MatrixLegend() {}

  static String html(Board board, MatrixWords words) {
    var states =
        board.placed().stream()
            .map(Placed::state)
            .distinct()
            .sorted()
            .map(state -> entry(MatrixDrawing.stateKey(state, Palette.SCREEN), words.state(state)))
            .collect(Collectors.joining());
    var classes =
        board.placed().stream()
            .map(p -> java.util.Optional.ofNullable(p.riskClass()))
            .distinct()
            .filter(risk -> risk.filter(MatrixLegend::isUnmarked).isEmpty())
            .sorted(Comparator.comparing(risk -> risk.map(AiActClass::ordinal).orElse(-1)))
            .map(risk ->
                entry(
                    MatrixDrawing.riskKey(risk.orElse(null), Palette.SCREEN),
                    words.risk(risk.orElse(null))))
            .collect(Collectors.joining());
    return states.isEmpty() ? "" : "<ul class=gv-legend>" + states + classes + "</ul>";
  }

  private static boolean isUnmarked(AiActClass risk) {
    return risk == AiActClass.MINIMAL || risk == AiActClass.OUT_OF_SCOPE;
  }

  private static String entry(String picture, String word) {
    return "<li><span aria-hidden=true>%s</span>%s</li>".formatted(picture, Svg.escape(word));
  }
}
