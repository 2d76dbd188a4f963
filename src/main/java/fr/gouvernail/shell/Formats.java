package fr.gouvernail.shell;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Dates, times and numbers as a careful typographer sets them: « 15 octobre 2026 », « 10 h 42 », «
/// 62,5 ».
///
/// Every space inside a value is U+00A0: neither font of the product has the narrow U+202F of the
/// JDK.
///
/// @param locale French or English; anything else reads as French
/// @param zone where an [Instant] is read: the workspace's
public record Formats(Locale locale, ZoneId zone) {

  private static final char NBSP = '\u00a0';
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /// For the language of the current page, in the zone of its workspace.
  public static Formats here() {
    var ui = UI.getCurrent();
    if (ui == null) {
      return of(Locale.FRENCH);
    }
    return new Formats(ui.getLocale(), UiTenant.zone(ui).orElse(PARIS));
  }

  /// For a language, where no instant is shown.
  public static Formats of(Locale locale) {
    return new Formats(locale, PARIS);
  }

  private boolean english() {
    return "en".equals(locale.getLanguage());
  }

  /// « 1er décembre 2026 », “1 December 2026”.
  public String date(LocalDate date) {
    return glue(day(date) + date.format(pattern(" MMMM uuuu")));
  }

  /// « lundi 23 novembre 2026 », “Monday 23 November 2026”.
  public String longDate(LocalDate date) {
    return date.format(pattern("EEEE")) + " " + date(date);
  }

  /// « 15 oct. 2026 », for tables.
  public String shortDate(LocalDate date) {
    return glue(day(date) + date.format(pattern(" MMM uuuu")));
  }

  /// « 15 octobre », where the year is known.
  public String dayAndMonth(LocalDate date) {
    return glue(day(date) + date.format(pattern(" MMMM")));
  }

  public String date(Instant instant) {
    return date(instant.atZone(zone).toLocalDate());
  }

  /// « 10 h 42 », “10:42”.
  public String time(Instant instant) {
    return time(instant.atZone(zone).toLocalTime());
  }

  public String time(LocalTime time) {
    return glue(time.format(pattern(english() ? "HH:mm" : "H 'h' mm")));
  }

  /// « 15 octobre 2026 à 10 h 42 ».
  public String dateTime(Instant instant) {
    return date(instant) + (english() ? " at " : " à ") + time(instant);
  }

  /// « T4 2026 », “Q4 2026”.
  public String quarter(int year, int quarter) {
    return (english() ? "Q" : "T") + quarter + NBSP + year;
  }

  /// A score from 0 to 100, one decimal: « 62,5 ». Rounds half up, once.
  public String score(BigDecimal score) {
    return number(score, 1);
  }

  /// A score, or a dash where there is none.
  public String scoreOrDash(@Nullable BigDecimal score) {
    return score == null ? "–" : score(score);
  }

  /// A difference with its sign: « +42,3 », « −1,5 » with a true minus.
  public String difference(BigDecimal value) {
    var text = number(value.abs(), 1);
    int sign = value.setScale(1, RoundingMode.HALF_UP).signum();
    return sign > 0 ? "+" + text : sign < 0 ? "−" + text : text;
  }

  /// A percentage given as 0–100: « 87,8 % », “87.8%”.
  public String percent(BigDecimal value, int decimals) {
    return number(value, decimals) + (english() ? "%" : NBSP + "%");
  }

  /// « 11 200 ».
  public String number(long value) {
    return number(BigDecimal.valueOf(value), 0);
  }

  public String number(BigDecimal value, int decimals) {
    var symbols = DecimalFormatSymbols.getInstance(english() ? Locale.UK : Locale.FRANCE);
    if (!english()) {
      symbols.setGroupingSeparator(NBSP);
    }
    var format = new DecimalFormat("#,##0", symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(value);
  }

  /// Whole euros: « 1 130 € », “€1,130”.
  public String euros(BigDecimal amount) {
    var text = number(amount, 0);
    return english() ? "€" + text : text + NBSP + "€";
  }

  /// The text as a sentence begins.
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private String day(LocalDate date) {
    int day = date.getDayOfMonth();
    return day == 1 && !english() ? "1er" : Integer.toString(day);
  }

  private DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, english() ? Locale.UK : Locale.FRANCE);
  }

  private static String glue(String text) {
    return text.replace(' ', NBSP).replace('\u202f', NBSP);
  }
}
