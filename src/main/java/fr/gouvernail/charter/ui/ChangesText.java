package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import fr.gouvernail.charter.CharterRow;
import fr.gouvernail.charter.model.ClauseDiff;
import fr.gouvernail.charter.model.ClauseDiff.Kind;
import fr.gouvernail.shell.component.Card;
import java.util.List;

/// What changed between two versions: the clauses concerned, with the words that went and came.
final class ChangesText extends Composite<Card> {

  private final List<ClauseDiff> clauses;
  private final CharterRow before;

  ChangesText(List<ClauseDiff> clauses, CharterRow before) {
    this.clauses = clauses;
    this.before = before;
  }

  @Override
  protected Card initContent() {
    var changed = clauses.stream().filter(clause -> clause.kind() != Kind.UNCHANGED).toList();
    var card = new Card(getTranslation("charter.changes.title", changed.size(), before.number()));
    card.addClassNames("gv-charter-text", "gv-charter-changes");
    card.getElement().setAttribute("lang", "fr");
    changed.forEach(clause -> card.add(section(clause)));
    return card;
  }

  private static Section section(ClauseDiff clause) {
    var heading = clause.after() == null ? clause.before() : clause.after();
    return new Section(new H3(heading == null ? "" : heading), new WordDiff(clause.text()));
  }
}
