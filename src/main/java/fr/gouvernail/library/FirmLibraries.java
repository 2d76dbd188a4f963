package fr.gouvernail.library;

import static fr.gouvernail.identity.Permission.USE_LIBRARIES;

import fr.gouvernail.engagement.Firms;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.exchange.LibraryYaml;
import fr.gouvernail.framework.exchange.ModelExport;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Profile;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The libraries of the firms for which the caller works. Those of another firm are not there.
@Service
@Transactional(readOnly = true)
public class FirmLibraries {

  private static final String OWN_MODEL = "maturite-ia-pme";

  private final FirmLibraryRows rows;
  private final LibraryShelf shelf;
  private final Firms firms;
  private final People people;
  private final Questionnaires questionnaires;
  private final ModelExport export;
  private final Caller caller;

  FirmLibraries(
      FirmLibraryRows rows,
      LibraryShelf shelf,
      Firms firms,
      People people,
      Questionnaires questionnaires,
      ModelExport export,
      Caller caller) {
    this.rows = rows;
    this.shelf = shelf;
    this.firms = firms;
    this.people = people;
    this.questionnaires = questionnaires;
    this.export = export;
    this.caller = caller;
  }

  /// A firm with the last edition of each of its libraries, by name of file.
  ///
  /// @param decided whether the caller decides what enters the list
  public record Shelf(Firms.Named firm, boolean decided, List<LibraryRow> libraries) {}

  /// A library with what it says.
  ///
  /// @param editions all of them, the last one first
  /// @param decided whether the caller decides what enters the list
  /// @param importer name of who imported it
  /// @param withdrawer name of who withdrew it; empty while audits may begin with it
  public record OpenLibrary(
      LibraryRow row,
      Firms.Named firm,
      boolean decided,
      List<LibraryRow> editions,
      String importer,
      String withdrawer,
      FrameworkLibrary library) {}

  /// The firms of the caller with their libraries.
  @Requires(USE_LIBRARIES)
  public List<Shelf> shelves() {
    var mine = firms.employers(caller.person());
    if (mine.isEmpty()) {
      return List.of();
    }
    var all =
        rows.last(mine.stream().map(employer -> employer.firm().id()).toList()).stream()
            .map(FirmLibrary::row)
            .sorted(Comparator.comparing(row -> row.about().refId()))
            .toList();
    return mine.stream()
        .sorted(Comparator.comparing(employer -> employer.firm().name()))
        .map(employer ->
            new Shelf(
                employer.firm(),
                employer.isDecidedBy(caller.person()),
                all.stream().filter(row -> row.firm().equals(employer.firm().id())).toList()))
        .toList();
  }

  /// One edition of a library.
  ///
  /// @throws NotFound if no firm of the caller has it
  @Requires(USE_LIBRARIES)
  public OpenLibrary library(UUID id) {
    var row =
        rows.findById(id).map(FirmLibrary::row).orElseThrow(() -> new NotFound("library " + id));
    var employer = employer(row.firm());
    var editions =
        rows.findByFirmIdAndUrnOrderByEditionDesc(row.firm(), row.urn()).stream()
            .map(FirmLibrary::row)
            .toList();
    var withdrawn = editions.getFirst().withdrawn();
    var by = withdrawn == null ? row.importedBy() : withdrawn.by();
    var names =
        people.profiles(Stream.of(by, row.importedBy()).distinct().toList()).stream()
            .collect(Collectors.toMap(Profile::person, Profile::name));
    return new OpenLibrary(
        row,
        employer.firm(),
        employer.isDecidedBy(caller.person()),
        editions,
        names.getOrDefault(row.importedBy(), ""),
        withdrawn == null ? "" : names.getOrDefault(by, ""),
        shelf.get(id));
  }

  /// One edition as a file of the format.
  ///
  /// @throws NotFound if no firm of the caller has it
  @Requires(USE_LIBRARIES)
  public byte[] yaml(UUID id) {
    return LibraryYaml.write(library(id).library());
  }

  /// The firm with this id.
  ///
  /// @throws NotFound if the caller does not work for it
  @Requires(USE_LIBRARIES)
  public Firms.Named firm(UUID id) {
    return mine(id);
  }

  /// The firm with this id, with who decides what enters its list of libraries.
  ///
  /// @throws NotFound if the caller does not work for it
  @Requires(USE_LIBRARIES)
  public Firms.Employer employer(UUID id) {
    return firms.employers(caller.person()).stream()
        .filter(employer -> employer.firm().id().equals(id))
        .findFirst()
        .orElseThrow(() -> gone(id));
  }

  /// The firm with this id, before something enters its list of libraries.
  ///
  /// @throws NotFound if the caller does not work for it
  /// @throws RuleViolated if others decide in its name
  @Requires(USE_LIBRARIES)
  public Firms.Named decided(UUID id) {
    var employer = employer(id);
    if (!employer.isDecidedBy(caller.person())) {
      throw new RuleViolated("library.rule.decided");
    }
    return employer.firm();
  }

  private static NotFound gone(UUID firm) {
    return new NotFound("firm " + firm);
  }

  private Firms.Named mine(UUID id) {
    return firms.employing(caller.person()).stream()
        .filter(firm -> firm.id().equals(id))
        .findFirst()
        .orElseThrow(() -> gone(id));
  }

  /// Our own questionnaire as such a library, for tools that read the format.
  @Requires(USE_LIBRARIES)
  public byte[] ownModel() {
    return LibraryYaml.write(export.library(questionnaires.latest(OWN_MODEL).orElseThrow()));
  }
}
