package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.function.Consumer;

/// Asks why, before an act that others will want to understand; the answer is the confirmation.
final class ReasonDialog extends Dialog {

  private static final int LONGEST = 500;

  private final TextArea reason = new TextArea();
  private final Consumer<String> then;

  /// @param text what follows from it
  /// @param act the button, which names the act
  /// @param then does it; what it refuses is shown beside the field
  ReasonDialog(String question, String text, String act, Consumer<String> then) {
    this.then = then;
    addClassName("gv-dialog");
    setHeaderTitle(question);
    reason.setLabel(getTranslation("charter.reason.label"));
    reason.setMaxLength(LONGEST);
    reason.setRequiredIndicatorVisible(true);
    reason.setWidthFull();
    reason.addValueChangeListener(e -> reason.setInvalid(false));
    add(new Paragraph(text), reason);
    var button = new Button(act, e -> send());
    button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), button);
  }

  private void send() {
    if (reason.getValue().isBlank()) {
      refuse(getTranslation("charter.rule.reason"));
      return;
    }
    try {
      then.accept(reason.getValue());
    } catch (RuleViolated e) {
      refuse(getTranslation(e.key(), e.args()));
      return;
    }
    close();
  }

  private void refuse(String message) {
    reason.setErrorMessage(message);
    reason.setInvalid(true);
    reason.focus();
  }
}
