package fr.gouvernail.charter;

import fr.gouvernail.charter.AnswerChange.SetTools;
import fr.gouvernail.charter.model.Answers;
import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.charter.model.CharterModels;
import fr.gouvernail.charter.model.FrozenCharter;
import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tool.CharterOfTools;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolId;
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Answers the register of tools from the version in force.
@Component
class ToolsInCharter implements CharterOfTools {

  private static final String PATH = "/charter";

  private final Charters charters;
  private final CharterModels models;
  private final CharterService reading;
  private final CharterDrafting drafting;
  private final ToolService tools;
  private final Texts texts;

  ToolsInCharter(
      Charters charters,
      CharterModels models,
      CharterService reading,
      CharterDrafting drafting,
      ToolService tools,
      Texts texts) {
    this.charters = charters;
    this.models = models;
    this.reading = reading;
    this.drafting = drafting;
    this.tools = tools;
    this.texts = texts;
  }

  private record Cell(Verdict verdict, @Nullable String exception) {}

  @Override
  public Sayings sayings() {
    return charters
        .currentText()
        .map(FrozenCharter::read)
        .map(ToolsInCharter::of)
        .orElseGet(() -> of(models.latest(CharterDrafting.MODEL).orElseThrow()));
  }

  private static Sayings of(FrozenCharter charter) {
    return new Sayings(
        charter.number(),
        charter.tools().stream().map(t -> new ToolId(t.id())).collect(Collectors.toSet()),
        refused((level, kind) -> {
          var cell = charter.matrix().get(Answers.cell(level, kind));
          return cell == null ? null : new Cell(cell.verdict(), cell.text());
        }),
        PATH);
  }

  private static Sayings of(CharterModel model) {
    return new Sayings(
        null,
        Set.of(),
        refused((level, kind) -> {
          var cell = model.cell(level, kind);
          return new Cell(cell.verdict(), cell.text() == null ? null : cell.text().fr());
        }),
        PATH);
  }

  private static Map<DataLevel, Map<ToolClass, String>> refused(
      BiFunction<DataLevel, ToolClass, @Nullable Cell> table) {
    var refused = new EnumMap<DataLevel, Map<ToolClass, String>>(DataLevel.class);
    for (var level : DataLevel.values()) {
      var row = new EnumMap<ToolClass, String>(ToolClass.class);
      for (var kind : ToolClass.values()) {
        var cell = table.apply(level, kind);
        if (cell != null && cell.verdict() == Verdict.NO) {
          row.put(kind, cell.exception() == null ? "" : cell.exception());
        }
      }
      refused.put(level, row);
    }
    return refused;
  }

  @Override
  public String prepareWithout(ToolRow tool) {
    var draft =
        reading.versions().stream()
            .filter(row -> row.state() == CharterState.DRAFT)
            .map(CharterRow::id)
            .findFirst()
            .orElseGet(() ->
                drafting.start(
                    false, texts.getTranslation("charter.without", Locale.FRENCH, tool.name())));
    var before = reading.draft(draft).answers().tools();
    if (before.contains(tool.id())) {
      var after = standing(before).filter(id -> !id.equals(tool.id())).toList();
      if (!drafting.answer(draft, new SetTools(before, after)).stored()) {
        throw new RuleViolated("charter.rule.meanwhile");
      }
    }
    return PATH + "?version=" + draft;
  }

  /// A charter takes no withdrawn tool, so others that the draft carries over go too.
  private Stream<ToolId> standing(List<ToolId> listed) {
    var known =
        tools.among(listed).stream()
            .filter(row -> row.status() != ToolStatus.WITHDRAWN)
            .map(ToolRow::id)
            .collect(Collectors.toSet());
    return listed.stream().filter(known::contains);
  }
}
