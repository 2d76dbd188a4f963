package fr.gouvernail.inventory;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.classification.ClassificationRow;
import fr.gouvernail.usecase.UseCaseListing;
import fr.gouvernail.usecase.UseCaseRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A use as files show it.
///
/// @param owner name
/// @param tool name; empty without one
/// @param classification what counts; null before the first
record InventoryLine(
    UseCaseListing listing, String owner, String tool, @Nullable ClassificationRow classification) {

  UseCaseRow row() {
    return listing.row();
  }

  @Nullable AiActClass risk() {
    return classification == null ? null : classification.risk();
  }

  /// Version of the law that the class was found under; empty without one.
  String pack() {
    return classification == null ? "" : classification.pack().toString();
  }

  /// What the register says of it, in no language: what its fingerprint is made of.
  List<String> parts() {
    var row = row();
    var parts = new ArrayList<String>();
    parts.add(String.valueOf(row.number()));
    parts.add(row.title());
    parts.add(owner);
    parts.add(Objects.toString(row.department(), ""));
    parts.add(row.state().name());
    parts.add(String.valueOf(row.edition()));
    parts.add(Objects.toString(risk(), ""));
    parts.add(pack());
    parts.add(Objects.toString(row.level(), ""));
    parts.add(tool);
    parts.add(Objects.toString(row.reviewOn(), ""));
    return parts;
  }
}
