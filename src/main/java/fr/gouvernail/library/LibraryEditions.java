package fr.gouvernail.library;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.exchange.LibraryFile;
import fr.gouvernail.framework.exchange.LibraryYaml;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.seal.Fingerprint;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts editions on the shelf of a firm. They never change.
@Service
@Transactional
public class LibraryEditions {

  private final FirmLibraryRows rows;
  private final LibraryContents contents;
  private final Clock clock;

  LibraryEditions(FirmLibraryRows rows, LibraryContents contents, Clock clock) {
    this.rows = rows;
    this.contents = contents;
    this.clock = clock;
  }

  /// Adds an edition after those that the firm has.
  ///
  /// @return its id
  /// @throws RuleViolated if it is too large, or the firm has this edition or a later one
  @Internal("imports and what the firm publishes itself, once the caller may do so")
  public UUID add(UUID firm, FrameworkLibrary library, PersonRef by) {
    var yaml = LibraryYaml.write(library);
    if (LibraryFile.read(yaml).library() == null) {
      throw new RuleViolated("library.rule.large", LibraryFile.MOST_MEGABYTES);
    }
    var last = rows.findByFirmIdAndUrnOrderByEditionDesc(firm, library.urn()).stream().findFirst();
    if (last.isPresent() && last.get().row().edition() >= library.version()) {
      throw new RuleViolated("library.rule.changed");
    }
    var id = UuidCreator.getTimeOrderedEpoch();
    rows.save(new FirmLibrary(id, firm, library, hash(yaml), by, TakenOver.now(clock)));
    contents.save(new LibraryContent(id, yaml));
    return id;
  }

  static String hash(byte[] yaml) {
    return Fingerprint.of(List.of(new String(yaml, StandardCharsets.UTF_8))).digits();
  }
}
