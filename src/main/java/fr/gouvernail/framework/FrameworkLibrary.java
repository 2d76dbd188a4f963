package fr.gouvernail.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// A library as its file has it: who published which frameworks under which terms.
///
/// @param urn what it is, whatever its version: the same one read again is an upgrade
/// @param version grows with each publication
/// @param locale language of its texts, such as `fr`
/// @param copyright goes with every screen and report that shows its texts
/// @param packager who made the file
/// @param dependencies urns of other libraries; nothing is fetched
/// @param frameworks at least one
/// @param referenceControls known by name only
/// @param threats known by name only
public record FrameworkLibrary(
    String urn,
    int version,
    String locale,
    String refId,
    LocalText name,
    @Nullable LocalText description,
    @Nullable LocalText copyright,
    @Nullable LocalText provider,
    @Nullable String packager,
    @Nullable LocalDate publicationDate,
    List<String> labels,
    List<String> dependencies,
    List<Framework> frameworks,
    List<Referenced> referenceControls,
    List<Referenced> threats) {

  public FrameworkLibrary {
    urn = Urns.canonical(urn);
    locale = LocalText.language(locale);
    labels = List.copyOf(labels);
    dependencies = Urns.canonical(dependencies);
    frameworks = List.copyOf(frameworks);
    referenceControls = List.copyOf(referenceControls);
    threats = List.copyOf(threats);
  }

  /// @throws NoSuchElementException if there is no such framework
  public Framework framework(String urn) {
    return frameworks.stream()
        .filter(framework -> framework.urn().equals(Urns.canonical(urn)))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no framework " + urn));
  }

  /// A control or threat that requirements refer to.
  ///
  /// @param name null where the library has none
  public record Referenced(String urn, String refId, @Nullable LocalText name) {
    public Referenced {
      urn = Urns.canonical(urn);
    }
  }
}
