package fr.gouvernail.frameworkaudit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.FrameworkResult.Standing;
import fr.gouvernail.framework.LocalText;
import fr.gouvernail.framework.RequirementNode;
import fr.gouvernail.framework.ui.Said;
import fr.gouvernail.shell.Formats;
import java.util.stream.Collectors;

/// The words of the pages about audits on frameworks.
final class AuditWords {

  private AuditWords() {}

  static String text(String key, Object... args) {
    return UI.getCurrent().getTranslation("frameworkaudit." + key, args);
  }

  /// What stands for a node: its name, else what it says, else its reference.
  static LocalText name(RequirementNode node, String locale) {
    var name = node.name() == null ? node.description() : node.name();
    return name == null
        ? LocalText.of(locale, node.refId() == null ? node.urn() : node.refId())
        : name;
  }

  /// « 12 questions sur 40 ».
  static String progress(Standing standing) {
    var formats = Formats.here();
    return text(
        "progress",
        standing.answered(),
        formats.number(standing.answered()),
        formats.number(standing.questions()),
        standing.settled(),
        formats.number(standing.settled()),
        formats.number(standing.requirements()));
  }

  /// « 3 conformes, 2 conformes en partie ».
  static String results(Standing standing) {
    return standing.results().entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry ->
            text(
                "results." + entry.getKey(),
                entry.getValue(),
                Formats.here().number(entry.getValue())))
        .collect(Collectors.joining(", "));
  }

  static String score(Standing standing) {
    return Formats.here().scoreOrDash(standing.score());
  }

  /// Under which terms the texts of a framework are shown.
  static Div copyright(FrameworkLibrary library) {
    var line = new Div();
    line.addClassName("gv-meta");
    if (library.copyright() != null) {
      line.add(Said.of(library.copyright()));
    }
    return line;
  }
}
