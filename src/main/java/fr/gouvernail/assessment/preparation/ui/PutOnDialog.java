package fr.gouvernail.assessment.preparation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Which questions a dropped file is evidence for: those that its document usually proves are
/// proposed.
final class PutOnDialog extends Dialog {

  private final MultiSelectComboBox<Question> questions = new MultiSelectComboBox<>();
  private final Consumer<List<String>> putting;

  /// @param asked of this company
  /// @param proposed ids of questions
  /// @param putting does it, or says by which rule it is refused
  PutOnDialog(
      String file, List<Question> asked, List<String> proposed, Consumer<List<String>> putting) {
    this.putting = putting;
    addClassName("gv-dialog");
    setHeaderTitle(text("put"));
    questions.setLabel(text("put.questions"));
    questions.setItemLabelGenerator(q -> q.id() + " " + q.label().in(getLocale()));
    questions.setWidthFull();
    questions.setRequiredIndicatorVisible(true);
    questions.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
    questions.setItems(asked);
    questions.setValue(
        asked.stream().filter(q -> proposed.contains(q.id())).collect(Collectors.toSet()));
    questions.addValueChangeListener(e -> questions.setInvalid(false));
    add(new Paragraph(text("put.text", file)), questions);
    var put = new Button(text("put.go"), e -> put());
    put.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), put);
  }

  private void put() {
    try {
      putting.accept(questions.getValue().stream().map(Question::id).sorted().toList());
      close();
    } catch (RuleViolated refused) {
      questions.setErrorMessage(getTranslation(refused.key(), refused.args()));
      questions.setInvalid(true);
      questions.focus();
    }
  }

  private String text(String key, Object... args) {
    return getTranslation("assessment.preparation." + key, args);
  }
}
