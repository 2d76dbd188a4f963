package fr.gouvernail.usecase.model;

import fr.gouvernail.questionnaire.Version;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// All the versions of the use-case charter's model of this installation.
@Component
public class SheetModels {

  private final List<SheetModel> all;

  /// @throws InvalidSheetModel if a file has faults: the portal does not start on a half-read model
  public SheetModels() {
    this(List.of());
  }

  SheetModels(List<SheetModel> all) {
    this.all = all;
  }

  /// That very version: what an edition was written with.
  public Optional<SheetModel> get(Version version) {
    return all.stream().filter(model -> model.version().equals(version)).findFirst();
  }

  /// The one to start a new sheet with.
  public SheetModel latest() {
    return all.getLast();
  }
}
