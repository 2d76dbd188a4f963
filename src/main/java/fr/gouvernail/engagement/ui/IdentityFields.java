package fr.gouvernail.engagement.ui;

import static fr.gouvernail.engagement.ui.IdentityView.text;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.gouvernail.engagement.IdentityForm;
import fr.gouvernail.engagement.IdentityForm.Field;
import fr.gouvernail.shell.component.Card;
import java.util.EnumMap;
import java.util.Map;

/// Colours and words of a firm. What cannot be taken is said beside the field at once; what was
/// typed stays.
final class IdentityFields extends Div {

  private final ColourField accent = colour("accent");
  private final ColourField tint = colour("tint");
  private final TextArea introductionFr = area("introduction.fr");
  private final TextArea introductionEn = area("introduction.en");
  private final TextField contact = new TextField(text("contact"));
  private final Map<Field, HasValidation> fields = new EnumMap<>(Field.class);

  /// @param changed hears each change, to show what it makes of the example
  IdentityFields(Runnable changed) {
    addClassName("gv-identity-fields");
    contact.setHelperText(text("contact.help"));
    contact.setMaxLength(IdentityForm.LONGEST_CONTACT);
    contact.setValueChangeMode(ValueChangeMode.LAZY);
    contact.setManualValidation(true);
    join(Field.ACCENT, accent, accent, changed);
    join(Field.TINT, tint, tint, changed);
    join(Field.INTRODUCTION_FR, introductionFr, introductionFr, changed);
    join(Field.INTRODUCTION_EN, introductionEn, introductionEn, changed);
    join(Field.CONTACT, contact, contact, changed);
    var colours = new Div(accent, tint);
    colours.addClassName("gv-identity-colours");
    add(
        new Card(text("colours"), colours),
        new Card(text("words"), introductionFr, introductionEn, contact));
  }

  private static ColourField colour(String key) {
    return new ColourField(text(key), text(key + ".help"), text(key + ".pick"));
  }

  private static TextArea area(String key) {
    var area = new TextArea(text(key));
    area.setHelperText(text(key + ".help", IdentityForm.LONGEST));
    area.setMaxLength(IdentityForm.LONGEST);
    area.setMinRows(4);
    area.setMaxRows(12);
    area.setValueChangeMode(ValueChangeMode.LAZY);
    area.setManualValidation(true);
    return area;
  }

  private void join(
      Field field, HasValidation shown, AbstractField<?, String> value, Runnable changed) {
    fields.put(field, shown);
    value.addValueChangeListener(e -> {
      validate(field);
      changed.run();
    });
  }

  /// @return whether the field can be taken as it stands
  private boolean validate(Field field) {
    var fault = form().fault(field);
    var shown = fields.get(field);
    if (shown != null) {
      shown.setErrorMessage(fault.map(rule -> getTranslation(rule.key(), rule.args())).orElse(""));
      shown.setInvalid(fault.isPresent());
    }
    return fault.isEmpty();
  }

  /// Says beside each field why it cannot be taken.
  ///
  /// @return whether all can
  boolean valid() {
    var valid = true;
    for (var field : Field.values()) {
      valid &= validate(field);
    }
    return valid;
  }

  void show(IdentityForm form) {
    accent.setValue(form.accent());
    tint.setValue(form.tint());
    introductionFr.setValue(form.introductionFr());
    introductionEn.setValue(form.introductionEn());
    contact.setValue(form.contact());
  }

  IdentityForm form() {
    return new IdentityForm(
        accent.getValue(),
        tint.getValue(),
        introductionFr.getValue(),
        introductionEn.getValue(),
        contact.getValue());
  }
}
