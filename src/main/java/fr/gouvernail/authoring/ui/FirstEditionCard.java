package fr.gouvernail.authoring.ui;

import static fr.gouvernail.authoring.ui.AuthoringWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.authoring.OpenDraft;
import fr.gouvernail.authoring.model.Piece;
import fr.gouvernail.shell.component.Card;
import java.util.List;
import java.util.stream.Stream;

/// What a first edition will hold, for whoever decides about it.
final class FirstEditionCard extends Composite<Card> {

  private static final int MOST = 40;

  private final OpenDraft open;

  FirstEditionCard(OpenDraft open) {
    this.open = open;
  }

  @Override
  protected Card initContent() {
    var about = open.draft().head().about();
    var facts = new DescriptionList();
    facts.addClassName("gv-library-facts");
    fact(facts, "rights", Stream.of(AuthoringWords.reading(about.rights())));
    fact(
        facts,
        "levels",
        about.levels().stream()
            .map(level ->
                text(
                    "contents.level",
                    String.valueOf(level.score()),
                    AuthoringWords.reading(level.name()))));
    fact(facts, "groups", about.groups().stream().map(AuthoringWords::name));
    fact(facts, "dimensions", open.draft().in(null).stream().limit(MOST).map(this::dimension));
    var look = new Anchor(AuthoringNavigation.trial(open.row().id()), text("contents.try"));
    return new Card(text("contents"), facts).beside(look);
  }

  private String dimension(Piece piece) {
    var name = (piece.content().code() + " " + AuthoringWords.name(piece)).strip();
    if (piece.question()) {
      return name;
    }
    long questions = open.draft().whole(piece.key()).stream().filter(Piece::question).count();
    return text("contents.dimension", name, questions);
  }

  private static void fact(DescriptionList facts, String key, Stream<String> lines) {
    List<Component> words =
        lines.filter(line -> !line.isEmpty()).map(Span::new).<Component>map(Div::new).toList();
    if (!words.isEmpty()) {
      facts.add(
          new DescriptionList.Term(text("contents." + key)),
          new DescriptionList.Description(words.toArray(Component[]::new)));
    }
  }
}
