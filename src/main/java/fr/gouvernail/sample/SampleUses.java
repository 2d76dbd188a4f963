package fr.gouvernail.sample;

import fr.gouvernail.sample.SampleCompanies.User;
import fr.gouvernail.sample.SampleCompanies.Uses;
import fr.gouvernail.sample.SampleCompanies.Uses.Act;
import fr.gouvernail.tool.Agreement;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolForm;
import fr.gouvernail.tool.ToolStatus;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the uses of AI of a company: tools, ideas, and each use step by step.
class SampleUses {

  private static final int LONGEST_AGO = 200;
  private static final Set<String> KNOWN =
      Set.of("on", "ago", "by", "do", "values", "answers", "reason", "words", "fields");
  private static final Map<String, Act> ACTS =
      Arrays.stream(Act.values())
          .collect(
              Collectors.toMap(act -> act.name().toLowerCase(Locale.ROOT), Function.identity()));
  private static final Map<String, ToolClass> CLASSES =
      Arrays.stream(ToolClass.values()).collect(Collectors.toMap(Enum::name, Function.identity()));
  private static final Map<String, DataLevel> LEVELS =
      Arrays.stream(DataLevel.values()).collect(Collectors.toMap(Enum::name, Function.identity()));

  private final Map<String, String> people;

  /// @param users of the company; the consultants of the firm may act too and are checked later
  SampleUses(List<User> users) {
    people = users.stream().collect(Collectors.toMap(User::id, User::id, (a, b) -> a));
  }

  Uses read(Cursor company) {
    return new Uses(
        company.list("more_tools").stream().map(this::tool).toList(),
        company.list("ideas").stream().map(this::idea).toList(),
        company.list("use_cases").stream()
            .filter(at -> at.find("steps").isPresent())
            .map(at ->
                new Uses.Use(at.text("id"), at.list("steps").stream().map(this::deed).toList()))
            .toList(),
        company.list("workshops").stream().map(this::workshop).toList());
  }

  private Uses.Adding tool(Cursor at) {
    return new Uses.Adding(
        at.choice("by", people).orElse(""),
        new ToolForm(
            at.text("name"),
            Optional.ofNullable(at.textOrNull("vendor")).orElse(""),
            ToolStatus.AUTHORISED,
            at.choice("class", CLASSES).orElse(null),
            at.choice("level", LEVELS).orElse(null),
            at.text("hosting"),
            Agreement.SIGNED,
            false,
            at.text("purpose"),
            "",
            null,
            null,
            ""),
        at.choice("owner", people).orElse(""));
  }

  private Uses.Wish idea(Cursor at) {
    return new Uses.Wish(
        at.choice("by", people).orElse(""),
        at.number("ago", 0, LONGEST_AGO),
        at.text("title"),
        at.text("problem"),
        at.textOrNull("department"));
  }

  private Uses.Workshop workshop(Cursor at) {
    var votes = new LinkedHashMap<String, List<Integer>>();
    at.list("votes")
        .forEach(vote ->
            votes.put(
                vote.choice("by", people).orElse(""),
                vote.list("scores").stream().map(score -> score.number(1, 10)).toList()));
    return new Uses.Workshop(
        at.choice("by", people).orElse(""),
        at.number("ago", 0, LONGEST_AGO),
        at.text("title"),
        at.list("cases").stream().map(Cursor::text).toList(),
        at.list("people").stream().flatMap(person -> person.oneOf(people).stream()).toList(),
        votes,
        at.truth("revealed"));
  }

  private Uses.Deed deed(Cursor at) {
    var on = at.dateOrNull("on");
    var values = new LinkedHashMap<String, Object>();
    at.entries("values").forEach((field, value) -> values.put(field, value.anything()));
    at.entries("answers").forEach((question, value) -> values.put(question, value.anything()));
    var detail = new LinkedHashMap<String, String>();
    at.entries()
        .forEach((key, value) -> {
          if (!KNOWN.contains(key)) {
            detail.put(key, value.text());
          }
        });
    return new Uses.Deed(
        at.text("by"),
        on,
        on == null ? at.number("ago", 0, LONGEST_AGO) : 0,
        at.choice("do", ACTS).orElse(Act.CHANGE),
        values,
        Optional.ofNullable(at.textOrNull("reason"))
            .or(() -> Optional.ofNullable(at.textOrNull("words")))
            .orElse(""),
        at.list("fields").stream().map(Cursor::text).toList(),
        detail);
  }
}
