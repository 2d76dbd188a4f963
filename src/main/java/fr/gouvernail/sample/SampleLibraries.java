package fr.gouvernail.sample;

import static fr.gouvernail.sample.SampleLoader.person;

import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.library.FirmLibraries;
import fr.gouvernail.library.LibraryImports;
import fr.gouvernail.sample.SampleCompanies.Firm;
import fr.gouvernail.tenancy.PersonRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Lets the firm import an invented library.
@Component
class SampleLibraries {

  private static final String FILE = "sample-library.yaml";

  private final FirmLibraries libraries;
  private final LibraryImports imports;

  SampleLibraries(FirmLibraries libraries, LibraryImports imports) {
    this.libraries = libraries;
    this.imports = imports;
  }

  /// What the firm has already stays.
  void load(Firm firm, Map<String, PersonRef> persons) {
    firm.users().stream()
        .filter(user -> user.roles().contains(Role.CONSULTANT))
        .findFirst()
        .ifPresent(user -> Caller.runAs(person(persons, user.id()), () -> load(firm.name())));
  }

  private void load(String firm) {
    libraries.shelves().stream()
        .filter(shelf -> shelf.firm().name().equals(firm) && shelf.libraries().isEmpty())
        .forEach(shelf -> {
          var file = imports.upload(shelf.firm().id(), FILE, content());
          imports.apply(file, imports.uploaded(file).stamp());
        });
  }

  private static byte[] content() {
    try (var in = new ClassPathResource("content/sample/" + FILE).getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
