package fr.gouvernail.document;

import fr.gouvernail.document.SheetRows.Cell;
import fr.gouvernail.document.UnreadableWorkbook.Reason;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/// Tells what the raw value of a cell stands for.
///
/// @param shared the texts that cells share
/// @param dateStyles of each style, whether it shows a number as a date
/// @param from1904 whether days are counted from 1904
record CellValues(List<String> shared, List<Boolean> dateStyles, boolean from1904) {

  /// The most characters that a spreadsheet lets into a cell.
  private static final int LONGEST_TEXT = 32_767;

  private static final double LAST_DAY_OF_9999 = 2_958_465;
  private static final int HEX = 16;
  private static final int ISO_DAY = 10;

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d{0,20}\\.?\\d{0,30}(E[+-]?\\d{1,3})?");
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /// @param type the cell's `t`; null stands for a number
  /// @param style the cell's `s`
  /// @param raw its value
  /// @return null where the cell is empty
  @Nullable Cell of(@Nullable String type, @Nullable String style, String raw) {
    return switch (type == null ? "n" : type) {
      case "s" -> text(shared.get(Integer.parseInt(raw.strip())));
      case "str", "inlineStr" -> text(raw);
      case "b" -> raw.isBlank() ? null : new Cell.Flag(raw.strip().equals("1"));
      case "e" -> new Cell.Failure(raw.strip());
      case "d" -> raw.isBlank() ? null : isoDay(raw.strip());
      case "n" -> raw.isBlank() ? null : number(raw.strip(), style);
      default -> throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK);
    };
  }

  private static @Nullable Cell text(String raw) {
    if (raw.length() > LONGEST_TEXT) {
      throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK);
    }
    var text = raw.contains("_x") ? unescaped(raw) : raw;
    return text.isBlank() ? null : new Cell.Text(text);
  }

  /// Characters that XML does not carry are written by their numbers.
  private static String unescaped(String raw) {
    return ESCAPED
        .matcher(raw)
        .replaceAll(escaped ->
            Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(escaped.group(1), HEX))));
  }

  private static Cell isoDay(String raw) {
    try {
      return new Cell.Day(LocalDate.parse(raw.substring(0, Math.min(ISO_DAY, raw.length()))));
    } catch (DateTimeException e) {
      return new Cell.Text(raw);
    }
  }

  private Cell number(String raw, @Nullable String style) {
    if (!NUMBER.matcher(raw).matches()) {
      throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK);
    }
    var value = Double.parseDouble(raw);
    if (!Double.isFinite(value)) {
      return new Cell.Failure(raw);
    }
    if (isDate(style) && value >= 0 && value <= LAST_DAY_OF_9999) {
      return new Cell.Day(DateUtil.getLocalDateTime(value, from1904).toLocalDate());
    }
    return new Cell.Number(BigDecimal.valueOf(value));
  }

  private boolean isDate(@Nullable String style) {
    if (style == null) {
      return false;
    }
    var number = Integer.parseInt(style);
    return number >= 0 && number < dateStyles.size() && dateStyles.get(number);
  }
}
