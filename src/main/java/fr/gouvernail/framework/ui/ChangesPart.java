package fr.gouvernail.framework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.gouvernail.framework.FrameworkChanges;
import fr.gouvernail.framework.FrameworkChanges.Change;
import fr.gouvernail.framework.FrameworkChanges.Difference;
import fr.gouvernail.framework.FrameworkChanges.Kind;
import fr.gouvernail.shell.component.DataTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What differs between two editions of a library: how much of what kind, then thing by thing.
public final class ChangesPart extends Composite<Div> {

  /// More are counted, and not listed.
  private static final int MOST = 100;

  private static final int MOST_FIELDS = 6;
  private static final int LONGEST = 160;

  private final FrameworkChanges changes;

  public ChangesPart(FrameworkChanges changes) {
    this.changes = changes;
  }

  private static String text(String key, Object... args) {
    return UI.getCurrent().getTranslation("framework.changes." + key, args);
  }

  @Override
  protected Div initContent() {
    var part = new Div();
    part.addClassName("gv-framework-changes");
    if (changes.changes().isEmpty()) {
      part.add(new Paragraph(text("none")));
      return part;
    }
    part.add(
        new Paragraph(text("summary", count(Kind.ADDED), count(Kind.CHANGED), count(Kind.REMOVED))),
        table());
    int left = changes.changes().size() - MOST;
    if (left > 0) {
      part.add(new Paragraph(text("more", left)));
    }
    return part;
  }

  private long count(Kind kind) {
    return changes.changes().stream().filter(change -> change.kind() == kind).count();
  }

  private DataTable table() {
    var table =
        new DataTable(text("table"))
            .stacked()
            .column(text("what"))
            .column(text("kind"))
            .column(text("how"));
    changes.changes().stream().limit(MOST).forEach(change -> row(table, change));
    return table;
  }

  private static void row(DataTable table, Change change) {
    var subject = new Span(text("subject." + change.subject()));
    subject.addClassName("gv-meta");
    var what = new Div(new Div(subject), Said.beginning(change.name()));
    table.row(what, new Span(text("kind." + change.kind())), differences(change.differences()));
  }

  private static Component differences(List<Difference> differences) {
    var all = new Div();
    for (var difference : differences.subList(0, Math.min(MOST_FIELDS, differences.size()))) {
      var field = new Span(text("field", difference.field()));
      field.addClassName("gv-meta");
      var line = new Div(field);
      mark(line, "del", difference.before());
      mark(line, "ins", difference.after());
      all.add(line);
    }
    int left = differences.size() - MOST_FIELDS;
    if (left > 0) {
      all.add(new Div(text("more", left)));
    }
    return all;
  }

  private static void mark(Div line, String tag, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      var mark = new Element(tag);
      mark.setText(value.length() > LONGEST ? value.substring(0, LONGEST) + "\u2026" : value);
      line.add(" ");
      line.getElement().appendChild(mark);
    }
  }
}
