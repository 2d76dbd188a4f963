package fr.gouvernail.sample;

import fr.gouvernail.charter.OpinionVerdict;
import fr.gouvernail.charter.model.Answers;
import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.charter.model.CharterModel.Type;
import fr.gouvernail.charter.model.CharterModels;
import fr.gouvernail.charter.model.CharterNumber;
import fr.gouvernail.charter.model.CharterRules;
import fr.gouvernail.charter.model.Filling;
import fr.gouvernail.charter.model.ListedTool;
import fr.gouvernail.charter.model.Situation;
import fr.gouvernail.charter.model.Stage;
import fr.gouvernail.sample.SampleCompanies.CharterFile;
import fr.gouvernail.sample.SampleCompanies.CharterFile.OwnClause;
import fr.gouvernail.sample.SampleCompanies.CharterFile.Remark;
import fr.gouvernail.sample.SampleCompanies.CharterFile.Said;
import fr.gouvernail.sample.SampleCompanies.CharterFile.State;
import fr.gouvernail.sample.SampleCompanies.CharterFile.ToolLine;
import fr.gouvernail.sample.SampleCompanies.CharterFile.VersionLine;
import fr.gouvernail.tool.Agreement;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolForm;
import fr.gouvernail.tool.ToolStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the charter of a company in a file of companies, and checks that each of its versions
/// could have come into force. Where the file is silent: the model's defaults, and formalities in
/// time.
class SampleCharterReader {

  private static final Map<String, State> STATES =
      Map.of(
          "en_vigueur", State.IN_FORCE, "en_relecture", State.IN_REVIEW, "brouillon", State.DRAFT);
  private static final Map<String, OpinionVerdict> OPINIONS =
      Map.of(
          "favorable", OpinionVerdict.FAVOURABLE,
          "reserve", OpinionVerdict.RESERVED,
          "defavorable", OpinionVerdict.UNFAVOURABLE);

  private final CharterModel model;
  private final Cursor company;
  private final Situation situation;
  private final Map<String, String> users;
  private final Map<String, String> directors;

  /// @param situation of the company; its people are the users of the file
  SampleCharterReader(
      CharterModels models, Cursor company, Situation situation, Map<String, String> directors) {
    this.directors = directors;
    model = models.latest("charte-ia-pme").orElseThrow();
    this.company = company;
    this.situation = situation;
    users = situation.people();
  }

  CharterFile read(Cursor at) {
    var approvedBy = at.choice("approved_by", directors).orElse("");
    var tools = at.requiredList("tools").stream().map(tool -> tool(tool, at)).toList();
    var versions = new ArrayList<VersionLine>();
    var numbers = new HashSet<CharterNumber>();
    var places = at.requiredList("versions");
    for (var place : places) {
      var version = version(place, at, approvedBy);
      if (!numbers.add(version.number())) {
        place.fault("sample.fault.twice", version.number().toString());
      }
      if (version.state() == State.IN_FORCE) {
        check(place, version, tools);
      } else if (place != places.getLast()) {
        place.fault("sample.fault.charterOrder");
      }
      versions.add(version);
    }
    return new CharterFile(approvedBy, tools, versions);
  }

  private ToolLine tool(Cursor at, Cursor charter) {
    return new ToolLine(
        new ToolForm(
            at.text("name"),
            ToolStatus.AUTHORISED,
            at.choice("class", named(ToolClass.values())).orElse(null),
            at.choice("max_data_level", named(DataLevel.values())).orElse(null),
            at.text("hosting"),
            at.truth("dpa_signed") ? Agreement.SIGNED : Agreement.NOT_SIGNED,
            at.truth("training_on_data"),
            text(at, "purpose"),
            text(at, "account"),
            null,
            charter.dateOrNull("next_review"),
            text(at, "note")),
        at.find("owner")
            .or(() -> charter.find("variables").flatMap(v -> v.find("referent")))
            .flatMap(owner -> owner.oneOf(users))
            .orElse(null),
        at.find("since").map(SampleCharterReader::number).orElse(new CharterNumber(0, 0)));
  }

  private VersionLine version(Cursor at, Cursor charter, String approvedBy) {
    var state = at.find("state").flatMap(s -> s.oneOf(STATES)).orElse(State.IN_FORCE);
    var adopted = state == State.DRAFT ? at.dateOrNull("date") : at.date("date");
    var effect = state == State.DRAFT ? at.dateOrNull("in_force") : at.date("in_force");
    var options = new TreeMap<String, String>();
    var values = new TreeMap<String, String>();
    var facts = new TreeMap<String, Boolean>();
    company.list("audits").stream()
        .flatMap(audit -> audit.find("facts").stream())
        .flatMap(f -> f.find("hr_use").stream())
        .forEach(f -> facts.merge("hr_use", f.text().equals("true"), Boolean::logicalOr));
    values.put("dirigeant", approvedBy);
    Stream.of(charter, at)
        .forEach(place -> {
          place.entries("options").forEach((id, value) -> option(id, value, options));
          place.entries("variables").forEach((id, value) -> value(id, value, values));
          if (place == charter && !isCurrent(at, charter)) {
            values.keySet().removeIf(this::isDate);
          }
        });
    var answers = new Answers(options, values, facts, Map.of(), List.of());
    if (adopted != null && effect != null) {
      var review = isCurrent(at, charter) ? charter.dateOrNull("next_review") : null;
      dates(values, adopted, effect, review, answers);
      if (state == State.IN_FORCE) {
        formalities(values, adopted, effect, answers);
      }
    }
    return new VersionLine(
        number(at.find("version").orElse(at)),
        state,
        text(at, "change"),
        adopted,
        options,
        values,
        facts,
        at.list("clauses").stream()
            .map(c -> new OwnClause(c.text("title"), c.text("markdown"), clause(c, "after")))
            .toList(),
        at.list("comments").stream()
            .map(c -> new Remark(c.text("by"), clauseOrNull(c), c.text("text")))
            .toList(),
        at.list("opinions").stream()
            .map(o ->
                new Said(
                    o.text("by"),
                    o.choice("opinion", OPINIONS).orElse(OpinionVerdict.FAVOURABLE),
                    text(o, "text")))
            .toList(),
        readers(at));
  }

