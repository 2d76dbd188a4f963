package fr.gouvernail.document;

import fr.gouvernail.document.SheetRows.Cell;
import fr.gouvernail.document.SheetRows.Row;
import fr.gouvernail.document.UnreadableWorkbook.Reason;
import fr.gouvernail.document.UploadedWorkbook.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one sheet from its XML.
final class SheetParser {

  private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})[1-9]\\d{0,6}");
  private static final int LETTERS = 26;
  private static final int LAST_ROW = 1_048_576;

  private final PartXml xml;
  private final CellValues values;
  private final Limits limits;
  private final List<Row> rows = new ArrayList<>();

  SheetParser(PartXml xml, CellValues values, Limits limits) {
    this.xml = xml;
    this.values = values;
    this.limits = limits;
  }

  List<Row> rows() throws XMLStreamException {
    int number = 0;
    while (xml.goOn()) {
      if (xml.starts("row")) {
        number = number(xml.find("r"), number);
        row(number);
      }
    }
    return rows;
  }

  private static int number(@Nullable String written, int before) {
    int number = written == null ? before + 1 : Integer.parseInt(written);
    if (number <= before || number > LAST_ROW) {
      throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK);
    }
    return number;
  }

  private void row(int number) throws XMLStreamException {
    var cells = new TreeMap<Integer, Cell>();
    int column = -1;
    while (xml.goOnWithin("row")) {
      if (xml.starts("c")) {
        column = column(xml.find("r"), column);
        var cell = cell();
        if (cell != null) {
          if (column >= limits.columns()) {
            throw new UnreadableWorkbook(Reason.TOO_MANY_COLUMNS);
          }
          cells.put(column, cell);
        }
      }
    }
    if (!cells.isEmpty()) {
      if (rows.size() >= limits.rows()) {
        throw new UnreadableWorkbook(Reason.TOO_MANY_ROWS);
      }
      rows.add(new Row(number, cells));
    }
  }

  private static int column(@Nullable String written, int before) {
    if (written == null) {
      return before + 1;
    }
    var place = PLACE.matcher(written);
    if (!place.matches()) {
      throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK);
    }
    int column = 0;
    for (var letter : place.group(1).toCharArray()) {
      column = column * LETTERS + letter - 'A' + 1;
    }
    return column - 1;
  }

  private @Nullable Cell cell() throws XMLStreamException {
    var type = xml.find("t");
    var style = xml.find("s");
    var raw = new StringBuilder();
    boolean formula = false;
    while (xml.goOnWithin("c")) {
      if (xml.starts("f")) {
        formula = true;
      } else if (xml.starts("v")) {
        raw.append(xml.text());
      } else if (xml.starts("is")) {
        raw.append(text(xml, "is"));
      }
    }
    return formula
        ? new Cell.Formula()
        : raw.isEmpty() ? null : values.of(type, style, raw.toString());
  }

  /// The text inside an element, put together from its pieces. How a Japanese text is spoken is no
  /// part of it.
  static String text(PartXml xml, String element) throws XMLStreamException {
    var text = new StringBuilder();
    while (xml.goOnWithin(element)) {
      if (xml.starts("rPh")) {
        xml.skip("rPh");
      } else if (xml.starts("t")) {
        text.append(xml.text());
      }
    }
    return text.toString();
  }
}
