package fr.gouvernail.library;

import fr.gouvernail.framework.Choice;
import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.FrameworkQuestion;
import fr.gouvernail.framework.LocalText;
import fr.gouvernail.framework.RequirementNode;
import fr.gouvernail.framework.Scale.ScoreLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every text of a library that a reader may meet.
public final class LibraryTexts {

  private final List<LocalText> texts = new ArrayList<>();

  private LibraryTexts() {}

  public static List<LocalText> of(FrameworkLibrary library) {
    var all = new LibraryTexts();
    all.add(library.name(), library.description(), library.copyright(), library.provider());
    library.frameworks().forEach(all::framework);
    return all.texts;
  }

  private void add(@Nullable LocalText... some) {
    for (var text : some) {
      if (text != null) {
        texts.add(text);
      }
    }
  }

  private void framework(Framework framework) {
    add(framework.name(), framework.description(), framework.annotation());
    Stream.concat(
            framework.scale().levels().stream(),
            framework.alternatives().values().stream().flatMap(List::stream))
        .forEach(this::level);
    framework.groups().forEach(group -> add(group.name(), group.description()));
    framework.nodes().forEach(this::node);
  }

  private void level(ScoreLevel level) {
    add(level.name(), level.description(), level.descriptionDoc());
  }

  private void node(RequirementNode node) {
    add(node.name(), node.description(), node.annotation(), node.typicalEvidence());
    node.questions().forEach(this::question);
  }

  private void question(FrameworkQuestion question) {
    add(question.text(), question.annotation());
    question.choices().forEach(this::choice);
  }

  private void choice(Choice choice) {
    add(choice.value(), choice.description(), choice.annotation());
  }
}
