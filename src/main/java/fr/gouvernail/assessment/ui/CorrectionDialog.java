package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/// Asks why a closed assessment has to be corrected.
class CorrectionDialog extends Dialog {

  CorrectionDialog(Consumer<String> correct) {
    setHeaderTitle(getTranslation("assessment.correct.title"));
    var reason = new TextArea(getTranslation("assessment.correct.reason"));
    reason.setMaxLength(1000);
    reason.setWidthFull();
    add(new Paragraph(getTranslation("assessment.correct.text")), reason);
    var go = new Button(getTranslation("assessment.correct.go"));
    go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    go.addClickListener(e -> {
      correct.accept(reason.getValue());
      close();
    });
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), go);
  }
}
