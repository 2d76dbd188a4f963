package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.roadmap.RoadmapBoard;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The head of the roadmap: its state in words, its files, and the button that adds an action.
final class RoadmapHead extends Div {

  private static final String ADD = "add";

  private final Still words = new Still();
  private final List<Download> files;

  /// @param add opens the form of a new action; null for those who only read
  RoadmapHead(List<Download> files, @Nullable Runnable add) {
    this.files = files;
    addClassName("gv-header");
    var actions = new Div();
    actions.addClassName("gv-actions");
    files.forEach(actions::add);
    if (add != null) {
      actions.add(new Still(button()).on(ADD, nothing -> add.run()));
    }
    add(words, actions);
  }

  private NativeButton button() {
    var button = Still.act(new NativeButton(), ADD);
    button.addClassNames("gv-button", "gv-primary");
    button.add(Lucide.of("plus"), new Span(getTranslation("roadmap.add")));
    return button;
  }

  void show(RoadmapBoard board, Workspace workspace) {
    var situation = new Situation(board, this);
    var header = new PageHeader(situation.title()).context(situation.context(workspace.name()));
    situation.sentence().ifPresent(header::sentence);
    words.show(header);
    files.forEach(file -> file.setVisible(!board.rows().isEmpty()));
  }
}
