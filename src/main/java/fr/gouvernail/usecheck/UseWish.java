package fr.gouvernail.usecheck;

import fr.gouvernail.decision.RequestId;
import fr.gouvernail.decision.RequestKind;
import fr.gouvernail.tool.DataLevel;

/// What somebody would like to use.
///
/// @param id chosen by whoever asks, so that sending it twice is one request
/// @param tool name of the tool, 1 to 200 characters
/// @param purpose what for, 20 to 2000 characters
/// @param level of the information that would be entrusted to it
/// @param offer under which one would use it, as far as whoever asks knows
public record UseWish(
    RequestId id, RequestKind kind, String tool, String purpose, DataLevel level, ToolOffer offer) {

  /// Without knowing under which offer.
  public UseWish(RequestId id, RequestKind kind, String tool, String purpose, DataLevel level) {
    this(id, kind, tool, purpose, level, ToolOffer.UNKNOWN);
  }
}
