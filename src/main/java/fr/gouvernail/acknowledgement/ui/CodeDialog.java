package fr.gouvernail.acknowledgement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/// Shows a code, this once.
final class CodeDialog extends Dialog {

  CodeDialog(String name, String code) {
    addClassName("gv-dialog");
    setHeaderTitle(getTranslation("ack.code.title", name));
    var shown = new Paragraph(code);
    shown.addClassName("gv-code");
    add(shown, new Paragraph(getTranslation("ack.code.text")));
    var close = new Button(getTranslation("ack.code.close"), e -> close());
    close.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(close);
  }
}
