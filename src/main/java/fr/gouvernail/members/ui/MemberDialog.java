package fr.gouvernail.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.members.Invitations;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Tone;

/// Changes what one of the company's own people is here, reminds who never came, ends the access.
final class MemberDialog extends Dialog {

  MemberDialog(Member member, Memberships memberships, Invitations invitations, Runnable done) {
    setHeaderTitle(member.name());
    if (!member.joined()) {
      add(invited(member, invitations));
    }
    var roles = new RoleChoice(member.grant().roles());
    var department = new TextField(getTranslation("members.field.department"));
    department.setHelperText(getTranslation("members.field.department.help"));
    department.setMaxLength(100);
    department.setValue(member.department());
    add(roles, department);
    Runnable over =
        () -> {
          close();
          done.run();
        };
    var end = new Button(getTranslation("members.end"), e -> Access.end(member, memberships, over));
    end.setAriaLabel(getTranslation("members.end.label", member.name()));
    end.addThemeVariants(ButtonVariant.ERROR);
    var cancel = new Button(getTranslation("shell.confirm.cancel"), e -> close());
    var save =
        new Button(
            getTranslation("members.change.act"),
            e -> {
              if (roles.complete()) {
                memberships.changeRoles(member.person(), roles.getValue());
                memberships.changeDepartment(member.person(), department.getValue());
                over.run();
              }
            });
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(end, cancel, save);
  }

  private Note invited(Member member, Invitations invitations) {
    var remind = new Button(getTranslation("members.remind"));
    remind.addThemeVariants(ButtonVariant.TERTIARY);
    remind.addClickListener(e -> {
      invitations.remind(member.person());
      remind.setEnabled(false);
      Notice.show(Tone.OK, getTranslation("members.invite.done", member.name()));
    });
    return new Note(
        Tone.ACCENT, "mail", new Div(new Div(getTranslation("members.awaited.long")), remind));
  }
}
