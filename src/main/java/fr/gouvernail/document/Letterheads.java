package fr.gouvernail.document;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Whose letterhead a document carries. Implemented by the module that knows who answers for what.
public interface Letterheads {

  /// The letterhead for documents about a thing of the current company; empty where nobody from
  /// outside answers for it, or where he who does has none.
  ///
  /// @param subject what the document is about, such as an audit
  /// @param language of the document
  Optional<Letterhead> about(UUID subject, Locale language);

  /// The letterhead of whoever sends this person to the current company; empty where nobody does,
  /// or where he who does has none.
  ///
  /// @param language of the document
  Optional<Letterhead> of(UUID person, Locale language);
}
