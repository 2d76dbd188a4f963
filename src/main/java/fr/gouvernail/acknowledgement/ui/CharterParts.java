package fr.gouvernail.acknowledgement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import fr.gouvernail.charter.model.ClauseDiff;
import fr.gouvernail.charter.model.FrozenCharter;
import fr.gouvernail.charter.model.Markdown;
import fr.gouvernail.shell.component.Card;
import java.util.List;
import java.util.Optional;

/// The charter in the parts in which people read it. It is a French document whatever the language
/// of the screen.
final class CharterParts {

  /// The clause that says the essential in ten rules.
  private static final String RULES = "essentiel";

  private CharterParts() {}

  /// The ten rules, unless the company left them out.
  static Optional<Component> rules(FrozenCharter charter) {
    return charter.clauses().stream()
        .filter(clause -> clause.id().equals(RULES))
        .findFirst()
        .map(clause -> {
          var card = new Card(clause.heading(), written(clause.markdown()));
          card.addClassNames("gv-charter-text", "gv-read-rules");
          return french(card);
        });
  }

  /// Everything else, or everything where there are no rules.
  static Component whole(FrozenCharter charter) {
    var card = new Card(charter.title());
    card.setId("whole");
    card.addClassName("gv-charter-text");
    charter.clauses().stream()
        .filter(clause -> !clause.id().equals(RULES))
        .forEach(
            clause -> card.add(new Section(new H3(clause.heading()), written(clause.markdown()))));
    return french(card);
  }

  private static Div written(String markdown) {
    var words = new Div();
    // A wide table scrolls on a phone: by keyboard too.
    words
        .getElement()
        .setProperty("innerHTML", Markdown.html(markdown).replace("<table>", "<table tabindex=0>"));
    return words;
  }

  /// One card for each clause that changed.
  static List<Component> changes(List<ClauseDiff> clauses) {
    return clauses.stream().map(CharterParts::change).toList();
  }

  private static Component change(ClauseDiff clause) {
    var heading = clause.after() == null ? clause.before() : clause.after();
    var words = new Paragraph();
    for (var run : Excerpt.of(clause)) {
      var tag =
          switch (run.change()) {
            case SAME -> "span";
            case INSERTED -> "ins";
            case DELETED -> "del";
          };
      words.getElement().appendChild(new Element(tag).setText(run.text()));
    }
    var card = new Card(heading == null ? "" : heading, words);
    card.addClassNames("gv-charter-text", "gv-charter-changes", "gv-read-change");
    return french(card);
  }

  private static Component french(Component part) {
    part.getElement().setAttribute("lang", "fr");
    return part;
  }
}
