package fr.gouvernail.inventory;

import static fr.gouvernail.identity.Permission.READ_USE_CASES;

import fr.gouvernail.document.WorkbookFile;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.inventory.workbook.ImportColumn;
import fr.gouvernail.inventory.workbook.ImportValues;
import fr.gouvernail.inventory.workbook.SheetFields;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.usecase.UseCaseBatch;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.UseCaseInventory;
import fr.gouvernail.usecase.model.Values;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The inventory as a workbook to compute with: every column, whatever the screen shows. Five
/// statements, whatever its length.
@Service
@Transactional(readOnly = true)
public class InventoryFiles {

  private static final int NARROW = 12;
  private static final int MIDDLE = 22;
  private static final int WIDE = 44;

  private final UseCaseBatch batch;
  private final UseCaseInventory inventory;
  private final InventoryLines lines;
  private final TenantDirectory directory;
  private final Texts texts;

  InventoryFiles(
      UseCaseBatch batch,
      UseCaseInventory inventory,
      InventoryLines lines,
      TenantDirectory directory,
      Texts texts) {
    this.batch = batch;
    this.inventory = inventory;
    this.lines = lines;
    this.directory = directory;
    this.texts = texts;
  }

  /// What somebody looks at, in its order.
  @Requires(READ_USE_CASES)
  public byte[] workbook(InventoryQuery query, Locale locale) {
    return write(lines.of(batch.listings(query.filter(), query.order())), locale);
  }

  /// These uses, by number; what is not there any more is left out.
  @Requires(READ_USE_CASES)
  public byte[] workbook(Collection<UseCaseId> ids, Locale locale) {
    return write(lines.of(batch.listings(ids)), locale);
  }

  /// A column of the workbook.
  private record Column(String title, int width, Cell cell) {}

  private interface Cell {
    @Nullable Object of(InventoryLine line);
  }

  private byte[] write(List<InventoryLine> all, Locale locale) {
    var words = new InventoryWords(texts, inventory.form(), locale);
    var columns = Stream.concat(known(words).stream(), said(words).stream()).toList();
    return WorkbookFile.write(
        texts.getTranslation("usecase.section", locale),
        columns.stream().map(Column::title).toList(),
        columns.stream().map(Column::width).toList(),
        all.stream()
            .map(line -> {
              List<@Nullable Object> cells = new ArrayList<>();
              columns.forEach(column -> cells.add(column.cell().of(line)));
              return cells;
            })
            .toList());
  }

  /// What lists know of a use.
  private List<Column> known(InventoryWords words) {
    ZoneId zone = directory.current().zone();
    return List.of(
        new Column(words.text("column.NUMBER"), NARROW, line -> line.row().number()),
        new Column(words.text("column.TITLE"), WIDE, line -> line.row().title()),
        named(words, InventoryColumn.STATE, line -> words.state(line.row().state())),
        new Column(words.text("column.WORK"), MIDDLE, line -> prepared(line, words)),
        named(words, InventoryColumn.EDITION, line -> line.row().edition()),
        named(words, InventoryColumn.CLASS, line -> words.risk(line.risk())),
        new Column(words.text("column.PACK"), NARROW, InventoryLine::pack),
        named(words, InventoryColumn.OWNER, InventoryLine::owner),
        named(
            words,
            InventoryColumn.FUNCTION,
            line -> words.option("function", line.row().department())),
        named(
            words,
            InventoryColumn.CATEGORY,
            line -> words.option("category", line.row().category())),
        named(words, InventoryColumn.TOOL, InventoryLine::tool),
        named(words, InventoryColumn.LEVEL, line -> words.level(line.row().level())),
        named(
            words,
            InventoryColumn.PERSONAL_DATA,
            line -> words.option("personal_data", line.row().personalData())),
        named(words, InventoryColumn.IMPACT, line -> line.row().impact()),
        named(words, InventoryColumn.FEASIBILITY, line -> line.row().feasibility()),
        named(words, InventoryColumn.QUADRANT, line -> words.quadrant(line.row().quadrant())),
        named(words, InventoryColumn.REVIEW, line -> line.row().reviewOn()),
        named(
            words,
            InventoryColumn.CHANGED,
            line -> LocalDate.ofInstant(line.row().changedAt(), zone)));
  }

  private static Column named(InventoryWords words, InventoryColumn column, Cell cell) {
    return new Column(
        words.column(column),
        switch (column) {
          case EDITION, IMPACT, FEASIBILITY, REVIEW, CHANGED, LEVEL -> NARROW;
          default -> MIDDLE;
        },
        cell);
  }

  /// Where the version stands that is prepared beside the one that lives.
  private static String prepared(InventoryLine line, InventoryWords words) {
    var work = line.row().work();
    return line.row().life() == null || work == null ? "" : words.state(work);
  }

  /// What the sheet says besides.
  private static List<Column> said(InventoryWords words) {
    var columns = new ArrayList<Column>();
    columns.add(text(words, "problem"));
    columns.add(text(words, "purpose"));
    columns.add(
        new Column(
            words.field("users_count"),
            NARROW,
            line -> sheet(line).number("users_count").orElse(null)));
    columns.add(
        new Column(
            words.field("affected"),
            MIDDLE,
            line -> words.options("affected", sheet(line).choices("affected"))));
    columns.add(text(words, "oversight"));
    for (var score : ImportColumn.scores()) {
      columns.add(
          new Column(
              words.text("import.column." + score),
              NARROW,
              line -> said(line).find(score).map(Integer::valueOf).orElse(null)));
      columns.add(
          new Column(
              words.text("import.column." + score.reason()),
              MIDDLE,
              line -> said(line).text(score.reason())));
    }
    return columns;
  }

  private static Column text(InventoryWords words, String field) {
    return new Column(words.field(field), WIDE, line -> sheet(line).text(field));
  }

  private static Values sheet(InventoryLine line) {
    return line.listing().shown().values();
  }

  private static ImportValues said(InventoryLine line) {
    return SheetFields.of(sheet(line));
  }
}
