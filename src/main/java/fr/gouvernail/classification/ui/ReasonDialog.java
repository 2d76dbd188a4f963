package fr.gouvernail.classification.ui;

import static fr.gouvernail.classification.ui.ClassWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.function.Consumer;

/// Asks why; the answer is the confirmation.
final class ReasonDialog extends Dialog {

  static final int LONGEST = 2000;

  private final TextArea reason = new TextArea();
  private final Consumer<String> then;

  /// @param words what follows from it
  /// @param label of the field
  /// @param act the button, which names the act
  /// @param then does it; what it refuses is shown beside the field
  ReasonDialog(String title, String words, String label, String act, Consumer<String> then) {
    this.then = then;
    addClassName("gv-dialog");
    setHeaderTitle(title);
    reason.setLabel(label);
    reason.setMaxLength(LONGEST);
    reason.setRequiredIndicatorVisible(true);
    reason.setMinRows(3);
    reason.setWidthFull();
    reason.setHelperText(text("reason.help"));
    reason.addValueChangeListener(e -> reason.setInvalid(false));
    var fields = new Div(new Paragraph(words), reason);
    fields.addClassName("gv-override-fields");
    add(fields);
    var button = new Button(act, e -> send());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), button);
  }

  private void send() {
    try {
      then.accept(reason.getValue());
    } catch (RuleViolated rule) {
      reason.setErrorMessage(getTranslation(rule.key(), rule.args()));
      reason.setInvalid(true);
      reason.focus();
      return;
    }
    close();
  }
}
