package fr.gouvernail.assessment.retention.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.assessment.retention.RetentionOutlook;
import fr.gouvernail.shell.Formats;

/// How many files would go when, by the rule that is being chosen; read aloud when it changes.
final class OutlookPart extends Div {

  /// Days that are named; what goes later is only counted.
  private static final int DAYS = 3;

  OutlookPart() {
    addClassName("gv-retention-outlook");
    getElement().setAttribute("role", "status");
  }

  void show(RetentionOutlook outlook) {
    removeAll();
    add(new Paragraph(text("", outlook.files())));
    if (outlook.files() == 0) {
      return;
    }
    var list = new UnorderedList();
    outlook.leaving().entrySet().stream()
        .limit(DAYS)
        .forEach(day ->
            list.add(
                new ListItem(text(".leaving", day.getValue(), Formats.here().date(day.getKey())))));
    var later = outlook.leaving().values().stream().skip(DAYS).mapToInt(Integer::intValue).sum();
    if (later > 0) {
      list.add(new ListItem(text(".later", later)));
    }
    if (outlook.staying() > 0) {
      list.add(new ListItem(text(".staying", outlook.staying())));
    }
    add(list);
  }

  private String text(String key, Object... args) {
    return getTranslation("retention.outlook" + key, args);
  }
}
