package fr.gouvernail.aiact;

import fr.gouvernail.aiact.LawPack.About;
import fr.gouvernail.aiact.LawPack.Derived;
import fr.gouvernail.aiact.LawPack.Fine;
import fr.gouvernail.aiact.LawPack.Milestone;
import fr.gouvernail.aiact.LawPack.Rule;
import fr.gouvernail.questionnaire.ContentNode;
import fr.gouvernail.questionnaire.InvalidQuestionnaire.Fault;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.questionnaire.Translations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a pack and notes every fault with its place.
final class LawPackReader {

  static final Map<String, AiActClass> CLASSES =
      Map.of(
          "hors_champ", AiActClass.OUT_OF_SCOPE,
          "minimal", AiActClass.MINIMAL,
          "transparence", AiActClass.TRANSPARENCY,
          "haut_risque", AiActClass.HIGH_RISK,
          "interdit", AiActClass.PROHIBITED);

  private static final int MOST_PEOPLE = 1_000_000;
  private static final int MOST_ANSWERS = 20;

  private final ContentNode root;
  private final Translations translations;

  private LawPackReader(ContentNode root, Translations translations) {
    this.root = root;
    this.translations = translations;
  }

  /// @param file for messages only
  /// @param english the YAML of the English texts, or null
  /// @throws InvalidLawPack with every fault found
  static LawPack read(String file, String yaml, @Nullable String english) {
    var faults = new ArrayList<Fault>();
    var englishFaults = new ArrayList<Fault>();
    var translations =
        english == null ? Translations.none() : Translations.of(english, englishFaults);
    var pack = new LawPackReader(ContentNode.root(yaml, faults), translations).pack();
    if (faults.isEmpty()) {
      new LawPackCheck(pack, faults).run();
    }
    stopOn(faults, file);
    translations.reportUnused();
    stopOn(englishFaults, file + ", translations");
    return pack;
  }

  private static void stopOn(List<Fault> faults, String file) {
    if (!faults.isEmpty()) {
      throw new InvalidLawPack(file, faults);
    }
  }

  private LawPack pack() {
    root.only(
        "wizard",
        "derived_flags",
        "flags",
        "resolution",
        "classes",
        "nodes",
        "obligations",
        "calendar",
        "fines",
        "uncertainties");
    var about =
        root.get("wizard")
            .only(
                "id", "version", "language", "title", "start", "end", "legal_state", "disclaimer");
    about.get("language").oneOf(Map.of("fr", "fr"), "fr");
    var resolution = root.get("resolution").only("order", "provider_side_note", "note");
    return new LawPack(
        about.get("id").text(),
        about.get("version").version(),
        about.get("legal_state").date(),
        text(about.get("title"), "wizard/title"),
        text(about.get("disclaimer"), "wizard/disclaimer"),
        about.get("start").text(),
        about.get("end").text(),
        flags(),
        root.get("derived_flags").items().stream().map(LawPackReader::derived).toList(),
        resolution.get("order").items().stream().map(LawPackReader::rule).toList(),
        text(resolution.get("provider_side_note"), "resolution/provider_side_note"),
        text(resolution.get("note"), "resolution/note"),
        classes(),
        root.get("nodes").items().stream().map(this::question).toList(),
        root.get("obligations").items().stream().map(this::obligation).toList(),
        root.get("calendar").items().stream().map(this::milestone).toList(),
        numbered(root.get("fines"), "fines", this::fine),
        numbered(root.get("uncertainties"), "uncertainties", this::text));
  }

  private Text text(ContentNode node, String place) {
    return translations.text(node, place);
  }

  private @Nullable Text optional(ContentNode node, String place) {
    return node.present() ? text(node, place) : null;
  }

  private static @Nullable String id(ContentNode node) {
    return node.present() ? node.text() : null;
  }

