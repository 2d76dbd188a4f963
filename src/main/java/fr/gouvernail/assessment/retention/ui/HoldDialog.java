package fr.gouvernail.assessment.retention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.attachment.FileTerms;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.function.Consumer;

/// Why a file is kept, whatever the rule says. A refusal stands beside the field, and what was
/// typed stays in it.
final class HoldDialog extends Dialog {

  private final TextArea reason = new TextArea(text("hold.reason"));
  private final Consumer<String> act;
  private final Runnable done;

  /// @param act keeps it, or says by which rule it is refused
  /// @param done run once it is kept
  HoldDialog(String file, Consumer<String> act, Runnable done) {
    this.act = act;
    this.done = done;
    addClassName("gv-dialog");
    setHeaderTitle(getTranslation("retention.hold.title", file));
    reason.setMaxLength(FileTerms.LONGEST_REASON);
    reason.setHelperText(text("hold.help"));
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    reason.setManualValidation(true);
    reason.addValueChangeListener(e -> reason.setInvalid(false));
    add(new Paragraph(text("hold.text")), reason);
    var go = new Button(text("hold"), e -> hold());
    go.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), go);
  }

  private void hold() {
    try {
      act.accept(reason.getValue());
    } catch (RuleViolated refused) {
      refuse(getTranslation(refused.key(), refused.args()));
      return;
    } catch (NotFound gone) {
      refuse(getTranslation("shell.gone.notice"));
      return;
    }
    close();
    done.run();
  }

  private void refuse(String why) {
    reason.setErrorMessage(why);
    reason.setInvalid(true);
    reason.focus();
  }

  private String text(String key) {
    return getTranslation("retention." + key);
  }
}
