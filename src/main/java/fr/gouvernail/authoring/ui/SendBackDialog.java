package fr.gouvernail.authoring.ui;

import static fr.gouvernail.authoring.ui.AuthoringWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.authoring.PublicationRequests;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.UUID;

/// Whoever decides sends a draft back to the consultant who asked, with a word.
final class SendBackDialog extends Dialog {

  /// @param to name of whoever asked
  /// @param done once it is sent back
  SendBackDialog(PublicationRequests requests, UUID draft, String to, Runnable done) {
    addClassName("gv-dialog");
    setWidth("min(560px, 96vw)");
    setHeaderTitle(text("sendback.title", to));
    var word = new TextArea(text("sendback.word"));
    word.setMaxLength(PublicationRequests.LONGEST_WORD);
    word.setMinRows(3);
    word.setWidthFull();
    word.addClassName("gv-draft-send-back");
    word.setManualValidation(true);
    word.setRequiredIndicatorVisible(true);
    word.addValueChangeListener(e -> word.setInvalid(false));
    add(new Paragraph(text("sendback.text")), word);
    var cancel = new Button(getTranslation("shell.confirm.cancel"), e -> close());
    var act =
        new Button(
            text("sendback.act"),
            e -> {
              try {
                requests.sendBack(draft, word.getValue());
              } catch (RuleViolated refused) {
                word.setErrorMessage(getTranslation(refused.key(), refused.args()));
                word.setInvalid(true);
                word.focus();
                return;
              }
              close();
              done.run();
            });
    act.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, act);
  }
}
