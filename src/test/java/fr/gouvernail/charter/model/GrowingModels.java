package fr.gouvernail.charter.model;

import fr.gouvernail.questionnaire.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/// The models of the product, and a newer version of one when a test says so.
public class GrowingModels extends CharterModels {

  private volatile @Nullable CharterModel newer;

  /// Version 1.1.0: clause `formation` says more, `sobriete` is new, `propriete` is gone.
  public void grow() {
    try {
      var text =
          new ClassPathResource("content/charters/charte-ia-pme/1.0.0/model.md")
              .getContentAsString(StandardCharsets.UTF_8)
              .replace("version: 1.0.0", "version: 1.1.0")
              .replace("La présence est enregistrée.", "La présence est enregistrée et suivie.")
              .replace(
                  "## La sécurité {#securite}",
                  "## La sobriété {#sobriete}\n\nPeu.\n\n## La sécurité {#securite}")
              .replaceFirst(
                  "(?s)## La propriété intellectuelle.*?(?=## Les données personnelles)", "");
      newer = CharterModelReader.read("1.1.0", text, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void shrink() {
    newer = null;
  }

  @Override
  public Optional<CharterModel> get(String id, Version version) {
    var more = newer;
    return more != null && more.version().equals(version)
        ? Optional.of(more)
        : super.get(id, version);
  }

  @Override
  public Optional<CharterModel> latest(String id) {
    var more = newer;
    return more != null ? Optional.of(more) : super.latest(id);
  }
}
