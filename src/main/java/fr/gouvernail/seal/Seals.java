package fr.gouvernail.seal;

import fr.gouvernail.identity.Internal;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells anybody who holds a document whether it counts. A document is sealed in the transaction in
/// which it comes into force, and its seal changes in that in which it ends.
@Service
@Transactional
public class Seals {

  private final DocumentSeals seals;

  Seals(DocumentSeals seals) {
    this.seals = seals;
  }

  /// The document with this hash counts from now on. Said twice it counts once.
  ///
  /// @param hash 64 hex digits
  @Internal("features, when a document of theirs comes into force")
  @Transactional(propagation = Propagation.MANDATORY)
  public void seal(String hash) {
    var document = new Fingerprint(hash);
    seals
        .findById(document.first())
        .ifPresentOrElse(
            seal -> seal.become(SealState.VALID), () -> seals.save(new DocumentSeal(document)));
  }

  /// The document with this hash counts no longer. Nothing happens where it never did.
  ///
  /// @param hash 64 hex digits
  @Internal("features, when a document of theirs is replaced or put away")
  @Transactional(propagation = Propagation.MANDATORY)
  public void replace(String hash) {
    seals.findById(hash).ifPresent(seal -> seal.become(SealState.REPLACED));
  }

  /// What is known of a document; nothing for an unknown one, and for a short fingerprint that two
  /// share. One statement whatever the answer.
  @Internal("anybody at all: it says whether a document counts, and nothing else")
  @Transactional(readOnly = true)
  public Optional<SealState> verify(Fingerprint document) {
    var found = seals.between(document.first(), document.last());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }
}
