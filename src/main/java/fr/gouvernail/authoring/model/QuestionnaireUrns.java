package fr.gouvernail.authoring.model;

import fr.gouvernail.framework.FrameworkLibrary;
import java.util.Optional;
import java.util.UUID;

/// The identifiers of a questionnaire that a firm writes: made from the firm and a key, the same in
/// every edition.
///
/// @param base such as `firm-0123456789ab-k3f09a21`
public record QuestionnaireUrns(String base) {

  private static final String LIBRARY = "urn:gouvernail:risk:library:";
  private static final String NODE = "urn:gouvernail:risk:req_node:";
  private static final int FIRM_DIGITS = 12;

  /// Those of a questionnaire of this firm.
  ///
  /// @param key of the questionnaire within the firm
  public static QuestionnaireUrns of(UUID firm, String key) {
    return new QuestionnaireUrns(prefix(firm) + key);
  }

  private static String prefix(UUID firm) {
    var digits = firm.toString().replace("-", "");
    return "firm-" + digits.substring(digits.length() - FIRM_DIGITS) + "-";
  }

  /// Those of a library that this firm wrote; empty for any other one.
  public static Optional<QuestionnaireUrns> ofOwn(UUID firm, String library) {
    return library.startsWith(LIBRARY + prefix(firm))
        ? Optional.of(new QuestionnaireUrns(library.substring(LIBRARY.length())))
        : Optional.empty();
  }

  /// Whether that is a library with these identifiers.
  boolean isOf(FrameworkLibrary library) {
    return library.urn().equals(library());
  }

  public String library() {
    return LIBRARY + base;
  }

  String framework() {
    return "urn:gouvernail:risk:framework:" + base;
  }

  String node(String key) {
    return NODE + base + ":" + key;
  }

  String question(String key) {
    return node(key) + ":question:1";
  }

  String choice(String key, String statement) {
    return question(key) + ":choice:" + statement;
  }

  String control(String key) {
    return "urn:gouvernail:risk:function:" + base + ":" + key;
  }
}
