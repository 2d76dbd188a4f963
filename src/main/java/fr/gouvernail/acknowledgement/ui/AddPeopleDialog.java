package fr.gouvernail.acknowledgement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.acknowledgement.OfflineRegister;
import fr.gouvernail.acknowledgement.OfflineRegister.Newcomer;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.List;

/// Asks who has no e-mail address, one person a line.
final class AddPeopleDialog extends Dialog {

  private final OfflineRegister register;
  private final Runnable done;
  private final TextArea lines = new TextArea();

  AddPeopleDialog(OfflineRegister register, Runnable done) {
    this.register = register;
    this.done = done;
    addClassName("gv-dialog");
    setHeaderTitle(text("people.add"));
    lines.setLabel(text("people.lines"));
    lines.setHelperText(text("people.lines.help"));
    lines.setMinRows(6);
    lines.setMaxRows(14);
    lines.setMaxLength(30_000);
    lines.setWidthFull();
    lines.setAutofocus(true);
    lines.addValueChangeListener(e -> lines.setInvalid(false));
    add(new Paragraph(text("people.add.text")), lines);
    var act = new Button(text("people.add.act"), e -> send());
    act.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), act);
  }

  /// What is refused leaves the dialog open with everything in it.
  private void send() {
    var people = lines.getValue().lines().filter(line -> !line.isBlank()).map(this::read).toList();
    if (people.isEmpty()) {
      refuse(text("people.lines.missing"));
      return;
    }
    try {
      int added = register.add(people);
      close();
      done.run();
      Notice.show(Tone.OK, text("people.added", added, people.size() - added));
    } catch (RuleViolated e) {
      refuse(getTranslation(e.key(), e.args()));
    }
  }

  private Newcomer read(String line) {
    var parts = List.of(line.split("[;\t]", 2));
    return new Newcomer(parts.getFirst(), parts.size() > 1 ? parts.get(1) : "");
  }

  private void refuse(String why) {
    lines.setErrorMessage(why);
    lines.setInvalid(true);
    lines.focus();
  }

  private String text(String key, Object... args) {
    return getTranslation("ack." + key, args);
  }
}