  private static Set<String> ids(ContentNode node) {
    return node.items().stream()
        .map(ContentNode::text)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Map<String, Text> flags() {
    var flags = new LinkedHashMap<String, Text>();
    for (var item : root.get("flags").items()) {
      var id = item.only("id", "label").get("id").text();
      if (flags.put(id, text(item.get("label"), "flags/" + id + "/label")) != null) {
        item.fault("appears twice");
      }
    }
    return flags;
  }

  private static Derived derived(ContentNode node) {
    node.only("flag", "when_option");
    var option = node.get("when_option").text().split("\\.", 2);
    if (option.length < 2) {
      node.get("when_option").fault("a question and an option are expected, such as N08.credit");
    }
    return new Derived(node.get("flag").text(), option[0], option[option.length - 1]);
  }

  private static Rule rule(ContentNode node) {
    node.only("if_flag", "if_any_flag", "else", "class");
    var one = node.find("if_flag");
    var flags = one.present() ? Set.of(one.text()) : ids(node.find("if_any_flag"));
    if (flags.isEmpty() != node.find("else").flag()) {
      node.fault("flags are expected, or else");
    }
    return new Rule(flags, risk(node.get("class")));
  }

  private static AiActClass risk(ContentNode node) {
    return node.oneOf(CLASSES, AiActClass.MINIMAL);
  }

  private static Set<AiActClass> risks(ContentNode node) {
    return node.items().stream().map(LawPackReader::risk).collect(Collectors.toSet());
  }

  private Map<AiActClass, About> classes() {
    var classes = new EnumMap<AiActClass, About>(AiActClass.class);
    for (var item : root.get("classes").items()) {
      var id = item.only("id", "label", "rank", "summary", "next_step").get("id").text();
      var place = "classes/" + id + "/";
      var risk = risk(item.get("id"));
      if (item.get("rank").integer(1, AiActClass.values().length) != risk.ordinal() + 1) {
        item.get("rank").fault("is not that of the class");
      }
      classes.put(
          risk,
          new About(
              text(item.get("label"), place + "label"),
              text(item.get("summary"), place + "summary"),
              text(item.get("next_step"), place + "next_step")));
    }
    return classes;
  }

  private Question question(ContentNode item) {
    var id = item.get("id").text();
    var node =
        item.named(id)
            .only(
                "id",
                "type",
                "title",
                "text",
                "help",
                "article",
                "min_answers",
                "none_label",
                "ask_if",
                "skip_to",
                "next",
                "next_if_any",
                "next_if_none",
                "sets_if_none",
                "options");
    var place = "nodes/" + id + "/";
    var least = node.find("min_answers");
    var after = id(node.find("next"));
    var any = id(node.find("next_if_any"));
    var none = id(node.find("next_if_none"));
    return new Question(
        id,
        node.get("type").oneOf(Map.of("unique", false, "multiple", true), false),
        least.present() ? least.integer(1, MOST_ANSWERS) : 0,
        text(node.get("title"), place + "title"),
        text(node.get("text"), place + "text"),
        text(node.get("help"), place + "help"),
        text(node.get("article"), place + "article"),
        optional(node.find("none_label"), place + "none_label"),
        id(node.find("ask_if").only("flag").find("flag")),
        id(node.find("skip_to")),
        after,
        any == null ? after : any,
        none == null ? after : none,
        ids(node.find("sets_if_none")),
        node.get("options").items().stream().map(option -> option(option, place)).toList());
  }

  private Question.Option option(ContentNode item, String question) {
    var id = item.get("id").text();
    var node =
        item.named(id)
            .only(
                "id",
                "text",
                "sets",
                "next",
                "ref",
                "applies_from",
                "exception_possible",
                "area",
                "area_label",
                "point");
    var place = question + "options/" + id + "/";
    var since = node.find("applies_from");
    return new Question.Option(
        id,
        text(node.get("text"), place + "text"),
        ids(node.find("sets")),
        id(node.find("next")),
        optional(node.find("ref"), place + "ref"),
        since.present() ? since.date() : null,
        node.find("exception_possible").flag(),
        node.find("area").present() ? area(node, place) : null);
  }

  private Question.Area area(ContentNode node, String place) {
    return new Question.Area(
        node.get("area").integer(1, MOST_ANSWERS),
        text(node.get("area_label"), place + "area_label"),
        id(node.find("point")));
  }

  private Obligation obligation(ContentNode item) {
    var id = item.get("id").text();
    var node =
        item.named(id)
            .only(
                "id",
                "kind",
                "title",
                "text",
                "article",
                "source",
                "applies_when",
                "applies_from",
                "note",
                "uncertain");
    var place = "obligations/" + id + "/";
    return new Obligation(
        id,
        node.get("kind")
            .oneOf(
                Map.of(
                    "obligation", Obligation.Nature.OBLIGATION,
                    "information", Obligation.Nature.INFORMATION,
                    "bonne_pratique", Obligation.Nature.GOOD_PRACTICE),
                Obligation.Nature.OBLIGATION),
        text(node.get("title"), place + "title"),
        text(node.get("text"), place + "text"),
        text(node.get("article"), place + "article"),
        text(node.get("source"), place + "source"),
        when(node.get("applies_when")),
        since(node.get("applies_from")),
        optional(node.find("note"), place + "note"),
        node.find("uncertain").flag());
  }

  private static Obligation.When when(ContentNode node) {
    node.only(
        "classes",
        "not_classes",
        "all_flags",
        "any_flags",
        "and_any_flags",
        "any_flags_2",
        "none_flags",
        "facts",
        "not_only_option");
    var people = node.find("facts").only("headcount").find("headcount").only("gte").find("gte");
    return new Obligation.When(
        risks(node.find("classes")),
        risks(node.find("not_classes")),
        ids(node.find("all_flags")),
        Stream.of("any_flags", "and_any_flags", "any_flags_2")
            .map(node::find)
            .filter(ContentNode::present)
            .map(LawPackReader::ids)
            .toList(),
        ids(node.find("none_flags")),
        people.present() ? people.integer(1, MOST_PEOPLE) : 0,
        id(node.find("not_only_option")));
  }

  private static Obligation.Since since(ContentNode node) {
    if (node.isText()) {
      return new Obligation.Since(node.date(), Map.of());
    }
    var byFlag = new LinkedHashMap<String, LocalDate>();
    node.entries().forEach((flag, day) -> byFlag.put(flag, day.date()));
    return new Obligation.Since(null, byFlag);
  }

  private Milestone milestone(ContentNode node) {
    var place = "calendar/" + node.only("date", "text", "status", "note").get("date").text() + "/";
    return new Milestone(
        node.get("date").date(),
        text(node.get("text"), place + "text"),
        node.get("status").oneOf(Map.of("en_vigueur", true, "a_venir", false), false),
        optional(node.find("note"), place + "note"));
  }

  private Fine fine(ContentNode node, String place) {
    node.only("case", "max", "article");
    return new Fine(
        text(node.get("case"), place + "/case"),
        text(node.get("max"), place + "/max"),
        text(node.get("article"), place + "/article"));
  }

  /// Reads an item of a list that has no ids.
  private interface Read<T> {
    T item(ContentNode node, String place);
  }

  private static <T> List<T> numbered(ContentNode list, String place, Read<T> read) {
    var all = new ArrayList<T>();
    for (var item : list.items()) {
      all.add(read.item(item, place + "/" + all.size()));
    }
    return List.copyOf(all);
  }
}
