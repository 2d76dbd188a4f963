package fr.gouvernail.ailead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.ailead.Letter;
import fr.gouvernail.document.Passage;
import java.util.Locale;

/// A mission letter to read on a page, marked as French.
final class LetterText extends Div {

  LetterText(Letter letter) {
    addClassNames("gv-prose", "gv-letter");
    getElement().setAttribute("lang", "fr");
    // The card around it bears the title.
    letter.passages().stream()
        .filter(passage -> !(passage instanceof Passage.Title))
        .forEach(passage -> add(piece(passage)));
    if (!getLocale().getLanguage().equals(Locale.FRENCH.getLanguage())) {
      var note = new Paragraph(getTranslation("ailead.letter.french"));
      note.addClassName("gv-meta");
      note.getElement().setAttribute("lang", getLocale().getLanguage());
      addComponentAsFirst(note);
    }
  }

  private static Component piece(Passage passage) {
    return switch (passage) {
      case Passage.Title title -> new H3(title.text());
      case Passage.Heading heading ->
          heading.level() == 1 ? new H3(heading.text()) : new H4(heading.text());
      case Passage.Words words -> new Paragraph(words.text());
      case Passage.Items items -> {
        var list = new UnorderedList();
        items.items().forEach(item -> list.add(new ListItem(item)));
        yield list;
      }
      case Passage.Steps steps -> {
        var list = new OrderedList();
        steps.items().forEach(step -> list.add(new ListItem(step)));
        yield list;
      }
      case Passage.Table table -> {
        var facts = new Facts();
        table.rows().forEach(row -> facts.fact(row.getFirst(), row.getLast()));
        yield facts;
      }
      case Passage.Figure figure -> {
        var picture = figure.picture();
        yield new Image(picture.address(), picture.alt());
      }
    };
  }
}
