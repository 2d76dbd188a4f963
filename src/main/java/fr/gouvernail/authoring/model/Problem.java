package fr.gouvernail.authoring.model;

import java.util.List;

/// Something in a draft that its author should know.
///
/// @param piece key of what it is about; empty for the questionnaire as a whole
/// @param field where it shows, as the form calls it
/// @param args of the message
public record Problem(Kind kind, String piece, String field, List<String> args) {

  public Problem {
    args = List.copyOf(args);
  }

  /// What is wrong.
  public enum Kind {
    TITLE_MISSING(true),
    RIGHTS_MISSING(true),
    NO_QUESTION(true),
    SCALE_SHORT(true),
    SCALE_ORDER(true),
    LEVEL_UNNAMED(true),
    GROUP_UNNAMED(true),
    CODE_MISSING(true),
    CODE_TWICE(true),
    LABEL_MISSING(true),
    TEXT_MISSING(true),
    WEIGHT(true),
    STATEMENTS_FEW(true),
    STATEMENT_EMPTY(true),
    SCORE_OUTSIDE(true),
    CONDITION_UNKNOWN(true),
    CONDITION_EMPTY(true),
    CONDITION_CYCLE(true),
    /// A group without question: an audit that is restricted to it asks nothing.
    GROUP_EMPTY(false),
    /// Questions in no group, while there are some: an audit that is restricted never asks them.
    UNGROUPED(false),
    /// A dimension without question: it is published, and asks nothing.
    DIMENSION_EMPTY(false),
    /// No statement has a score: the question does not count.
    UNSCORED(false),
    /// A text in one language only: the other one shows it, and says so.
    TRANSLATION(false);

    private final boolean stops;

    Kind(boolean stops) {
      this.stops = stops;
    }

    /// Whether the questionnaire cannot be published with it.
    public boolean stops() {
      return stops;
    }
  }
}
