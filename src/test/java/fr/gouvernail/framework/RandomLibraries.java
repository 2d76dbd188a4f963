package fr.gouvernail.framework;

import fr.gouvernail.framework.Framework.Aggregation;
import fr.gouvernail.framework.Framework.Group;
import fr.gouvernail.framework.FrameworkAnswers.Chosen;
import fr.gouvernail.framework.FrameworkAnswers.Given;
import fr.gouvernail.framework.FrameworkAnswers.Judgement;
import fr.gouvernail.framework.FrameworkAnswers.Written;
import fr.gouvernail.framework.FrameworkLibrary.Referenced;
import fr.gouvernail.framework.FrameworkQuestion.Dependency;
import fr.gouvernail.framework.FrameworkQuestion.Type;
import fr.gouvernail.framework.RequirementNode.Importance;
import fr.gouvernail.framework.Scale.ScoreLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Libraries and answers of every shape, from a random source.
public final class RandomLibraries {

  private static final List<String> PIECES =
      List.of(
          "abc",
          "Été",
          " ",
          "  ",
          "\n",
          "\n\n",
          "\t",
          ":",
          ": ",
          " #",
          "#",
          "- ",
          "'",
          "\"",
          "|",
          ">",
          "&a",
          "*a",
          "!",
          "%",
          "@",
          "`",
          "{",
          "}",
          "[",
          "]",
          ",",
          "?",
          "true",
          "null",
          "~",
          "007",
          "1.0",
          "0x1F",
          "2026-05-04",
          "<<",
          "\u00A0",
          "\u2028",
          "\u2029",
          "\uFEFF",
          "\u200B",
          "😀",
          "«\u00A0», ’",
          "\\",
          "\\n",
          "${x}",
          "=SOMME(A1)",
          "---",
          "...",
          "日本",
          "\u0301",
          "\uFFFD",
          "x".repeat(200),
          "yes",
          "no",
          "=",
          "|\n x");
  private static final List<String> LANGUAGES = List.of("fr", "en", "de", "pt-br");

  private final Random random;
  private final String locale;
  private final List<String> groups;
  private final List<FrameworkQuestion> questions = new ArrayList<>();

  private RandomLibraries(Random random) {
    this.random = random;
    locale = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
    groups = IntStream.range(0, random.nextInt(4)).mapToObj(i -> "g" + i + word()).toList();
  }

  public static FrameworkLibrary library(Random random) {
    return new RandomLibraries(random).library();
  }

  public static Framework framework(Random random) {
    return library(random).frameworks().getFirst();
  }

  /// Answers to some questions, wrong ones among them, and judgements on some requirements.
  public static FrameworkAnswers answers(Framework framework, Random random) {
    var given = new HashMap<String, Given>();
    framework
        .questions()
        .forEach(question -> {
          if (random.nextInt(10) < 8) {
            given.put(question.urn(), given(question, random));
          }
        });
    var judgements = new HashMap<String, Judgement>();
    for (var node : framework.nodes()) {
      if (random.nextBoolean()) {
        judgements.put(
            node.urn(),
            new Judgement(
                random.nextBoolean() ? null : one(Compliance.values(), random),
                random.nextBoolean() ? null : Integer.valueOf(random.nextInt(40) - 10)));
      }
    }
    var chosen = new HashSet<String>();
    framework
        .groups()
        .forEach(group -> {
          if (random.nextInt(3) == 0) {
            chosen.add(group.refId());
          }
        });
    return new FrameworkAnswers(given, judgements, random.nextBoolean() ? null : chosen);
  }

  private static Given given(FrameworkQuestion question, Random random) {
    if (random.nextInt(20) == 0) {
      return Written.text("à côté");
    }
    if (!question.type().hasChoices()) {
      return new Written(
          question.type(), List.of("true", "false", "12", "").get(random.nextInt(4)));
    }
    var chosen = new HashSet<String>();
    int most = question.type() == Type.UNIQUE_CHOICE ? 1 : 3;
    for (int i = 0; i < most; i++) {
      chosen.add(question.choices().get(random.nextInt(question.choices().size())).urn());
    }
    return new Chosen(chosen);
  }

  private static <T> T one(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private <T> T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? value.get() : null;
  }

  private String word() {
    return maybe(() -> "É") == null ? "" : "é:- #";
  }

