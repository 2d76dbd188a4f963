package fr.gouvernail.framework.exchange;

import fr.gouvernail.document.SheetRows;
import fr.gouvernail.document.UnreadableWorkbook;
import fr.gouvernail.document.UploadedWorkbook;
import fr.gouvernail.framework.exchange.Finding.Kind;
import fr.gouvernail.framework.exchange.SheetCells.Line;
import fr.gouvernail.framework.exchange.Source.Fields;
import fr.gouvernail.framework.exchange.Source.Items;
import fr.gouvernail.framework.exchange.Source.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a workbook of the v2 format as the library that would be made from it: each object is a
/// pair of sheets, `…_meta` with keys and `…_content` with rows.
final class WorkbookSource {

  private static final String META = "_meta";
  private static final String CONTENT = "_content";
  private static final String LIBRARY = "library_meta";
  private static final Set<String> LIBRARY_TEXTS =
      Set.of("name", "description", "copyright", "provider");
  private static final UploadedWorkbook.Limits LIMITS =
      new UploadedWorkbook.Limits(Limits.MEGABYTES << 20, Limits.ROWS, Limits.COLUMNS);

  private final Map<String, SheetRows> sheets = new LinkedHashMap<>();
  private final Findings findings;
  private final SheetCells cells;

  private WorkbookSource(List<SheetRows> sheets, Findings findings) {
    sheets.forEach(sheet -> this.sheets.put(sheet.name().strip(), sheet));
    this.findings = findings;
    cells = new SheetCells(findings);
  }

  /// @throws Unreadable if it is no workbook, a dangerous one, or too large
  static Source read(byte[] file, Findings findings) {
    try {
      var sheets = UploadedWorkbook.readAll(file, WorkbookSource::isOfLibrary, LIMITS);
      return new WorkbookSource(sheets, findings).library();
    } catch (UnreadableWorkbook e) {
      throw refusal(e.reason());
    }
  }

  private static boolean isOfLibrary(String sheet) {
    return sheet.strip().endsWith(META) || sheet.strip().endsWith(CONTENT);
  }

  private static Unreadable refusal(UnreadableWorkbook.Reason reason) {
    return switch (reason) {
      case TOO_LARGE -> new Unreadable(Kind.TOO_LARGE, Place.FILE, Limits.MEGABYTES);
      case NOT_A_WORKBOOK -> new Unreadable(Kind.NOT_A_WORKBOOK, Place.FILE);
      case MACROS -> new Unreadable(Kind.MACROS, Place.FILE);
      case LINKS -> new Unreadable(Kind.LINKS, Place.FILE);
      case TOO_DENSE -> new Unreadable(Kind.TOO_DENSE, Place.FILE);
      case TOO_MANY_ROWS -> new Unreadable(Kind.TOO_MANY_ROWS, Place.FILE, Limits.ROWS);
      case TOO_MANY_COLUMNS -> new Unreadable(Kind.TOO_MANY_COLUMNS, Place.FILE, Limits.COLUMNS);
    };
  }

  private Source library() {
    var sheet = sheets.get(LIBRARY);
    if (sheet == null) {
      throw new Unreadable(Kind.SHEET_MISSING, Place.FILE, LIBRARY);
    }
    var meta = cells.keys(sheet);
    var fields = fields(meta, LIBRARY_TEXTS, Set.of("type"));
    var urn = meta.find("urn");
    if (urn != null) {
      fields.put("urn", Scalar.of(urn.place(), UrnForm.suffix(urn.text())));
    }
    for (var list : List.of("labels", "dependencies")) {
      var cell = meta.find(list);
      if (cell != null) {
        fields.put(list, Lines.byBlanks(cell));
      }
    }
    fields.put("objects", objects());
    return new Fields(meta.place(), fields);
  }

  /// The keys of a sheet as they are, with their translations put together.
  ///
  /// @param texts keys that may have translations
  static Map<String, Source> fields(Line meta, Set<String> texts, Set<String> without) {
    var fields = new LinkedHashMap<String, Source>();
    meta.cells()
        .forEach((key, value) -> {
          if (!without.contains(key)
              && !(SheetCells.isTranslation(key)
                  && texts.contains(key.substring(0, key.indexOf('['))))) {
            fields.put(key, value);
          }
        });
    var translations = SheetCells.translations(meta, texts);
    if (translations != null) {
      fields.put("translations", translations);
    }
    return fields;
  }

  private Source objects() {
    var blocks = new ArrayList<WorkbookBlock>();
    sheets.forEach((name, sheet) -> {
      if (!name.equals(LIBRARY) && name.endsWith(META)) {
        var prefix = name.substring(0, name.length() - META.length());
        var content = sheets.get(prefix + CONTENT);
        var meta = cells.keys(sheet);
        if (content == null || meta.text("type").isEmpty()) {
          findings.add(Kind.SHEET_LEFT_OUT, Place.cell(name), name);
        } else {
          blocks.add(new WorkbookBlock(prefix, meta, content));
        }
      }
    });
    var parts = new WorkbookParts(blocks, cells, findings);
    var objects = new LinkedHashMap<String, Source>();
    var frameworks = new ArrayList<Source>();
    for (var block : blocks) {
      switch (block.type()) {
        case "framework" -> frameworks.add(new WorkbookFramework(block, parts).source());
        case "threats", "reference_controls" ->
            objects.merge(block.type(), parts.references(block), WorkbookSource::joined);
        case "answers", "scores", "implementation_groups", "urn_prefix" -> {
          // Other blocks refer to them.
        }
        default -> objects.putIfAbsent(block.type(), Scalar.of(block.meta().place(), "…"));
      }
    }
    if (!frameworks.isEmpty()) {
      objects.put("frameworks", new Items(frameworks.getFirst().place(), frameworks));
    }
    return new Fields(Place.FILE, objects);
  }

  private static Source joined(Source before, Source more) {
    var items = new ArrayList<Source>();
    if (before instanceof Items(_, var first) && more instanceof Items(_, var then)) {
      items.addAll(first);
      items.addAll(then);
    }
    return new Items(before.place(), items);
  }
}
