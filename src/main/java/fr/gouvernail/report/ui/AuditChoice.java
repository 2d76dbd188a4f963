package fr.gouvernail.report.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.report.ComparisonFile;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Still;
import org.jspecify.annotations.Nullable;

/// From which audit to which: two lists of the company's closed audits.
final class AuditChoice {

  static final String BEFORE = "choose-before";
  static final String AFTER = "choose-after";

  private AuditChoice() {}

  /// Says a text of the comparison.
  interface Words {
    String text(String key, Object... args);
  }

  static Div of(ComparisonFile file, Words words) {
    var before = file.before();
    var choice =
        new Div(
            list(
                BEFORE,
                words.text("from"),
                file,
                before == null ? null : before.id(),
                file.after().id(),
                words),
            list(
                AFTER,
                words.text("to"),
                file,
                file.after().id(),
                before == null ? null : before.id(),
                words));
    choice.addClassName("gv-comparison-choice");
    return choice;
  }

  /// @param chosen the audit that stands there
  /// @param other the one in the other list, which is not offered
  private static NativeLabel list(
      String act,
      String title,
      ComparisonFile file,
      @Nullable AssessmentId chosen,
      @Nullable AssessmentId other,
      Words words) {
    var select = new HtmlContainer("select");
    select.setId(act);
    select.addClassName("gv-select");
    Still.act(select, act);
    if (chosen == null) {
      select.add(option("", words.text("choose"), true));
    }
    for (var summary : file.history()) {
      var here = summary.id().equals(chosen);
      if (here || !summary.superseded() && !summary.id().equals(other)) {
        select.add(
            option(
                summary.id().toString(),
                ComparisonView.line(
                    summary, Formats.here(), words.text("revision", summary.revision())),
                here));
      }
    }
    var label = new NativeLabel(title);
    label.add(select);
    return label;
  }

  private static HtmlContainer option(String value, String words, boolean chosen) {
    var option = new HtmlContainer("option");
    option.setText(words);
    option.getElement().setAttribute("value", value).setAttribute("selected", chosen);
    return option;
  }
}
