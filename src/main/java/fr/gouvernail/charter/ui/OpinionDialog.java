package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.charter.CharterReview;
import fr.gouvernail.charter.CharterRow;
import fr.gouvernail.charter.OpinionRow;
import fr.gouvernail.charter.OpinionVerdict;
import fr.gouvernail.tenancy.RuleViolated;
import org.jspecify.annotations.Nullable;

/// Asks for an opinion on a version in review.
final class OpinionDialog extends Dialog {

  private static final int LONGEST = 2000;

  private final CharterRow row;
  private final CharterReview review;
  private final Runnable done;
  private final RadioButtonGroup<OpinionVerdict> verdict = new RadioButtonGroup<>();
  private final TextArea words = new TextArea();

  /// @param before the opinion that this one takes the place of, if any
  OpinionDialog(CharterRow row, @Nullable OpinionRow before, CharterReview review, Runnable done) {
    this.row = row;
    this.review = review;
    this.done = done;
    addClassName("gv-dialog");
    setHeaderTitle(getTranslation("charter.opinion.title", row.number()));
    verdict.setLabel(getTranslation("charter.opinion.verdict"));
    verdict.setItems(OpinionVerdict.values());
    verdict.setItemLabelGenerator(v -> getTranslation("charter.opinion." + v));
    verdict.getElement().getThemeList().add("vertical");
    verdict.setRequiredIndicatorVisible(true);
    verdict.setErrorMessage(getTranslation("charter.opinion.verdict.missing"));
    words.setLabel(getTranslation("charter.opinion.words"));
    words.setHelperText(getTranslation("charter.opinion.words.help"));
    words.setMaxLength(LONGEST);
    words.setMinRows(3);
    words.setWidthFull();
    if (before != null) {
      verdict.setValue(before.verdict());
      words.setValue(before.words());
    }
    verdict.addValueChangeListener(e -> {
      verdict.setInvalid(false);
      words.setInvalid(false);
    });
    words.addValueChangeListener(e -> words.setInvalid(false));
    add(new Paragraph(getTranslation("charter.opinion.text")), verdict, words);
    var act = new Button(getTranslation("charter.opinion.act"), e -> send());
    act.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), act);
  }

  private void send() {
    var chosen = verdict.getValue();
    verdict.setInvalid(chosen == null);
    if (chosen == null) {
      return;
    }
    if (chosen != OpinionVerdict.FAVOURABLE && words.getValue().isBlank()) {
      refuse(getTranslation("charter.opinion.words.missing"));
      return;
    }
    try {
      review.giveOpinion(row.id(), chosen, words.getValue());
    } catch (RuleViolated e) {
      refuse(getTranslation(e.key(), e.args()));
      return;
    }
    close();
    done.run();
  }

  private void refuse(String message) {
    words.setErrorMessage(message);
    words.setInvalid(true);
    words.focus();
  }
}
