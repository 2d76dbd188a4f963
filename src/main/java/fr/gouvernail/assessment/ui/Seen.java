package fr.gouvernail.assessment.ui;

import fr.gouvernail.tenancy.NotFound;

/// What a button of a review is about, and the revision of the answer that stood beside it.
///
/// @param what a question or a reply
record Seen(String what, int revision) {

  /// @throws NotFound if no page of ours says it so
  static Seen of(String argument) {
    int space = argument.lastIndexOf(' ');
    try {
      return new Seen(
          argument.substring(0, Math.max(space, 0)),
          Integer.parseInt(argument.substring(space + 1)));
    } catch (NumberFormatException e) {
      throw new NotFound("revision of another form");
    }
  }
}
