package fr.gouvernail.charter.ui;

import com.github.f4b6a3.uuid.UuidCreator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.CharterReview;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a comment is written, under the clause that it is about.
final class CommentForm extends Div {

  private static final int LONGEST = 2000;

  private final UUID comment = UuidCreator.getTimeOrderedEpoch();
  private final CharterId version;
  private final @Nullable String clause;
  private final CharterReview review;
  private final Runnable done;
  private final TextArea words = new TextArea();

  /// @param clause null: on the whole
  /// @param heading of the clause
  /// @param done also when nothing was said
  CommentForm(
      CharterId version,
      @Nullable String clause,
      String heading,
      CharterReview review,
      Runnable done) {
    this.version = version;
    this.clause = clause;
    this.review = review;
    this.done = done;
    addClassName("gv-comment-form");
    words.setLabel(
        clause == null
            ? getTranslation("charter.review.comment.whole")
            : getTranslation("charter.review.comment.on", heading));
    words.setMaxLength(LONGEST);
    words.setMinRows(2);
    words.setWidthFull();
    words.addValueChangeListener(e -> words.setInvalid(false));
    var send = new Button(getTranslation("charter.review.comment.send"), e -> send());
    send.addThemeVariants(ButtonVariant.PRIMARY);
    var acts = new Div(send, new Button(getTranslation("shell.confirm.cancel"), e -> done.run()));
    acts.addClassName("gv-row");
    add(words, acts);
    words.focus();
  }

  private void send() {
    if (words.getValue().isBlank()) {
      refuse(getTranslation("charter.review.comment.missing"));
      return;
    }
    try {
      review.comment(version, comment, clause, words.getValue());
    } catch (RuleViolated e) {
      refuse(getTranslation(e.key(), e.args()));
      return;
    }
    done.run();
  }

  private void refuse(String message) {
    words.setErrorMessage(message);
    words.setInvalid(true);
    words.focus();
  }
}
