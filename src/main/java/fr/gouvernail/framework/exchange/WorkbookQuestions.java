package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.exchange.Finding.Kind;
import fr.gouvernail.framework.exchange.SheetCells.Line;
import fr.gouvernail.framework.exchange.Source.Fields;
import fr.gouvernail.framework.exchange.Source.Items;
import fr.gouvernail.framework.exchange.Source.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The questions in one row of a workbook: one a line, with their answers, and what each depends on
/// as `line of the question:lines of its choices`.
final class WorkbookQuestions {

  private static final Pattern DEPENDENCY =
      Pattern.compile("([1-9]\\d{0,3}):([1-9]\\d{0,3}(?:,[1-9]\\d{0,3})*)");
  private static final Set<String> TEXTS = Set.of("questions");

  private final Line line;
  private final String node;
  private final Map<String, AnswerSet> answers;
  private final Findings findings;

  WorkbookQuestions(Line line, String node, Map<String, AnswerSet> answers, Findings findings) {
    this.line = line;
    this.node = node;
    this.answers = answers;
    this.findings = findings;
  }

  Source source() {
    var texts = Lines.of(line.find("questions"));
    int count = texts.size();
    var sets = each("answer", count);
    var dependencies = each("depends_on", count);
    var conditions = each("condition", count);
    var questions = new LinkedHashMap<String, Source>();
    for (int i = 0; i < count; i++) {
      var urn = urn(i + 1);
      var fields = new LinkedHashMap<String, Source>();
      fields.put("text", Scalar.of(line.place("questions"), texts.get(i)));
      answer(sets.get(i), urn, fields);
      var translations = translations(i, count);
      if (translations != null) {
        fields.put("translations", translations);
      }
      var dependency = dependency(i + 1, dependencies.get(i), conditions.get(i));
      if (dependency != null) {
        fields.put("depends_on", dependency);
      }
      questions.put(urn, new Fields(line.place("questions"), fields));
    }
    return new Fields(line.place("questions"), questions);
  }

  private String urn(int number) {
    return node + ":question:" + number;
  }

  private List<String> each(String column, int count) {
    return Lines.of(line.find(column), count, false, findings);
  }

  private void answer(String id, String urn, Map<String, Source> fields) {
    var set = answers.get(id);
    if (set == null) {
      findings.add(Kind.SET_OF_ANSWERS_UNKNOWN, line.place("answer"), id);
      fields.put("type", Scalar.of(line.place("answer"), "text"));
      return;
    }
    fields.put("type", set.type());
    if (!set.choices().isEmpty()) {
      fields.put("choices", set.choicesOf(urn));
    }
  }

  private @Nullable Source translations(int index, int count) {
    if (!(SheetCells.translations(line, TEXTS) instanceof Fields(var place, var languages))) {
      return null;
    }
    var each = new LinkedHashMap<String, Source>();
    languages.forEach((language, fields) -> {
      if (fields instanceof Fields(_, var texts) && texts.get("questions") instanceof Scalar cell) {
        var text = Lines.of(cell, count, false, findings).get(index);
        each.put(language, new Fields(cell.place(), Map.of("text", Scalar.of(cell.place(), text))));
      }
    });
    return new Fields(place, each);
  }

  private @Nullable Source dependency(int number, String written, String condition) {
    if (written.isEmpty()) {
      return null;
    }
    var place = line.place("depends_on");
    var parts = DEPENDENCY.matcher(written);
    if (!parts.matches()) {
      findings.add(Kind.DEPENDENCY_FORM, place, written);
      return null;
    }
    int on = Integer.parseInt(parts.group(1));
    if (on == number) {
      // One line stands for all questions, also for the one on which the others depend.
      return null;
    }
    if (condition.isEmpty()) {
      findings.add(Kind.CONDITION_MISSING, place);
    }
    var answers = new ArrayList<Source>();
    for (var choice : parts.group(2).split(",")) {
      answers.add(Scalar.of(place, urn(on) + ":choice:" + choice));
    }
    var fields = new LinkedHashMap<String, Source>();
    fields.put("question", Scalar.of(place, urn(on)));
    fields.put("answers", new Items(place, answers));
    fields.put("condition", Scalar.of(line.place("condition"), condition));
    return new Fields(place, fields);
  }
}
