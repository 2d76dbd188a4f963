package fr.gouvernail.members.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.DateField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Closes a workspace to a person, and opens it again, each after a question.
final class Access {

  private Access() {}

  /// Asks whether to close it.
  static void end(Member member, Memberships memberships, Runnable done) {
    var question = text("members.end.question", member.name());
    var because =
        text(member.grant().firm() == null ? "members.end.text" : "members.end.text.consultant");
    Runnable act =
        () -> {
          memberships.end(member.person());
          done.run();
        };
    Confirm.danger(question, because, text("members.end"), act);
  }

  /// Asks whether to open it again, for a consultant until when.
  ///
  /// @param today where the company is
  static void reopen(Member member, LocalDate today, Memberships memberships, Runnable done) {
    var question = text("members.reopen.question", member.name());
    if (member.grant().firm() == null) {
      Confirm.ask(
          question,
          text("members.reopen.text"),
          text("members.reopen"),
          () -> {
            memberships.reopen(member.person(), null);
            done.run();
          });
    } else {
      untilWhen(question, member, today, memberships, done).open();
    }
  }

  private static Dialog untilWhen(
      String question, Member member, LocalDate today, Memberships memberships, Runnable done) {
    var dialog = new Dialog(question);
    var until = new DateField(text("members.reopen.until"));
    until.setMin(today);
    var opening = member.grant().opening();
    if (opening != null) {
      until.setMax(opening.until());
    }
    until.setValue(proposed(member.grant().lastDay(), today));
    until.setRequiredIndicatorVisible(true);
    dialog.add(new Paragraph(text("members.reopen.text.consultant")), until);
    var cancel = new Button(text("shell.confirm.cancel"), e -> dialog.close());
    var act =
        new Button(
            text("members.reopen"),
            e -> {
              memberships.reopen(member.person(), until.getValue());
              dialog.close();
              done.run();
            });
    act.addThemeVariants(ButtonVariant.PRIMARY);
    dialog.getFooter().add(cancel, act);
    return dialog;
  }

  private static LocalDate proposed(@Nullable LocalDate before, LocalDate today) {
    return before != null && before.isAfter(today) ? before : today.plusYears(1);
  }

  private static String text(String key, Object... values) {
    return UI.getCurrent().getTranslation(key, values);
  }
}
