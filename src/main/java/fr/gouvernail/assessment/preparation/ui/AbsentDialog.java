package fr.gouvernail.assessment.preparation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.function.Consumer;

/// Why the company has no such document. A refusal stands beside the field, and what was typed
/// stays in it.
final class AbsentDialog extends Dialog {

  /// @param act says it, or by which rule it is refused
  AbsentDialog(String document, Consumer<String> act) {
    addClassName("gv-dialog");
    setHeaderTitle(document);
    var reason = new TextArea(text("absent.why"));
    reason.setMaxLength(1000);
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    reason.addValueChangeListener(e -> reason.setInvalid(false));
    add(new Paragraph(text("absent.text")), reason);
    var go = new Button(text("drop.absent"));
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.addClickListener(e -> {
      try {
        act.accept(reason.getValue());
        close();
      } catch (RuleViolated refused) {
        reason.setErrorMessage(getTranslation(refused.key(), refused.args()));
        reason.setInvalid(true);
        reason.focus();
      }
    });
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), go);
  }

  private String text(String key) {
    return getTranslation("assessment.preparation." + key);
  }
}
