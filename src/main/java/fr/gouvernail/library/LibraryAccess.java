package fr.gouvernail.library;

import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.tenancy.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The libraries of a firm for audits at its clients, where the caller works on its behalf and the
/// client goes on reading what was audited.
@Service
@Transactional(readOnly = true)
public class LibraryAccess {

  private final FirmLibraryRows rows;
  private final LibraryShelf shelf;

  LibraryAccess(FirmLibraryRows rows, LibraryShelf shelf) {
    this.rows = rows;
    this.shelf = shelf;
  }

  /// The last edition of each library of a firm with which audits may begin, by name of file.
  @Internal("audits, for the firm on whose behalf the caller is in the workspace")
  public List<LibraryRow> last(UUID firm) {
    return rows.last(List.of(firm)).stream()
        .map(FirmLibrary::row)
        .filter(row -> row.withdrawn() == null)
        .sorted(Comparator.comparing(row -> row.about().refId()))
        .toList();
  }

  /// The last edition of one library of a firm; nothing for one that it has not.
  @Internal("what the firm writes itself, once the caller may see it")
  public Optional<LibraryRow> last(UUID firm, String urn) {
    return rows.findByFirmIdAndUrnOrderByEditionDesc(firm, urn).stream()
        .findFirst()
        .map(FirmLibrary::row);
  }

  /// One edition in one line.
  ///
  /// @throws NotFound if there is none
  @Internal("audits, about their own library")
  public LibraryRow row(UUID id) {
    return rows.findById(id).map(FirmLibrary::row).orElseThrow(() -> new NotFound("library " + id));
  }

  /// What a library says.
  ///
  /// @throws NotFound if there is none
  @Internal("audits, about their own library or one that is offered for them")
  public FrameworkLibrary content(UUID id) {
    return shelf.get(id);
  }
}
