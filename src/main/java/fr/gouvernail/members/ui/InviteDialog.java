package fr.gouvernail.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.identity.Role;
import fr.gouvernail.members.Invitations;
import fr.gouvernail.shell.Texts;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// Asks whom to invite, and as what.
final class InviteDialog extends Dialog {

  private final TextField name;
  private final EmailField email;
  private final TextField title;
  private final RadioButtonGroup<Locale> language;
  private final RoleChoice roles = new RoleChoice(Set.of(Role.EMPLOYEE));

  InviteDialog(Invitations invitations, Consumer<String> done) {
    setHeaderTitle(getTranslation("members.invite"));
    name = new TextField(getTranslation("members.invite.field.name"));
    name.setErrorMessage(getTranslation("members.invite.name"));
    name.setMaxLength(200);
    name.setAutofocus(true);
    email = new EmailField(getTranslation("members.invite.field.email"));
    email.setErrorMessage(getTranslation("members.invite.email"));
    email.setHelperText(getTranslation("members.invite.field.email.help"));
    title = new TextField(getTranslation("members.invite.field.title"));
    title.setMaxLength(200);
    language = new RadioButtonGroup<>(getTranslation("members.invite.field.language"));
    language.setItems(Locale.FRENCH, Locale.ENGLISH);
    language.setItemLabelGenerator(l -> getTranslation("members.invite.language." + l));
    language.setValue(Texts.supported(getLocale()));
    var form = new FormLayout(name, email, title, language, roles);
    form.setColspan(roles, 2);
    add(form);
    var cancel = new Button(getTranslation("shell.confirm.cancel"), e -> close());
    var send = new Button(getTranslation("members.invite.act"));
    send.addClickListener(e -> {
      try {
        send(invitations, done);
      } finally {
        send.setEnabled(true);
      }
    });
    send.setDisableOnClick(true);
    send.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, send);
  }

  /// What fails leaves the dialog open with everything in it.
  private void send(Invitations invitations, Consumer<String> done) {
    if (complete()) {
      invitations.invite(
          new Invitations.Invitation(
              name.getValue(),
              email.getValue(),
              title.getValue(),
              language.getValue(),
              roles.getValue()));
      close();
      done.accept(name.getValue());
    }
  }

  private boolean complete() {
    name.setInvalid(name.getValue().isBlank());
    email.setInvalid(email.getValue().isBlank() || email.isInvalid());
    return !name.isInvalid() && !email.isInvalid() && roles.complete();
  }
}
