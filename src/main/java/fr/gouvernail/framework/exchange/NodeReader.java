package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.RequirementNode;
import fr.gouvernail.framework.RequirementNode.Importance;
import fr.gouvernail.framework.exchange.Finding.Kind;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the nodes of a framework, one by one.
final class NodeReader {

  private static final Set<String> KNOWN =
      Set.of(
          "urn",
          "parent_urn",
          "depth",
          "assessable",
          "ref_id",
          "name",
          "description",
          "annotation",
          "typical_evidence",
          "translations",
          "implementation_groups",
          "weight",
          "importance",
          "min_score",
          "max_score",
          "scores_definition_ref",
          "display_mode",
          "threats",
          "reference_controls",
          "questions");
  private static final Set<String> LEFT_OUT = Set.of("visibility_expression", "target_score");
  private static final int MOST_REFERENCES = 1_000;
  private static final String SPLASH = "splash";

  private final String locale;
  private final QuestionReader questions;
  private final Set<String> urns = new HashSet<>();

  NodeReader(String locale) {
    this.locale = locale;
    questions = new QuestionReader(locale);
  }

  /// What the questions read so far depend on.
  DependencyCheck dependencies() {
    return questions.dependencies();
  }

  RequirementNode read(Cursor node) {
    node.only(KNOWN, LEFT_OUT);
    node.translationsOnly(Set.of("name", "description", "annotation", "typical_evidence"));
    var parent = node.find("parent_urn");
    var read =
        new RequirementNode(
            node.need("urn").urn(),
            parent.present() ? parent.urn() : null,
            node.find("depth").number(1, Limits.LEVELS, 1),
            node.find("assessable").flag(),
            node.find("ref_id").word(),
            node.localText("name", locale, Limits.NAME),
            node.localText("description", locale, Limits.TEXT),
            node.localText("annotation", locale, Limits.TEXT),
            node.localText("typical_evidence", locale, Limits.TEXT),
            node.find("weight").number(1, Limits.WEIGHT, 1),
            importance(node.find("importance")),
            node.find("implementation_groups").words(Limits.GROUPS),
            node.find("min_score").number(0, Limits.SCORE),
            node.find("max_score").number(0, Limits.SCORE),
            node.find("scores_definition_ref").word(),
            splash(node.find("display_mode")),
            node.find("threats").urns(MOST_REFERENCES),
            node.find("reference_controls").urns(MOST_REFERENCES),
            questions.read(node.find("questions")));
    if (!urns.add(read.urn())) {
      node.find("urn").note(Kind.URN_TWICE, read.urn());
    }
    return read;
  }

  private static @Nullable Importance importance(Cursor node) {
    var word = node.word();
    if (word == null || word.equals("undefined")) {
      return null;
    }
    var importance = Importance.of(word);
    if (importance.isEmpty()) {
      node.note(Kind.VALUE_UNKNOWN, word);
    }
    return importance.orElse(null);
  }

  private static boolean splash(Cursor node) {
    var word = node.word();
    if (word != null && !word.equals(SPLASH) && !word.equals("default")) {
      node.note(Kind.VALUE_UNKNOWN, word);
    }
    return SPLASH.equals(word);
  }
}
