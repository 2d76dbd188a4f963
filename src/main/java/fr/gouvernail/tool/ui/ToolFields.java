package fr.gouvernail.tool.ui;

import static fr.gouvernail.tool.ui.ToolWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.shell.component.ChooseField;
import fr.gouvernail.shell.component.DateField;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tool.Agreement;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolForm;
import fr.gouvernail.tool.ToolStatus;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields of a tool. What the service refuses is said beside the field that it is about.
final class ToolFields extends Div {

  private static final int SHORT = 200;
  private static final int PURPOSE = 500;
  private static final int NOTE = 2000;

  private final TextField name = field("NAME", SHORT);
  private final TextField vendor = field("VENDOR", SHORT);
  private final Select<ToolStatus> status = new Select<>();
  private final Select<ToolClass> kind = new Select<>();
  private final Select<DataLevel> level = new Select<>();
  private final TextField hosting = field("HOSTING", SHORT);
  private final Select<Agreement> agreement = new Select<>();
  private final Select<Boolean> training = new Select<>();
  private final TextArea purpose = area("PURPOSE", PURPOSE);
  private final TextField account = field("ACCOUNT", SHORT);
  private final ChooseField<PersonRef> owner = new ChooseField<>(text("field.OWNER"));
  private final DateField review = new DateField(text("field.REVIEW"));
  private final TextArea note = area("NOTE", NOTE);

  /// @param people who may answer for a tool, by their names
  ToolFields(Map<PersonRef, String> people) {
    addClassName("gv-tool-form");
    name.setRequired(true);
    name.setManualValidation(true);
    hosting.setHelperText(text("field.HOSTING.help"));
    account.setHelperText(text("field.ACCOUNT.help"));
    review.setHelperText(text("field.REVIEW.help"));
    fill(status, "STATUS", "status.", List.of(ToolStatus.AUTHORISED, ToolStatus.DISCOURAGED));
    status.setValue(ToolStatus.AUTHORISED);
    fill(kind, "CLASS", "class.", List.of(ToolClass.values()));
    open(kind);
    kind.addValueChangeListener(e -> kind.setHelperText(meaning("class.", e.getValue())));
    fill(level, "LEVEL", "level.", List.of(DataLevel.values()));
    open(level);
    level.addValueChangeListener(e -> level.setHelperText(meaning("level.", e.getValue())));
    fill(agreement, "AGREEMENT", "agreement.", List.of(Agreement.values()));
    open(agreement);
    fill(training, "TRAINING", "training.", List.of(false, true));
    open(training);
    owner.offer(people.keySet());
    owner.setItemLabelGenerator(person -> people.getOrDefault(person, text("former")));
    owner.setClearButtonVisible(true);
    purpose.setMinRows(2);
    note.setMinRows(2);
    add(
        row(name, vendor),
        purpose,
        row(kind, level),
        row(hosting, account),
        row(agreement, training),
        row(owner, review),
        row(status),
        note);
  }

  private static TextField field(String key, int longest) {
    var field = new TextField(text("field." + key));
    field.setMaxLength(longest);
    return field;
  }

  private static TextArea area(String key, int longest) {
    var area = new TextArea(text("field." + key));
    area.setMaxLength(longest);
    return area;
  }

  private static <T> void fill(Select<T> select, String field, String texts, List<T> choices) {
    select.setLabel(text("field." + field));
    select.setItems(choices);
    select.setItemLabelGenerator(c -> c == null ? text("unknown") : text(texts + c));
  }

  /// What nobody knows yet may be left open.
  private static void open(Select<?> select) {
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(text("unknown"));
  }

  private static String meaning(String kind, @Nullable Object value) {
    return value == null ? "" : text(kind + value + ".means");
  }

  private static Div row(Component... fields) {
    var row = new Div(fields);
    row.addClassName("gv-tool-row");
    return row;
  }

  /// Shows what is known of a tool.
  void show(ToolForm form) {
    if (form.status() == ToolStatus.WITHDRAWN) {
      status.setItems(ToolStatus.values());
    }
    name.setValue(form.name());
    vendor.setValue(form.vendor());
    status.setValue(form.status());
    kind.setValue(form.kind());
    level.setValue(form.level());
    hosting.setValue(form.hosting());
    agreement.setValue(form.agreement());
    training.setValue(form.training());
    purpose.setValue(form.purpose());
    account.setValue(form.account());
    owner.setValue(form.owner());
    review.setValue(form.reviewOn());
    note.setValue(form.note());
  }

  /// What stands in the fields now.
  ToolForm form() {
    return new ToolForm(
        name.getValue(),
        vendor.getValue(),
        status.getValue(),
        kind.getValue(),
        level.getValue(),
        hosting.getValue(),
        agreement.getValue(),
        training.getValue(),
        purpose.getValue(),
        account.getValue(),
        owner.getValue(),
        review.getValue(),
        note.getValue());
  }

  /// Says beside its field what was refused, and goes there.
  ///
  /// @throws RuleViolated the same, if it is about no field
  void refuse(RuleViolated rule) {
    var words = getTranslation(rule.key(), rule.args());
    switch (rule.key()) {
      case "tool.rule.name", "tool.rule.taken" -> {
        mark(name, words);
        name.focus();
      }
      case "tool.rule.owner" -> {
        mark(owner, words);
        owner.focus();
      }
      case "tool.rule.past" -> {
        mark(review, words);
        review.focus();
      }
      default -> throw rule;
    }
  }

  /// Takes back what [#refuse] said; whether what was typed can be read at all.
  boolean readable() {
    name.setInvalid(false);
    if (owner.isUnknown() && owner.isInvalid()) {
      owner.focus();
      return false;
    }
    owner.setInvalid(false);
    if (review.isInvalid() && review.getValue() == null) {
      review.focus();
      return false;
    }
    review.setInvalid(false);
    review.setErrorMessage(null);
    return true;
  }

  private static void mark(HasValidation field, String words) {
    field.setErrorMessage(words);
    field.setInvalid(true);
  }
}
