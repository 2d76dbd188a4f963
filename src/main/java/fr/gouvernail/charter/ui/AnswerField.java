package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.charter.model.CharterModel.Type;
import fr.gouvernail.charter.model.CharterModel.Variable;
import fr.gouvernail.shell.component.ChooseField;
import fr.gouvernail.shell.component.DateField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The field of a variable, whatever its kind; its value is the text that answers store.
final class AnswerField {

  static final int LONGEST = 2000;
  private static final int MOST_DIGITS = 9;

  private final AbstractField<?, ?> field;
  private final Consumer<String> setter;
  private final Supplier<String> getter;
  private final boolean typed;

  private <V> AnswerField(
      AbstractField<?, V> field,
      boolean typed,
      Function<@Nullable V, String> write,
      Function<String, @Nullable V> read) {
    this.field = field;
    this.typed = typed;
    getter = () -> write.apply(field.getValue());
    setter = text -> field.setValue(read.apply(text));
  }

  /// @param persons id → name of those who can be chosen, in order
  static AnswerField of(Variable variable, String label, Map<String, String> persons) {
    return switch (variable.type()) {
      case DATE ->
          new AnswerField(
              new DateField(label), false, d -> d == null ? "" : d.toString(), AnswerField::date);
      case PERSON -> person(variable, label, persons);
      case LIST -> area(label);
      case TEXT -> variable.fallback() == null ? line(label, variable) : area(label);
      default -> line(label, variable);
    };
  }

  private static AnswerField person(Variable variable, String label, Map<String, String> persons) {
    var field = new ChooseField<String>(label).offer(persons.keySet());
    field.setItemLabelGenerator(id -> persons.getOrDefault(id, ""));
    field.setClearButtonVisible(!variable.required());
    return new AnswerField(
        field, false, id -> id == null ? "" : id, id -> persons.containsKey(id) ? id : null);
  }

  private static AnswerField line(String label, Variable variable) {
    var field = new TextField(label);
    boolean number = variable.type() == Type.NUMBER;
    field.setMaxLength(number ? MOST_DIGITS : LONGEST);
    if (number) {
      field.getElement().setAttribute("inputmode", "numeric");
      field.addClassName("gv-short");
    } else if (variable.type() == Type.EMAIL) {
      field.getElement().setAttribute("inputmode", "email");
    }
    return text(field);
  }

  private static AnswerField area(String label) {
    var field = new TextArea(label);
    field.setMaxLength(LONGEST);
    field.setMinRows(2);
    return text(field);
  }

  private static AnswerField text(AbstractField<?, String> field) {
    return new AnswerField(field, true, text -> text == null ? "" : text, text -> text);
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  Component component() {
    return field;
  }

  /// Whether somebody may be in the middle of a word that the server does not know yet.
  boolean typed() {
    return typed;
  }

  String value() {
    return getter.get().strip();
  }

  void value(String text) {
    setter.accept(text);
  }

  /// Hears what the person enters.
  void onChange(Consumer<String> then) {
    field.addValueChangeListener(e -> {
      // A name that nobody has is no answer.
      if (e.isFromClient() && !(field instanceof ChooseField<?> choice && choice.isUnknown())) {
        then.accept(value());
      }
    });
  }

  /// What is wrong with it, read out with the field; empty for nothing.
  void error(String message) {
    var validation = (HasValidationProperties) field;
    validation.setErrorMessage(message);
    validation.setInvalid(!message.isEmpty());
  }

  void help(String words) {
    ((HasHelper) field).setHelperText(words);
  }

  void focus() {
    ((Focusable<?>) field).focus();
  }
}
