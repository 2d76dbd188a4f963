package fr.gouvernail.assessment.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.assessment.preparation.DropBox;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import java.util.List;
import java.util.function.Function;

/// The documents that are not open now, each with how far it is and a way to open it.
final class OtherDocuments {

  private OtherDocuments() {}

  /// @param others at least one
  /// @param address of the page on which a document is open
  static Card of(
      Component in,
      DropBox box,
      List<DropBox.Line> others,
      Function<DropBox.Line, String> address) {
    var list = new UnorderedList();
    list.addClassName("gv-list");
    others.forEach(line -> list.add(item(in, box, line, address.apply(line))));
    return new Card(in.getTranslation("assessment.preparation.drop.others", others.size()), list);
  }

  private static ListItem item(Component in, DropBox box, DropBox.Line line, String address) {
    var body = new Div(new Anchor(address, line.document().label().in(Formats.here().locale())));
    body.addClassName("gv-body");
    if (line.state() != DropBox.State.EXPECTED) {
      var meta =
          new Div(
              line.state() == DropBox.State.ABSENT
                  ? DocumentWords.absent(in, box, line)
                  : in.getTranslation("assessment.preparation.drop.files", line.files().size()));
      meta.addClassName("gv-meta");
      body.add(meta);
    }
    return new ListItem(body, DocumentWords.chip(in, line.state()));
  }
}
