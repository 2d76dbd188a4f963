package fr.gouvernail.usecase.web;

import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.usecase.model.SheetModel;
import fr.gouvernail.usecase.model.SheetModels;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// What screens of use cases show that is the same for everybody of a language: the sheet's model
/// in a version, the catalogues, and words. A browser fetches each once, at an address that changes
/// with what stands there, and keeps it: neither the page nor the session carries it.
@Component
public class SheetContent {

  static final String ROOT = "/sheet-content/";

  private static final String CATALOGUES = "catalogues";

  private final SheetModels models;
  private final CatalogueJson catalogues;
  private final Map<String, Part> parts = new ConcurrentHashMap<>();

  SheetContent(SheetModels models, CatalogueJson catalogues) {
    this.models = models;
    this.catalogues = catalogues;
  }

  /// @param mark changes with the bytes
  record Part(byte[] json, String mark) {

    static Part of(ObjectNode json) {
      var bytes = json.toString().getBytes(StandardCharsets.UTF_8);
      var sum = new CRC32();
      sum.update(bytes);
      return new Part(bytes, Long.toHexString(sum.getValue()));
    }
  }

  /// Where the model of a sheet is, with the words of the editor.
  public String model(SheetModel model, Locale locale) {
    return address(model.version().toString(), language(locale));
  }

  /// Where the catalogues are that sheets are started from and filled with.
  public String catalogues(Locale locale) {
    return address(CATALOGUES, language(locale));
  }

  private String address(String name, String language) {
    var part = find(name, language).orElseThrow();
    return ROOT + name + "/" + language + "?" + part.mark();
  }

  /// A part by what stands in its address; nothing for one that does not exist.
  Optional<Part> find(String name, String language) {
    if (!language.equals(language(Locale.of(language)))) {
      return Optional.empty();
    }
    var key = name + "/" + language;
    var known = parts.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    var made = make(name, Locale.of(language));
    made.ifPresent(part -> parts.put(key, part));
    return made;
  }

  private Optional<Part> make(String name, Locale locale) {
    if (name.equals(CATALOGUES)) {
      return Optional.of(Part.of(catalogues.of(locale)));
    }
    if (!name.matches("\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}")) {
      return Optional.empty();
    }
    return models.get(Version.of(name)).map(model -> Part.of(ModelJson.of(model, locale)));
  }

  private static String language(Locale locale) {
    return fr.gouvernail.shell.Texts.supported(locale).getLanguage();
  }
}
