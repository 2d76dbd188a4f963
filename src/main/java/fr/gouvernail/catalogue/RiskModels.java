package fr.gouvernail.catalogue;

import fr.gouvernail.questionnaire.Version;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// All the versions of the risks of this installation.
@Component
public class RiskModels {

  private static final String PATTERN = "classpath*:content/catalogues/risks/*/*/catalogue.yaml";

  private final List<RiskCatalogue> all;

  /// @throws InvalidCatalogue if a file has faults: the portal does not start on half a catalogue
  public RiskModels() {
    this(CatalogueFile.matching(PATTERN, RiskReader::read, RiskCatalogue::version));
  }

  RiskModels(List<RiskCatalogue> all) {
    this.all = all;
  }

  /// That very version: what a risk was marked with.
  public Optional<RiskCatalogue> get(Version version) {
    return all.stream().filter(c -> c.version().equals(version)).findFirst();
  }

  /// The one to choose from.
  public RiskCatalogue latest() {
    return all.getLast();
  }
}
