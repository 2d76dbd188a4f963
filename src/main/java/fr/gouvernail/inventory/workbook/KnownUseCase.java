package fr.gouvernail.inventory.workbook;

import java.util.UUID;

/// A use case as the import compares with it and as the export writes it.
///
/// @param number what people call it by
/// @param version of the sheet that an import would change
/// @param changeable whether the person who imports may change that sheet now
/// @param state in words, in the language of the workbook
/// @param values [ImportColumn#NUMBER] and [ImportColumn#STATE] are taken from above
public record KnownUseCase(
    UUID id, int number, long version, boolean changeable, String state, ImportValues values) {

  public String title() {
    return values.text(ImportColumn.TITLE);
  }
}
