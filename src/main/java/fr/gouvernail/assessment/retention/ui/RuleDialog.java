package fr.gouvernail.assessment.retention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import fr.gouvernail.assessment.retention.FileRetention;
import fr.gouvernail.assessment.retention.Keeping;
import fr.gouvernail.assessment.retention.RetentionPage;
import fr.gouvernail.assessment.retention.RetentionRule;
import fr.gouvernail.assessment.retention.RetentionWords;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import java.util.List;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/// How long files are to be kept, with what follows for those that there are. What was chosen stays
/// where somebody else chose meanwhile, and both are shown.
final class RuleDialog extends Dialog {

  private final FileRetention retention;
  private final Runnable done;
  private final Select<Keeping> closed;
  private final Select<Keeping> unfinished;
  private final OutlookPart outlook = new OutlookPart();
  private final Div conflict = new Div();
  private RetentionPage known;

  /// @param done run once it was chosen
  RuleDialog(FileRetention retention, Runnable done) {
    this.retention = retention;
    this.done = done;
    known = retention.page();
    addClassName("gv-dialog");
    setHeaderTitle(text("rule.change"));
    closed = choice("closed", Keeping.AFTER_CLOSING, known.rule().closed());
    unfinished = choice("unfinished", Keeping.UNFINISHED, known.rule().unfinished());
    follow();
    closed.addValueChangeListener(e -> follow());
    unfinished.addValueChangeListener(e -> follow());
    add(conflict, new Paragraph(text("rule.text")), closed, unfinished, outlook);
    var act = new Button(text("rule.act"), e -> choose());
    act.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), act);
  }

  private Select<Keeping> choice(String what, List<Keeping> offered, Keeping now) {
    var select = new Select<Keeping>();
    select.setLabel(text("of." + what));
    select.setItems(offered);
    select.setItemLabelGenerator(keeping -> text("keeping." + what + "." + keeping));
    select.setValue(now);
    select.setWidthFull();
    return select;
  }

  private void follow() {
    outlook.show(retention.outlook(wanted()));
  }

  private RetentionRule wanted() {
    return new RetentionRule(closed.getValue(), unfinished.getValue());
  }

  private void choose() {
    try {
      retention.choose(wanted(), known.version());
    } catch (ObjectOptimisticLockingFailureException e) {
      // From here on one chooses over what one has read.
      known = retention.page();
      conflict.removeAll();
      conflict.add(
          new Note(
                  Tone.ATTENTION,
                  "triangle-alert",
                  text(
                      "rule.stale",
                      known.name(known.changedBy()),
                      RetentionWords.closed(this, known.rule()),
                      RetentionWords.unfinished(this, known.rule())))
              .announced());
      return;
    }
    close();
    done.run();
  }

  private String text(String key, Object... args) {
    return getTranslation("retention." + key, args);
  }
}
