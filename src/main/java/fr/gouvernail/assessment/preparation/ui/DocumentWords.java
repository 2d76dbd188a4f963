package fr.gouvernail.assessment.preparation.ui;

import com.vaadin.flow.component.Component;
import fr.gouvernail.assessment.preparation.DropBox;
import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;

/// Says what became of a document.
final class DocumentWords {

  private DocumentWords() {}

  static Chip chip(Component where, DropBox.State state) {
    var word = where.getTranslation("assessment.preparation.state." + state);
    return switch (state) {
      case EXPECTED -> new Chip(Tone.OUTLINE, "circle-dashed", word);
      case RECEIVED -> new Chip(Tone.OK, "circle-check", word);
      case ABSENT -> new Chip(Tone.NEUTRAL, "circle-x", word);
    };
  }

  /// « Pas de plan écrit. » selon Claire Maudoux, le 24 novembre 2026
  static String absent(Component where, DropBox box, DropBox.Line line) {
    var at = line.at();
    return where.getTranslation(
        "assessment.preparation.absent.said",
        line.reason(),
        box.name(line.by()),
        at == null ? "" : Formats.here().date(at));
  }

  /// « Claire Maudoux, 24 novembre 2026 à 10:12 »
  static String added(Component where, DropBox box, AttachmentRow file) {
    return where.getTranslation(
        "assessment.preparation.added", box.name(file.by()), Formats.here().dateTime(file.at()));
  }
}