  private String words() {
    var text = new StringBuilder();
    for (int i = 0; i <= random.nextInt(6); i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private LocalText text() {
    var texts = new TreeMap<String, String>();
    for (var language : LANGUAGES) {
      if (random.nextInt(3) == 0) {
        texts.put(language, words());
      }
    }
    texts.merge(locale, "T" + words(), (one, other) -> other);
    return new LocalText(locale, texts);
  }

  /// Perhaps not in the language of the library.
  private LocalText anyText() {
    return random.nextInt(4) > 0
        ? text()
        : new LocalText(
            locale, new TreeMap<>(Map.of(LANGUAGES.get(random.nextInt(4)), "x" + words())));
  }

  private FrameworkLibrary library() {
    var frameworks = new ArrayList<Framework>();
    for (int i = 0; i <= random.nextInt(8) / 7; i++) {
      frameworks.add(framework(i));
    }
    return new FrameworkLibrary(
        "urn:x:risk:library:" + random.nextInt(9),
        random.nextInt(1_000),
        locale,
        "REF" + word(),
        anyText(),
        maybe(this::anyText),
        maybe(this::anyText),
        maybe(this::anyText),
        maybe(() -> "x"),
        maybe(() -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900))),
        some(3, i -> "L" + i),
        some(3, i -> "urn:x:risk:library:dep" + i),
        frameworks,
        some(3, i -> new Referenced("urn:x:c:" + i, "C" + i + word(), maybe(this::anyText))),
        some(3, i -> new Referenced("urn:x:t:" + i, "T" + i, maybe(this::anyText))));
  }

  private <T> List<T> some(int most, IntFunction<T> thing) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(thing).toList();
  }

  private Framework framework(int number) {
    questions.clear();
    int min = random.nextInt(5);
    var alternatives = new LinkedHashMap<String, List<ScoreLevel>>();
    some(2, i -> "alt" + i + word()).forEach(name -> alternatives.put(name, some(3, this::level)));
    var nodes = new ArrayList<RequirementNode>();
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      nodes.add(node(number, i, nodes, min, List.copyOf(alternatives.keySet())));
    }
    return new Framework(
        "urn:x:risk:framework:" + number,
        "F" + word(),
        anyText(),
        maybe(this::anyText),
        maybe(this::anyText),
        new Scale(min, min + 1 + random.nextInt(20), some(4, this::level)),
        alternatives,
        one(Aggregation.values(), random),
        groups.stream()
            .map(group -> new Group(group, anyText(), maybe(this::anyText), random.nextInt(3) == 0))
            .toList(),
        nodes);
  }

  private ScoreLevel level(int score) {
    return new ScoreLevel(score, anyText(), maybe(this::anyText), maybe(this::anyText));
  }

  private RequirementNode node(
      int framework, int number, List<RequirementNode> before, int min, List<String> alternatives) {
    var urn = "urn:x:risk:req_node:" + framework + ":n" + number;
    var parent =
        before.isEmpty() || random.nextInt(3) == 0
            ? null
            : before.get(random.nextInt(before.size()));
    return new RequirementNode(
        urn,
        parent == null ? null : parent.urn(),
        parent == null ? 1 : parent.depth() + 1,
        random.nextInt(4) > 0,
        maybe(() -> "R" + word()),
        maybe(this::anyText),
        maybe(this::anyText),
        maybe(this::anyText),
        maybe(this::anyText),
        1 + random.nextInt(4),
        maybe(() -> one(Importance.values(), random)),
        groups.stream().filter(group -> random.nextBoolean()).toList(),
        maybe(() -> random.nextInt(min + 1)),
        maybe(() -> min + 1 + random.nextInt(30)),
        alternatives.isEmpty() ? null : maybe(alternatives::getFirst),
        random.nextInt(5) == 0,
        some(2, i -> "urn:x:t:" + i),
        some(2, i -> "urn:x:c:" + i),
        some(3, i -> question(urn + ":question:" + (i + 1))));
  }

  private FrameworkQuestion question(String urn) {
    var type = one(Type.values(), random);
    var question =
        new FrameworkQuestion(
            urn,
            type,
            anyText(),
            maybe(this::anyText),
            1 + random.nextInt(3),
            questions.isEmpty() ? null : maybe(this::dependency),
            type.hasChoices()
                ? IntStream.rangeClosed(1, 1 + random.nextInt(4))
                    .mapToObj(i -> choice(urn + ":choice:" + i))
                    .toList()
                : List.of());
    questions.add(question);
    return question;
  }

  private Dependency dependency() {
    var on = questions.get(random.nextInt(questions.size()));
    var answers =
        on.type().hasChoices()
            ? Stream.of(0, random.nextInt(on.choices().size()))
                .distinct()
                .map(i -> on.choices().get(i).urn())
                .toList()
            : List.of("true");
    return new Dependency(on.urn(), answers, random.nextBoolean());
  }

  private Choice choice(String urn) {
    return new Choice(
        urn,
        anyText(),
        maybe(this::anyText),
        maybe(this::anyText),
        random.nextBoolean() ? null : Integer.valueOf(random.nextInt(31) - 10),
        random.nextBoolean() ? null : one(Compliance.values(), random),
        groups.stream().filter(group -> random.nextInt(4) == 0).toList(),
        maybe(() -> "#1a7F37"));
  }
}
