package fr.gouvernail.framework.exchange;

import fr.gouvernail.document.SheetRows;
import fr.gouvernail.framework.exchange.SheetCells.Line;

/// One object of a workbook: its keys and its rows.
///
/// @param prefix common to its two sheets
record WorkbookBlock(String prefix, Line meta, SheetRows content) {

  String type() {
    return meta.text("type");
  }

  /// How other blocks call it.
  String name() {
    var name = meta.text("name");
    return name.isEmpty() ? prefix : name;
  }
}
