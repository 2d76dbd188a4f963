package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import fr.gouvernail.charter.model.ClauseDiff.Change;
import fr.gouvernail.charter.model.ClauseDiff.Run;
import java.util.List;

/// Words of which some went and some came.
final class WordDiff extends Paragraph {

  WordDiff(List<Run> runs) {
    addClassName("gv-words");
    for (var run : runs) {
      var tag =
          switch (run.change()) {
            case SAME -> "span";
            case INSERTED -> "ins";
            case DELETED -> "del";
          };
      getElement().appendChild(new Element(tag).setText(run.text()));
    }
  }

  /// One of the two texts, with the words marked that the other one does not have.
  static WordDiff side(List<Run> runs, Change own) {
    return new WordDiff(
        runs.stream().filter(r -> r.change() == Change.SAME || r.change() == own).toList());
  }
}
