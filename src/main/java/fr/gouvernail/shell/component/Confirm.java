package fr.gouvernail.shell.component;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/// Asks before an act that matters. The title is the act as a question, the text says what follows
/// from it, the button names the act: never « OK ».
public final class Confirm {

  private Confirm() {}

  /// « Clore l’audit ? »
  public static void ask(String question, String consequence, String act, Runnable then) {
    open(question, consequence, act, then).setConfirmButtonTheme("primary");
  }

  /// For an act that cannot be undone.
  public static void danger(String question, String consequence, String act, Runnable then) {
    open(question, consequence, act, then).setConfirmButtonTheme("error primary");
  }

  private static ConfirmDialog open(
      String question, String consequence, String act, Runnable then) {
    var dialog = new ConfirmDialog();
    dialog.setHeader(question);
    dialog.setText(consequence);
    dialog.setConfirmText(act);
    dialog.setCancelable(true);
    dialog.setCancelText(dialog.getTranslation("shell.confirm.cancel"));
    dialog.addConfirmListener(e -> then.run());
    dialog.open();
    return dialog;
  }
}
