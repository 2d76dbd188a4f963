package fr.gouvernail.document;

import fr.gouvernail.document.UnreadableWorkbook.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;

/// Reads sheets of an XLSX file that anybody may have sent: row by row, without computing,
/// following or trusting anything in it. A library that reads whole workbooks would do more than is
/// wanted here, and would tell the log what it finds.
public final class UploadedWorkbook {

  private static final int MOST_TEXTS = 500_000;
  private static final int MOST_STYLES = 70_000;

  private final WorkbookParts parts;
  private final Map<String, WorkbookParts.Reference> references;
  private final List<NamedSheet> sheets = new ArrayList<>();
  private boolean from1904;

  /// @param bytes the largest file
  /// @param rows the most filled rows of all sheets that are read
  /// @param columns the most columns
  public record Limits(int bytes, int rows, int columns) {}

  private record NamedSheet(String name, String reference) {}

  /// The sheet whose name is wanted, or else the first one.
  ///
  /// @throws UnreadableWorkbook with the reason; nothing of the file is then known
  public static SheetRows read(byte[] file, Predicate<String> wanted, Limits limits) {
    return WorkbookParts.reading(
        file, limits.bytes(), parts -> new UploadedWorkbook(parts).sheet(wanted, limits));
  }

  /// All the sheets whose names are wanted, in the order of the workbook.
  ///
  /// @throws UnreadableWorkbook with the reason; nothing of the file is then known
  public static List<SheetRows> readAll(byte[] file, Predicate<String> wanted, Limits limits) {
    return WorkbookParts.reading(
        file, limits.bytes(), parts -> new UploadedWorkbook(parts).sheets(wanted, limits));
  }

  private UploadedWorkbook(WorkbookParts parts) throws XMLStreamException {
    this.parts = parts;
    var workbook = parts.main();
    references = parts.references(workbook);
    var xml = new PartXml(parts.get(workbook));
    while (xml.goOn()) {
      if (xml.starts("workbookPr")) {
        // Old workbooks of the Macintosh count days from another one.
        from1904 = xml.attribute("date1904").matches("1|true");
      } else if (xml.starts("sheet")) {
        sheets.add(new NamedSheet(xml.attribute("name"), xml.attribute("id")));
      }
    }
    sheets.removeIf(sheet -> !is("worksheet", sheet.reference()));
  }

  private boolean is(String type, String reference) {
    var found = references.get(reference);
    return found != null && found.type().equals(type);
  }

  private SheetRows sheet(Predicate<String> wanted, Limits limits) throws XMLStreamException {
    if (sheets.isEmpty()) {
      throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK);
    }
    var sheet =
        sheets.stream().filter(s -> wanted.test(s.name())).findFirst().orElse(sheets.getFirst());
    return rows(sheet, values(), limits);
  }

  private List<SheetRows> sheets(Predicate<String> wanted, Limits limits)
      throws XMLStreamException {
    var values = values();
    var read = new ArrayList<SheetRows>();
    int left = limits.rows();
    for (var sheet : sheets) {
      if (wanted.test(sheet.name())) {
        read.add(rows(sheet, values, new Limits(limits.bytes(), left, limits.columns())));
        left -= read.getLast().rows().size();
      }
    }
    return read;
  }

  private CellValues values() throws XMLStreamException {
    return new CellValues(sharedTexts(), dateStyles(), from1904);
  }

  private SheetRows rows(NamedSheet sheet, CellValues values, Limits limits)
      throws XMLStreamException {
    var target = references.get(sheet.reference());
    if (target == null) {
      throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK);
    }
    return new SheetRows(
        sheet.name(),
        new SheetParser(new PartXml(parts.get(target.target())), values, limits).rows());
  }

  /// The part of that kind, as a list of one or none.
  private List<byte[]> only(String type) {
    return references.values().stream()
        .filter(reference -> reference.type().equals(type))
        .limit(1)
        .flatMap(reference -> parts.find(reference.target()).stream())
        .toList();
  }

  /// The texts that cells share.
  private List<String> sharedTexts() throws XMLStreamException {
    var texts = new ArrayList<String>();
    for (var part : only("sharedStrings")) {
      var xml = new PartXml(part);
      while (xml.goOn()) {
        if (xml.starts("si")) {
          add(texts, SheetParser.text(xml, "si"), MOST_TEXTS);
        }
      }
    }
    return texts;
  }

  /// Of each style of cells, whether it shows a number as a date.
  private List<Boolean> dateStyles() throws XMLStreamException {
    var formats = new HashMap<Integer, String>();
    var dates = new ArrayList<Boolean>();
    for (var part : only("styles")) {
      var xml = new PartXml(part);
      while (xml.goOn()) {
        if (xml.starts("numFmt")) {
          formats.put(Integer.valueOf(xml.attribute("numFmtId")), xml.attribute("formatCode"));
        } else if (xml.starts("cellXfs")) {
          while (xml.goOnWithin("cellXfs")) {
            if (xml.starts("xf")) {
              add(dates, isDate(xml.attribute("numFmtId"), formats), MOST_STYLES);
            }
          }
        }
      }
    }
    return dates;
  }

  private static boolean isDate(String format, Map<Integer, String> formats) {
    var number = format.isEmpty() ? 0 : Integer.parseInt(format);
    return DateUtil.isADateFormat(number, formats.getOrDefault(number, ""));
  }

  private static <T> void add(List<T> list, T thing, int most) {
    if (list.size() == most) {
      throw new UnreadableWorkbook(Reason.TOO_DENSE);
    }
    list.add(thing);
  }
}
