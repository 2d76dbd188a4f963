package fr.gouvernail.usecase.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How far a section is on the way to the next state.
///
/// @param section its id
/// @param needed fields that the next state needs, with what is there now
/// @param filled those of them that nothing is wrong with
/// @param open what still blocks the next state
public record SectionProgress(String section, int needed, int filled, List<Finding> open) {

  /// All sections in order, for the next state; without one nothing is needed.
  public static List<SectionProgress> of(
      SheetModel model, Edition edition, Circumstances circumstances) {
    return of(model, edition, circumstances, Stage.after(edition.state()).orElse(null));
  }

  /// All sections in order, for that state.
  public static List<SectionProgress> of(
      SheetModel model, Edition edition, Circumstances circumstances, @Nullable Stage stage) {
    var known = new Known(model, edition, circumstances);
    var findings =
        stage == null ? List.<Finding>of() : Rules.blocking(model, edition, circumstances, stage);
    return model.sections().stream().map(s -> of(s, known, findings, stage)).toList();
  }

  private static SectionProgress of(
      SheetModel.Section section, Known known, List<Finding> findings, @Nullable Stage stage) {
    var fields = section.fields().stream().map(Field::id).collect(Collectors.toSet());
    var open = findings.stream().filter(finding -> fields.contains(finding.field())).toList();
    var wrong = open.stream().map(Finding::field).collect(Collectors.toSet());
    var needed =
        section.fields().stream()
            .filter(known::isRequired)
            .filter(field -> isNeededBy(field, stage))
            .map(Field::id)
            .toList();
    return new SectionProgress(
        section.id(),
        needed.size(),
        (int) needed.stream().filter(field -> !wrong.contains(field)).count(),
        open);
  }

  private static boolean isNeededBy(Field field, @Nullable Stage stage) {
    return stage != null
        && Optional.ofNullable(field.stage()).filter(s -> s.compareTo(stage) <= 0).isPresent();
  }

  public boolean isDone() {
    return open.isEmpty();
  }
}
