package fr.gouvernail.ailead.ui;

import com.vaadin.flow.component.UI;
import fr.gouvernail.ailead.Leave;
import fr.gouvernail.shell.Formats;

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

  private static String text(String key, Object... values) {
    return UI.getCurrent().getTranslation(key, values);
  }
}
