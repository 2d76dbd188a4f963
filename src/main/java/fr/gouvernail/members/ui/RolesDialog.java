package fr.gouvernail.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.shell.component.Confirm;

/// Changes what a member is here, or ends the access.
final class RolesDialog extends Dialog {

  RolesDialog(Member member, Memberships memberships, Runnable done) {
    setHeaderTitle(member.name());
    var roles = new RoleChoice(member.grant().roles());
    add(roles);
    var end =
        new Button(
            getTranslation("members.end"),
            e ->
                Confirm.danger(
                    getTranslation("members.end.question", member.name()),
                    getTranslation("members.end.text"),
                    getTranslation("members.end"),
                    () -> {
                      memberships.end(member.person());
                      close();
                      done.run();
                    }));
    end.addThemeVariants(ButtonVariant.ERROR);
    var cancel = new Button(getTranslation("shell.confirm.cancel"), e -> close());
    var save =
        new Button(
            getTranslation("members.change.act"),
            e -> {
              if (roles.complete()) {
                memberships.changeRoles(member.person(), roles.getValue());
                close();
                done.run();
              }
            });
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(end, cancel, save);
  }
}
