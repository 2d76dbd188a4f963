package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.tenancy.RuleViolated;

/// Asks what a version changes, and whether everybody will sign again.
final class VersionDialog extends Dialog {

  /// Starts or describes the version.
  interface Act {
    void accept(boolean major, String summary);
  }

  private static final int LONGEST = 1000;

  private final RadioButtonGroup<Boolean> major = new RadioButtonGroup<>();
  private final TextArea summary = new TextArea();
  private final Act act;

  /// @param key names the dialog's title and button: `start` or `change`
  VersionDialog(String key, boolean isMajor, String words, Act act) {
    this.act = act;
    addClassNames("gv-dialog", "gv-version");
    setWidth("min(560px, 100vw - 32px)");
    setHeaderTitle(getTranslation("charter.write.version." + key + ".title"));
    major.setLabel(getTranslation("charter.write.version.kind"));
    major.setItems(false, true);
    major.setItemLabelGenerator(
        m -> getTranslation("charter.write.version.kind." + (m ? "major" : "minor")));
    major.getElement().getThemeList().add("vertical");
    major.setValue(isMajor);
    summary.setLabel(getTranslation("charter.write.version.summary"));
    summary.setHelperText(getTranslation("charter.write.version.summary.help"));
    summary.setMaxLength(LONGEST);
    summary.setMinRows(3);
    summary.setRequired(true);
    summary.setManualValidation(true);
    summary.setWidthFull();
    summary.setValue(words);
    var send = new Button(getTranslation("charter.write.version." + key), e -> send());
    send.addThemeVariants(ButtonVariant.PRIMARY);
    add(new Paragraph(getTranslation("charter.write.version." + key + ".what")), major, summary);
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), send);
  }

  private void send() {
    if (summary.getValue().isBlank()) {
      refuse(getTranslation("charter.write.version.summary.missing"));
      return;
    }
    try {
      act.accept(major.getValue(), summary.getValue());
      close();
    } catch (RuleViolated why) {
      refuse(getTranslation(why.key(), why.args()));
    }
  }

  private void refuse(String words) {
    summary.setErrorMessage(words);
    summary.setInvalid(true);
    summary.focus();
  }
}
