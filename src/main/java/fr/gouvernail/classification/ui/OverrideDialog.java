package fr.gouvernail.classification.ui;

import static fr.gouvernail.classification.ui.ClassWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.Arrays;

/// Another class than the computed one, as a lawyer concludes: which, where the writing is, why.
final class OverrideDialog extends Dialog {

  private static final int LONGEST_REFERENCE = 300;

  private final Select<AiActClass> risk = new Select<>();
  private final TextField reference = new TextField(text("override.reference"));
  private final TextArea reason = new TextArea(text("override.reason"));
  private final Proposal then;

  /// Proposes it; what it refuses is shown beside the field.
  interface Proposal {
    void send(AiActClass risk, String reference, String reason);
  }

  /// @param counts the class that counts now
  OverrideDialog(AiActClass counts, Proposal then) {
    this.then = then;
    addClassName("gv-dialog");
    setHeaderTitle(text("override.title"));
    risk.setLabel(text("override.class"));
    risk.setItems(Arrays.stream(AiActClass.values()).filter(c -> c != counts).toList());
    risk.setItemLabelGenerator(c -> text("class." + c));
    reference.setMaxLength(LONGEST_REFERENCE);
    reference.setHelperText(text("override.reference.help"));
    reason.setMaxLength(ReasonDialog.LONGEST);
    reason.setMinRows(3);
    reason.setHelperText(text("override.reason.help"));
    risk.setRequiredIndicatorVisible(true);
    reference.setRequiredIndicatorVisible(true);
    reason.setRequiredIndicatorVisible(true);
    risk.addValueChangeListener(e -> risk.setInvalid(false));
    reference.addValueChangeListener(e -> reference.setInvalid(false));
    reason.addValueChangeListener(e -> reason.setInvalid(false));
    var fields = new Div(new Paragraph(text("override.text")), risk, reference, reason);
    fields.addClassName("gv-override-fields");
    add(fields);
    var button = new Button(text("override.act"), e -> send());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), button);
  }

  private void send() {
    var wanted = risk.getValue();
    if (wanted == null) {
      risk.setErrorMessage(text("override.class.missing"));
      risk.setInvalid(true);
      risk.focus();
      return;
    }
    try {
      then.send(wanted, reference.getValue(), reason.getValue());
    } catch (RuleViolated rule) {
      refuse(rule);
      return;
    }
    close();
  }

  private void refuse(RuleViolated rule) {
    var message = getTranslation(rule.key(), rule.args());
    switch (rule.key()) {
      case "classification.rule.reference" -> {
        reference.setErrorMessage(message);
        reference.setInvalid(true);
        reference.focus();
      }
      case "classification.rule.reason" -> {
        reason.setErrorMessage(message);
        reason.setInvalid(true);
        reason.focus();
      }
      default -> {
        risk.setErrorMessage(message);
        risk.setInvalid(true);
        risk.focus();
      }
    }
  }
}
