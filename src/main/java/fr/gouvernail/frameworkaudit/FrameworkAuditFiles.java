package fr.gouvernail.frameworkaudit;

import static fr.gouvernail.identity.Permission.READ_ASSESSMENT_RESULT;

import fr.gouvernail.document.WorkbookFile;
import fr.gouvernail.framework.Choice;
import fr.gouvernail.framework.Compliance;
import fr.gouvernail.framework.FrameworkQuestion;
import fr.gouvernail.framework.RequirementNode;
import fr.gouvernail.frameworkaudit.FrameworkAuditService.Frozen;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Closed audits as workbooks.
@Service
public class FrameworkAuditFiles {

  private static final List<String> COLUMNS =
      List.of("ref", "requirement", "question", "answer", "comment", "result", "score");
  private static final List<Integer> WIDTHS = List.of(12, 46, 46, 46, 46, 20, 9);

  private final FrameworkAuditService audits;
  private final Texts texts;

  FrameworkAuditFiles(FrameworkAuditService audits, Texts texts) {
    this.audits = audits;
    this.texts = texts;
  }

  /// Every answer of a closed audit, with the terms under which the framework is used.
  ///
  /// @throws fr.gouvernail.tenancy.NotFound if the audit is unknown or open
  @Requires(READ_ASSESSMENT_RESULT)
  public byte[] answers(FrameworkAuditId id, Locale locale) {
    var frozen = audits.frozen(id);
    var rows = new ArrayList<List<@Nullable Object>>();
    frozen.framework().nodes().stream()
        .filter(RequirementNode::assessable)
        .filter(node -> frozen.closed().result().node(node.urn()).inScope())
        .forEach(node -> rows(rows, frozen, node, locale));
    return WorkbookFile.write(
        text("xlsx.sheet", locale),
        COLUMNS.stream().map(column -> text("xlsx.column." + column, locale)).toList(),
        WIDTHS,
        rows,
        new WorkbookFile.Notes(text("xlsx.notes", locale), notes(frozen, locale)));
  }

  private List<String> notes(Frozen frozen, Locale locale) {
    var closed = frozen.closed();
    var copyright = closed.copyright();
    var total = closed.result().total();
    return Stream.of(
            closed.name().in(locale),
            copyright == null ? null : copyright.in(locale),
            text(
                "xlsx.edition",
                locale,
                closed.library(),
                String.valueOf(closed.edition()),
                Formats.of(locale).date(closed.heldOn())),
            total.score() == null
                ? null
                : text(
                    "closed.title",
                    locale,
                    Formats.of(locale).score(total.score()),
                    String.valueOf(frozen.framework().scale().min()),
                    String.valueOf(frozen.framework().scale().max())),
            text("xlsx.hash", locale, frozen.hash()))
        .filter(Objects::nonNull)
        .toList();
  }

  private void rows(
      List<List<@Nullable Object>> rows, Frozen frozen, RequirementNode node, Locale locale) {
    var result = frozen.closed().result().node(node.urn());
    var said = frozen.closed().answers().get(node.urn());
    var name = node.name() == null ? node.description() : node.name();
    rows.add(
        Arrays.asList(
            node.refId(),
            name == null ? node.urn() : name.in(locale),
            null,
            null,
            said == null ? null : said.comment(),
            result.result() == null ? null : result(result.result(), locale),
            result.own()));
    node.questions().stream()
        .filter(question -> frozen.closed().result().asked().contains(question.urn()))
        .forEach(question -> {
          var answer = frozen.closed().answers().get(question.urn());
          rows.add(
              Arrays.asList(
                  node.refId(),
                  null,
                  question.text().in(locale),
                  answer == null ? null : reading(question, answer.given(), locale),
                  answer == null ? null : answer.comment(),
                  null,
                  null));
        });
  }

  private String reading(FrameworkQuestion question, GivenAnswer given, Locale locale) {
    if (question.type().hasChoices()) {
      return given.choices().stream()
          .flatMap(urn -> question.choice(urn).stream())
          .map(Choice::value)
          .map(value -> value.in(locale))
          .collect(Collectors.joining("\n"));
    }
    return question.type() == FrameworkQuestion.Type.BOOLEAN && !given.written().isEmpty()
        ? text("answer." + (given.written().equals("true") ? "yes" : "no"), locale)
        : given.written();
  }

  private String result(Compliance result, Locale locale) {
    return text("answer.result." + result.id(), locale);
  }

  private String text(String key, Locale locale, Object... args) {
    return texts.getTranslation("frameworkaudit." + key, locale, args);
  }
}
