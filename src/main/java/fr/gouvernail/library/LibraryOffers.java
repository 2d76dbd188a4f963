package fr.gouvernail.library;

import static fr.gouvernail.identity.Permission.USE_LIBRARIES;

import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether audits may begin with a library of a firm. A library that is withdrawn stays where it
/// is: open and closed audits keep it, the firm reads it, and an edition that follows is proposed
/// again. All methods throw [NotFound] for a library that no firm of the caller has.
@Service
@Transactional
public class LibraryOffers {

  private final FirmLibraryRows rows;
  private final FirmLibraries libraries;
  private final Caller caller;
  private final Clock clock;

  LibraryOffers(FirmLibraryRows rows, FirmLibraries libraries, Caller caller, Clock clock) {
    this.rows = rows;
    this.libraries = libraries;
    this.caller = caller;
    this.clock = clock;
  }

  /// No audit begins with a library any more, and none passes to it. Asked again, it is done
  /// already.
  ///
  /// @param edition the last one
  /// @throws RuleViolated if a later one came meanwhile, or others decide in the firm's name
  @Requires(USE_LIBRARIES)
  public void withdraw(UUID edition) {
    last(edition).withdraw(caller.person(), TakenOver.now(clock));
  }

  /// Audits may begin with it again. Asked again, it is done already.
  ///
  /// @param edition the last one
  /// @throws RuleViolated if a later one came meanwhile, or others decide in the firm's name
  @Requires(USE_LIBRARIES)
  public void offer(UUID edition) {
    last(edition).offer();
  }

  private FirmLibrary last(UUID edition) {
    var library = rows.locked(edition).orElseThrow(() -> new NotFound("library " + edition));
    var row = library.row();
    libraries.decided(row.firm());
    var all = rows.findByFirmIdAndUrnOrderByEditionDesc(row.firm(), row.urn());
    if (!all.getFirst().row().id().equals(edition)) {
      throw new RuleViolated("library.rule.later");
    }
    return library;
  }
}
