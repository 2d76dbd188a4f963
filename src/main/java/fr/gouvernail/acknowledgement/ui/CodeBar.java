package fr.gouvernail.acknowledgement.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.acknowledgement.ReceiptRow;
import fr.gouvernail.acknowledgement.SharedScreen.Outcome;
import fr.gouvernail.acknowledgement.SharedScreen.Refused;
import fr.gouvernail.acknowledgement.SharedScreen.Signed;
import fr.gouvernail.charter.model.CharterNumber;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.function.Consumer;
import java.util.function.Function;

/// Where somebody signs at the shared screen, with a code.
final class CodeBar extends Section {

  private final Function<String, Outcome> sign;
  private final Consumer<ReceiptRow> signed;
  private final Runnable replaced;
  private final Checkbox box = new Checkbox();
  private final TextField code = new TextField();

  /// @param replaced run where another version counts meanwhile
  CodeBar(
      CharterNumber number,
      String name,
      Function<String, Outcome> sign,
      Consumer<ReceiptRow> signed,
      Runnable replaced) {
    this.sign = sign;
    this.signed = signed;
    this.replaced = replaced;
    addClassName("gv-sign-bar");
    getElement().setAttribute("aria-label", getTranslation("ack.read"));
    box.setLabel(getTranslation("ack.words", number));
    box.setErrorMessage(getTranslation("ack.words.missing"));
    box.addValueChangeListener(e -> box.setInvalid(false));
    code.setLabel(getTranslation("ack.code.of", name));
    code.setHelperText(getTranslation("ack.code.help"));
    code.setMaxLength(20);
    code.getElement().setAttribute("autocomplete", "off");
    code.addKeyPressListener(Key.ENTER, e -> send());
    var act = new Button(getTranslation("ack.sign"), e -> send());
    act.addThemeVariants(ButtonVariant.PRIMARY);
    add(box, code, act);
  }

  private void send() {
    box.setInvalid(!box.getValue());
    if (box.isInvalid()) {
      box.focus();
      return;
    }
    if (code.getValue().isBlank()) {
      refuse(getTranslation("ack.code.missing"));
      return;
    }
    try {
      switch (sign.apply(code.getValue())) {
        case Signed(var receipt) -> signed.accept(receipt);
        case Refused(var left) ->
            refuse(
                left > 0
                    ? getTranslation("ack.code.wrong", left)
                    : getTranslation("ack.code.over"));
      }
    } catch (RuleViolated e) {
      Notice.show(Tone.ATTENTION, getTranslation(e.key(), e.args()));
      replaced.run();
    }
  }

  private void refuse(String why) {
    code.setErrorMessage(why);
    code.setInvalid(true);
    code.focus();
  }
}
