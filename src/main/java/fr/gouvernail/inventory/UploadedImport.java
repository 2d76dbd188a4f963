package fr.gouvernail.inventory;

import fr.gouvernail.inventory.workbook.ImportLists;
import fr.gouvernail.inventory.workbook.ImportPreview;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An uploaded workbook with what it would do now, or what it did.
///
/// @param preview null once it was imported
/// @param lists what may be chosen, with its words
/// @param stamp what the preview was made on; handed back to import just that
/// @param result null before
public record UploadedImport(
    UUID id,
    String fileName,
    @Nullable ImportPreview preview,
    ImportLists lists,
    String stamp,
    @Nullable ImportResult result) {}
