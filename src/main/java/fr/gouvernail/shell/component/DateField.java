package fr.gouvernail.shell.component;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.stream.IntStream;

/// A date picker in the language of the page, week starting on Monday. Its calendar opens by its
/// button or an arrow, not by typing: closed by Enter while it is still opening, it would leave the
/// page hidden from assistive technology.
public class DateField extends DatePicker {

  public DateField(String label) {
    super(label);
    var locale = getLocale();
    setLocale(locale);
    setAutoOpen(false);
    setI18n(
        new DatePickerI18n()
            .setMonthNames(
                Arrays.stream(Month.values())
                    .map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                    .toList())
            .setWeekdays(
                IntStream.of(7, 1, 2, 3, 4, 5, 6)
                    .mapToObj(d -> DayOfWeek.of(d).getDisplayName(TextStyle.FULL, locale))
                    .toList())
            .setWeekdaysShort(
                IntStream.of(7, 1, 2, 3, 4, 5, 6)
                    .mapToObj(d -> DayOfWeek.of(d).getDisplayName(TextStyle.SHORT, locale))
                    .toList())
            .setFirstDayOfWeek(1)
            .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd")
            .setToday(getTranslation("shell.date.today"))
            .setCancel(getTranslation("shell.confirm.cancel"))
            .setBadInputErrorMessage(getTranslation("shell.date.invalid"))
            .setRequiredErrorMessage(getTranslation("shell.date.required")));
  }

  /// Whether a required date is there; the cursor goes where it is missing.
  public boolean filled() {
    if (getValue() == null) {
      focus();
    }
    return getValue() != null;
  }
}
