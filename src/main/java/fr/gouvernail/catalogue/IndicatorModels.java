package fr.gouvernail.catalogue;

import fr.gouvernail.questionnaire.Version;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// All the versions of the indicators of this installation.
@Component
public class IndicatorModels {

  private static final String PATTERN =
      "classpath*:content/catalogues/indicators/*/*/catalogue.yaml";

  private final List<IndicatorCatalogue> all;

  /// @throws InvalidCatalogue if a file has faults: the portal does not start on half a catalogue
  public IndicatorModels() {
    this(CatalogueFile.matching(PATTERN, IndicatorReader::read, IndicatorCatalogue::version));
  }

  IndicatorModels(List<IndicatorCatalogue> all) {
    this.all = all;
  }

  /// That very version: what a value was measured by.
  public Optional<IndicatorCatalogue> get(Version version) {
    return all.stream().filter(c -> c.version().equals(version)).findFirst();
  }

  /// The one to choose from.
  public IndicatorCatalogue latest() {
    return all.getLast();
  }
}
