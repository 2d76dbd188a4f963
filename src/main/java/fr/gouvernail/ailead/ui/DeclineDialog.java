package fr.gouvernail.ailead.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/// Asks why an offer is declined; the answer is the confirmation.
final class DeclineDialog extends Dialog {

  DeclineDialog(Consumer<String> then) {
    addClassName("gv-dialog");
    setHeaderTitle(getTranslation("ailead.mandate.decline.title"));
    var reason = new ReasonField();
    reason.focus();
    add(new Paragraph(getTranslation("ailead.mandate.decline.text")), reason);
    var act = new Button(getTranslation("ailead.mandate.decline.act"));
    act.addClickListener(e -> {
      if (reason.filled()) {
        then.accept(reason.getValue());
        close();
      }
    });
    act.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), act);
  }
}
