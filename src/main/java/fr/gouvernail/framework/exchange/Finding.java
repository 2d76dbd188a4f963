package fr.gouvernail.framework.exchange;

import java.util.List;

/// Something about a library file that its reader should know: a fault, for which nothing is
/// imported, or a remark on what is not.
///
/// @param args of the message
/// @param times how often the same remark holds; the place is the first one
public record Finding(Kind kind, Place place, List<String> args, int times) {

  public Finding {
    args = List.copyOf(args);
  }

  public boolean isFault() {
    return kind.fault;
  }

  /// Key of the message in the bundles.
  public String key() {
    return "framework.fault." + kind;
  }

  /// What is found. Comments name the arguments of the message.
  public enum Kind {
    /// The most megabytes.
    TOO_LARGE(true),
    EMPTY(true),
    NOT_UTF8(true),
    NOT_YAML(true),
    SEVERAL_DOCUMENTS(true),
    /// The most levels.
    TOO_DEEP(true),
    TOO_DENSE(true),
    /// An alias that has no anchor, or stands inside what it repeats.
    ALIAS(true),
    MERGE(true),
    /// The tag.
    TAG(true),
    KEY_NOT_TEXT(true),
    /// The key.
    KEY_TWICE(true),

    NOT_A_WORKBOOK(true),
    MACROS(true),
    LINKS(true),
    /// The most rows.
    TOO_MANY_ROWS(true),
    /// The most columns.
    TOO_MANY_COLUMNS(true),
    /// The sheet.
    SHEET_MISSING(true),
    /// The sheet.
    SHEET_LEFT_OUT(false),
    /// The name by which other sheets call it.
    BLOCK_UNKNOWN(false),
    /// The column.
    COLUMN_TWICE(true),
    FORMULA(false),
    /// What the cell shows.
    CELL_FAILURE(false),
    /// The depth before and this one.
    DEPTH_JUMP(true),
    /// How many lines there are and how many are expected.
    LINES(true),
    /// What was written.
    DEPENDENCY_FORM(true),
    CONDITION_MISSING(true),
    /// What was written.
    SET_OF_ANSWERS_UNKNOWN(true),
    /// The prefix.
    PREFIX_UNKNOWN(false),

    /// The key.
    MISSING(true),
    NOT_A_TEXT(true),
    NOT_A_LIST(true),
    NOT_A_MAPPING(true),
    /// Least and greatest number.
    NOT_A_NUMBER(true),
    NOT_A_FLAG(true),
    NOT_A_DATE(false),
    /// What was written.
    NOT_AN_URN(true),
    /// The urn.
    URN_TWICE(true),
    /// The most characters.
    TOO_LONG(true),
    /// The most of them.
    TOO_MANY(true),
    /// What was written.
    NOT_A_LANGUAGE(true),
    /// What was written.
    LANGUAGE_LEFT_OUT(false),
    SCALE(true),
    /// The name.
    SCORES_UNKNOWN(true),
    NO_FRAMEWORK(true),
    PARENT_CYCLE(true),
    /// The urn.
    PARENT_UNKNOWN(false),
    DEPTH_DIFFERS(false),
    /// The key, and what stands for the text.
    TEXT_MISSING(false),
    /// The group.
    GROUP_UNKNOWN(false),
    /// The urn.
    QUESTION_UNKNOWN(true),
    DEPENDENCY_CYCLE(true),
    /// The answer.
    ANSWER_UNKNOWN(false),

    /// The key.
    UNKNOWN_KEY(false),
    /// The key.
    LEFT_OUT(false),
    /// What was written.
    VALUE_UNKNOWN(false);

    private final boolean fault;

    Kind(boolean fault) {
      this.fault = fault;
    }
  }
}