  private Map<String, LocalDate> readers(Cursor at) {
    var readers = new LinkedHashMap<String, LocalDate>();
    for (var day : at.list("readers")) {
      for (var person : day.requiredList("by")) {
        person.oneOf(users).ifPresent(user -> readers.put(user, day.date("on")));
      }
    }
    return readers;
  }

  /// The dates beside the charter are those of the version in force.
  private boolean isDate(String variable) {
    return model.variable(variable).map(v -> v.type() == Type.DATE).orElse(false);
  }

  private static boolean isCurrent(Cursor version, Cursor charter) {
    return version.text("version").equals(charter.text("version"));
  }

  private void dates(
      Map<String, String> values,
      LocalDate adopted,
      LocalDate effect,
      @Nullable LocalDate review,
      Answers answers) {
    values.put("date_adoption", adopted.toString());
    values.put("date_effet", effect.toString());
    var filling = filling(answers, List.of());
    var months = Integer.parseInt(filling.option("OPT-REVUE"));
    values.put("date_revue", (review == null ? effect.plusMonths(months) : review).toString());
  }

  private void formalities(
      Map<String, String> values, LocalDate adopted, LocalDate effect, Answers answers) {
    var filling = filling(answers, List.of());
    var inTime = effect.minusMonths(1).isBefore(adopted) ? effect.minusMonths(1) : adopted;
    for (var variable : model.variables()) {
      if (filling.isRequired(variable) && variable.requiredIf() != null) {
        values.putIfAbsent(
            variable.id(), variable.type() == Type.DATE ? inTime.toString() : "favorable");
      }
    }
  }

  private void option(String id, Cursor value, Map<String, String> options) {
    var known = model.option(id);
    if (known.isEmpty()) {
      value.fault("sample.fault.dangling", id);
      return;
    }
    var choices =
        known.get().values().keySet().stream()
            .collect(Collectors.toMap(Function.identity(), Function.identity()));
    value.oneOf(choices).ifPresent(chosen -> options.put(id, chosen));
  }

  private void value(String id, Cursor value, Map<String, String> values) {
    var known = model.variable(id);
    if (known.isEmpty() || known.get().given()) {
      value.fault("sample.fault.dangling", id);
    } else if (value.isNothing()) {
      values.remove(id);
    } else if (known.get().type() == Type.PERSON) {
      value.oneOf(users).ifPresent(user -> values.put(id, user));
    } else {
      values.put(id, value.text().strip());
    }
  }

  private void check(Cursor at, VersionLine version, List<ToolLine> tools) {
    var answers =
        new Answers(version.options(), version.values(), version.facts(), Map.of(), List.of());
    var listed =
        tools.stream()
            .filter(tool -> tool.since().compareTo(version.number()) <= 0)
            .map(tool -> listed(tool.form()))
            .toList();
    CharterRules.check(model, answers, filling(answers, listed).situation(), List.of()).stream()
        .filter(finding -> finding.blocks(Stage.IN_FORCE))
        .forEach(f -> at.fault("sample.fault.charter", f.target(), f.code().name()));
  }

  private Filling filling(Answers answers, List<ListedTool> tools) {
    return new Filling(
        model,
        answers,
        new Situation(
            situation.company(),
            situation.number(),
            situation.headcount(),
            situation.hasCse(),
            situation.people(),
            tools));
  }

  private static ListedTool listed(ToolForm form) {
    return new ListedTool(
        new UUID(0, form.name().hashCode()),
        form.name(),
        false,
        form.kind(),
        form.level(),
        form.hosting(),
        form.agreement(),
        form.training(),
        "",
        "",
        "",
        null);
  }

  private String clause(Cursor at, String key) {
    var ids =
        model.clauses().stream()
            .map(CharterModel.Clause::id)
            .collect(Collectors.toMap(Function.identity(), Function.identity()));
    return at.choice(key, ids).orElse("");
  }

  private @Nullable String clauseOrNull(Cursor at) {
    return at.find("clause").isEmpty() ? null : clause(at, "clause");
  }

  private static String text(Cursor at, String key) {
    return at.find(key).map(Cursor::text).orElse("");
  }

  private static CharterNumber number(Cursor at) {
    try {
      return CharterNumber.of(at.text());
    } catch (IllegalArgumentException e) {
      at.fault("sample.fault.charterNumber");
      return new CharterNumber(0, 0);
    }
  }

  private static <E extends Enum<E>> Map<String, E> named(E[] values) {
    return Stream.of(values).collect(Collectors.toMap(Enum::name, Function.identity()));
  }
}
