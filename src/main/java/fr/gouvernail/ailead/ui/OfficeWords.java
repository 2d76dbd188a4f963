package fr.gouvernail.ailead.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import fr.gouvernail.ailead.Leave;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Still;

/// What several parts of the office say.
final class OfficeWords {

  private OfficeWords() {}

  /// « du 3 au 7 décembre ».
  static String days(Leave leave) {
    var formats = Formats.here();
    return leave.first().equals(leave.last())
        ? text("ailead.absence.day", formats.date(leave.first()))
        : text("ailead.absence.days", formats.date(leave.first()), formats.date(leave.last()));
  }

  /// A button of a part that stands still.
  static NativeButton button(String key, String act, Object argument) {
    var button = new NativeButton(text(key));
    button.addClassName("gv-button");
    button.setId(act + "-" + argument);
    return Still.act(button, act, argument);
  }

  static String text(String key, Object... values) {
    return UI.getCurrent().getTranslation(key, values);
  }
}
