package fr.gouvernail.sample;

import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.charter.model.CharterModels;
import fr.gouvernail.decision.RequestKind;
import fr.gouvernail.decision.Verdict;
import fr.gouvernail.sample.SampleCompanies.Question;
import fr.gouvernail.sample.SampleCompanies.Request;
import fr.gouvernail.sample.SampleCompanies.Ruling;
import fr.gouvernail.sample.SampleCompanies.Step;
import fr.gouvernail.sample.SampleCompanies.User;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads what the people of a company asked for, and what was decided.
class SampleAskings {

  private static final int LONGEST_AGO = 200;
  private static final int LONGEST_TITLE = 200;
  private static final Map<String, RequestKind> KINDS =
      Map.of("outil", RequestKind.TOOL, "usage", RequestKind.USE);
  private static final Map<String, Verdict> VERDICTS =
      Map.of("autorise", Verdict.APPROVED, "refuse", Verdict.REFUSED);
  private static final Map<String, DataLevel> LEVELS =
      Arrays.stream(DataLevel.values()).collect(Collectors.toMap(Enum::name, Function.identity()));

  private static final Map<String, ToolClass> CLASSES =
      Arrays.stream(ToolClass.values()).collect(Collectors.toMap(Enum::name, Function.identity()));

  private final Map<String, String> people;
  private final Map<String, String> uses;

  SampleAskings(List<User> users, CharterModels charters) {
    uses =
        charters.all().stream()
            .flatMap(model -> model.uses().stream())
            .map(CharterModel.Use::id)
            .distinct()
            .collect(Collectors.toMap(id -> id, id -> id));
    people = users.stream().collect(Collectors.toMap(User::id, User::id, (a, b) -> a));
  }

  List<Question> questions(Cursor company) {
    var tools =
        company.find("charter").stream()
            .flatMap(charter -> charter.list("tools").stream())
            .map(tool -> tool.text("name"))
            .collect(Collectors.toMap(name -> name, name -> name, (a, b) -> a));
    return company.list("questions").stream().map(at -> question(at, tools)).toList();
  }

  private Question question(Cursor at, Map<String, String> tools) {
    return new Question(
        person(at),
        ago(at, LONGEST_AGO),
        at.find("tool").flatMap(tool -> tool.oneOf(tools)).orElse(""),
        at.choice("level", LEVELS).orElse(DataLevel.C0),
        at.choice("use", uses).orElse(""));
  }

  List<Request> requests(Cursor company) {
    return company.list("requests").stream().map(this::request).toList();
  }

  private Request request(Cursor at) {
    int ago = ago(at, LONGEST_AGO);
    var tool = at.text("tool");
    if (tool.length() > LONGEST_TITLE) {
      at.fault("sample.fault.tooLong", LONGEST_TITLE);
    }
    return new Request(
        person(at),
        ago,
        at.choice("kind", KINDS).orElse(RequestKind.TOOL),
        tool,
        at.text("purpose"),
        at.choice("level", LEVELS).orElse(DataLevel.C0),
        at.find("question").map(step -> step(step, ago)).orElse(null),
        at.find("answer").map(step -> step(step, ago)).orElse(null),
        at.find("decision").map(step -> ruling(step, ago)).orElse(null));
  }

  private Step step(Cursor at, int before) {
    return new Step(person(at), ago(at, before), at.text("text"));
  }

  private Ruling ruling(Cursor at, int before) {
    var reason = at.textOrNull("reason");
    return new Ruling(
        person(at),
        ago(at, before),
        at.choice("verdict", VERDICTS).orElse(Verdict.REFUSED),
        reason == null ? "" : reason,
        at.find("class").flatMap(kind -> kind.oneOf(CLASSES)).orElse(null));
  }

  /// A step comes after what it follows.
  private static int ago(Cursor at, int before) {
    return at.number("ago", 0, before);
  }

  private String person(Cursor at) {
    return at.choice("by", people).orElse("");
  }
}
