package fr.gouvernail.acknowledgement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.charter.model.CharterNumber;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;

/// Where one says that one read it, in one’s own name. It stays in sight at the foot of the page;
/// the box is never ticked beforehand.
final class SignBar extends Section {

  private final Checkbox box = new Checkbox();

  SignBar(CharterNumber number, String name, Workspace workspace, Runnable sign) {
    addClassName("gv-sign-bar");
    getElement().setAttribute("aria-label", getTranslation("ack.read"));
    box.setLabel(getTranslation("ack.words", number));
    box.setErrorMessage(getTranslation("ack.words.missing"));
    box.addValueChangeListener(e -> box.setInvalid(false));
    var act = new Button(getTranslation("ack.sign"));
    act.addClickListener(e -> {
      try {
        if (isTicked()) {
          sign.run();
        }
      } finally {
        act.setEnabled(true);
      }
    });
    act.setDisableOnClick(true);
    act.addThemeVariants(ButtonVariant.PRIMARY);
    var ask = new Anchor(AcknowledgementNavigation.useCheck(workspace), "");
    ask.add(Lucide.of("circle-question-mark"), new Span(getTranslation("ack.ask")));
    ask.addClassName("gv-button");
    var as = new Div(getTranslation("ack.as", name));
    as.addClassName("gv-meta");
    add(box, new Still(as), act, new Still(ask));
  }

  private boolean isTicked() {
    box.setInvalid(!box.getValue());
    if (box.isInvalid()) {
      box.focus();
    }
    return box.getValue();
  }
}
