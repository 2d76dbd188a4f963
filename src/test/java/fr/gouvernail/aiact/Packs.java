package fr.gouvernail.aiact;

import fr.gouvernail.questionnaire.ContentNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/// The pack of the product, and what it is known to answer.
final class Packs {

  static final String FOLDER = "content/law-packs/classement-ia-act/1.0.0/";
  static final LawPack LATEST = new LawPacks().latest();

  /// @param included ids of obligations that follow
  /// @param excluded ids of obligations that do not
  record Oracle(
      String id,
      Answers answers,
      int headcount,
      AiActClass risk,
      List<String> included,
      List<String> excluded) {

    @Override
    public String toString() {
      return id;
    }
  }

  private Packs() {}

  static String text(String path) {
    try {
      return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Oracle> oracles() {
    var root = ContentNode.root(text("aiact/oracles.yaml"), new ArrayList<>());
    return root.get("tests").items().stream().map(Packs::oracle).toList();
  }

  private static Oracle oracle(ContentNode node) {
    var answers = new LinkedHashMap<String, List<String>>();
    node.get("answers")
        .entries()
        .forEach((question, given) ->
            answers.put(question, given.isList() ? texts(given) : List.of(given.text())));
    var expected = node.get("expect");
    return new Oracle(
        node.get("id").text(),
        new Answers(answers),
        node.find("facts").find("headcount").integer(0, 1000),
        LawPackReader.CLASSES.get(expected.get("class").text()),
        texts(expected.get("obligations_include")),
        texts(expected.get("obligations_exclude")));
  }

  private static List<String> texts(ContentNode list) {
    return list.items().stream().map(ContentNode::text).toList();
  }
}
