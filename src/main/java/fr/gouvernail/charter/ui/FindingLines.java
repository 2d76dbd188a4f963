package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.charter.model.Finding;
import fr.gouvernail.charter.model.Finding.Place;
import fr.gouvernail.charter.model.Stage;
import fr.gouvernail.shell.component.Lucide;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is wrong with one answer, to be shown beside it.
final class FindingLines extends UnorderedList {

  FindingLines(List<Finding> findings) {
    addClassName("gv-findings");
    findings.forEach(finding -> add(line(finding)));
  }

  private ListItem line(Finding finding) {
    var words = new Span(FindingWords.say(finding));
    var blocks = finding.blocks();
    var line = new ListItem(Lucide.of(icon(blocks)), words);
    if (blocks != null) {
      words.add(" ");
      var stage = new Span(getTranslation("charter.write.blocks." + blocks));
      stage.addClassName("gv-meta");
      words.add(stage);
    }
    return line;
  }

  private static String icon(@Nullable Stage blocks) {
    return blocks == null ? "info" : blocks == Stage.REVIEW ? "octagon-alert" : "circle-alert";
  }

  /// Those that concern one question.
  static List<Finding> about(List<Finding> all, Place place, String target) {
    return all.stream().filter(f -> f.place() == place && f.target().equals(target)).toList();
  }
}
