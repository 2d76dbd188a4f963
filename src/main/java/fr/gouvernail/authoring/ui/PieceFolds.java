package fr.gouvernail.authoring.ui;

import static fr.gouvernail.authoring.ui.AuthoringWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.authoring.DraftWriting;
import fr.gouvernail.authoring.model.Draft;
import fr.gouvernail.authoring.model.Group;
import fr.gouvernail.authoring.model.Piece;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Fold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be done with many things at once, folded below the bar of a piece.
final class PieceFolds {

  private PieceFolds() {}

  /// The dimensions into which something can be put.
  static List<Component> elsewhere(Draft draft, Piece piece) {
    var there = draft.elsewhere(piece.key());
    if (there.isEmpty() && piece.parent() == null) {
      return List.of();
    }
    var list = new Div();
    list.addClassName("gv-draft-into");
    for (var dimension : there) {
      list.add(
          new ActButton(
              (dimension.content().code() + " " + AuthoringWords.name(dimension)).strip(),
              PieceBar.INTO,
              dimension.key()));
    }
    if (piece.parent() != null) {
      list.add(new ActButton(text("into.top"), PieceBar.INTO, DraftWriting.HEAD));
    }
    return List.of(new Fold(text("into"), list));
  }

  /// The groups, with how many questions are in each.
  ///
  /// @param piece whose questions are meant; null for all
  static List<Component> groups(Draft draft, @Nullable Piece piece) {
    var groups = draft.head().about().groups();
    var questions =
        (piece == null ? draft.pieces() : draft.whole(piece.key()))
            .stream().filter(Piece::question).toList();
    if (groups.isEmpty() || questions.isEmpty()) {
      return List.of();
    }
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight", "gv-draft-groups");
    groups.forEach(group -> list.add(group(group, questions)));
    return List.of(
        new Fold(text(piece == null ? "groups.all" : "groups.here"), list)
            .kept("gv-draft-groups-fold"));
  }

  private static ListItem group(Group group, List<Piece> questions) {
    var in = questions.stream().filter(q -> q.content().groups().contains(group.key())).count();
    var name = new Div(AuthoringWords.name(group));
    name.addClassName("gv-strong");
    var count = new Div(new Span(text("groups.count", in, questions.size())));
    count.addClassName("gv-meta");
    var body = new Div(name, count);
    body.addClassName("gv-body");
    var item = new ListItem(body);
    var said = AuthoringWords.name(group);
    if (in < questions.size()) {
      item.add(act("groups.in", PieceBar.GROUP, group, said));
    }
    if (in > 0) {
      item.add(act("groups.out", PieceBar.UNGROUP, group, said));
    }
    return item;
  }

  private static ActButton act(String words, String act, Group group, String name) {
    var button = new ActButton(text(words), act, group.key());
    button.addClassName("gv-compact");
    return button.named(text(words) + "\u00a0: " + name);
  }
}
