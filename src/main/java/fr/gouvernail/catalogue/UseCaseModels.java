package fr.gouvernail.catalogue;

import fr.gouvernail.questionnaire.Version;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// All the versions of the use-case models of this installation.
@Component
public class UseCaseModels {

  private static final String PATTERN =
      "classpath*:content/catalogues/use-cases/*/*/catalogue.yaml";

  private final List<UseCaseCatalogue> all;

  /// @throws InvalidCatalogue if a file has faults: the portal does not start on half a catalogue
  public UseCaseModels(IndicatorModels indicators, RiskModels risks) {
    all =
        CatalogueFile.matching(
            PATTERN,
            file -> UseCaseReader.read(file, indicators, risks),
            UseCaseCatalogue::version);
  }

  /// That very version: what a charter was started from.
  public Optional<UseCaseCatalogue> get(Version version) {
    return all.stream().filter(c -> c.version().equals(version)).findFirst();
  }

  /// The one to start from.
  public UseCaseCatalogue latest() {
    return all.getLast();
  }

  /// The latest models in which every word is found, best first: see [UseCaseCatalogue#matching].
  public List<UseCaseModel> matching(String words, Locale locale) {
    return latest().matching(words, locale);
  }
}
