package fr.gouvernail.assessment;

import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;

/// Words beside the answers, as the database holds them.
///
/// @param item a line of the pad, [#LINE] and an id of its own, or the id of a rule
/// @param revision from 1, one more at each change
/// @param mark names the sending that wrote it, so that a repeated one is recognised
/// @param text empty once it was taken away
/// @param detail the question that a line was moved onto, or the answers that an explanation is
///   about; may be empty
/// @param by who wrote it first
public record StoredRemark(
    String item, int revision, String mark, String text, String detail, PersonRef by, Instant at) {

  /// With what the items of pad lines begin; no rule is called so.
  public static final String LINE = "n.";

  /// Whether it is a line of the note pad.
  public boolean isLine() {
    return item.startsWith(LINE);
  }
}
