package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.function.Consumer;

/// Asks for a reason. A refusal stands beside the field, and what was typed stays in it.
final class AskWhyDialog extends Dialog {

  /// @param act does it, or says by which rule it is refused
  AskWhyDialog(String title, String text, String label, String go, Consumer<String> act) {
    addClassName("gv-dialog");
    setHeaderTitle(title);
    var reason = new TextArea(label);
    reason.setMaxLength(1000);
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    reason.addValueChangeListener(e -> reason.setInvalid(false));
    add(new Paragraph(text), reason);
    var confirm = new Button(go);
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.addClickListener(e -> {
      try {
        act.accept(reason.getValue());
        close();
      } catch (RuleViolated refused) {
        reason.setErrorMessage(getTranslation(refused.key(), refused.args()));
        reason.setInvalid(true);
        reason.focus();
      }
    });
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), confirm);
  }
}
