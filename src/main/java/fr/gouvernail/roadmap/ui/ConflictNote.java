package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.shell.component.DataTable;
import java.util.List;

/// Two people changed the same action: both values of each field, and the choice between them.
final class ConflictNote extends Div {

  /// @param theirs the stored value
  record Difference(String field, String theirs, String mine) {}

  ConflictNote(List<Difference> differences, Runnable keep, Runnable take) {
    addClassName("gv-note");
    getElement().setAttribute("data-tone", "attention");
    getElement().setAttribute("role", "alert");
    var table =
        new DataTable(getTranslation("roadmap.conflict.title"))
            .column(getTranslation("roadmap.conflict.field"))
            .column(getTranslation("roadmap.conflict.theirs"))
            .column(getTranslation("roadmap.conflict.mine"));
    differences.forEach(d -> table.row(d.field(), shown(d.theirs()), shown(d.mine())));
    var acts =
        new Div(
            new Button(getTranslation("roadmap.conflict.keep"), e -> keep.run()),
            new Button(getTranslation("roadmap.conflict.take"), e -> take.run()));
    acts.addClassName("gv-row");
    add(
        new Div(
            new H3(getTranslation("roadmap.conflict.title")),
            new Paragraph(getTranslation("roadmap.conflict.text")),
            table,
            acts));
  }

  private String shown(String value) {
    return value.isEmpty() ? getTranslation("roadmap.conflict.empty") : value;
  }
}
