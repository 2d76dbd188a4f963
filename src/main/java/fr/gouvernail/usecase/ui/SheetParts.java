package fr.gouvernail.usecase.ui;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.usecase.CharterCell;
import fr.gouvernail.usecase.Dossier;
import fr.gouvernail.usecase.Sheet;
import fr.gouvernail.usecase.model.Actor;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.Field;
import fr.gouvernail.usecase.model.Finding;
import fr.gouvernail.usecase.model.Finding.Severity;
import fr.gouvernail.usecase.model.Refusal;
import fr.gouvernail.usecase.model.Stage;
import fr.gouvernail.usecase.model.Standing;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.StateMachine;
import fr.gouvernail.usecase.model.Transition;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What the editor shows of a sheet, part by part, in the form that it reads
/// (frontend/usecase/model.ts).
final class SheetParts {

  /// Parts that belong to no field.
  static final List<String> COMMON =
      List.of("progress", "send", "cell", "law", "listed", "opinions", "people", "files");

  /// What the editor says at the fields themselves.
  private static final Set<Refusal.Code> TOLD_BY_FIELD =
      EnumSet.of(Refusal.Code.CONDITIONS, Refusal.Code.CORRECTIONS);

  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private final Dossier dossier;
  private final Sheet sheet;
  private final Actor me;
  private final Formats formats;
  private final @Nullable Stage next;
  private final Map<String, List<Finding>> findings;

  /// @param me who looks at it, whoever had the dossier made
  SheetParts(Dossier dossier, Sheet sheet, Actor me, Formats formats) {
    this.dossier = dossier;
    this.sheet = sheet;
    this.me = me;
    this.formats = formats;
    next = Stage.after(sheet.edition().state()).orElse(null);
    findings = dossier.findings(sheet).stream().collect(Collectors.groupingBy(Finding::field));
  }

  /// The state that comes next; null where none does.
  @Nullable Stage next() {
    return next;
  }

  JsonNode value(Field field) {
    return ValueJson.write(sheet.edition().values().find(field.id()).orElse(null));
  }

  /// What was found on a field, as `[weight, words, code]`: b keeps the sheet from the next state,
  /// l from a later one, w is worth a look, n stands over everything. That a field is missing for a
  /// later state goes without saying.
  ArrayNode findings(Field field) {
    var list = MAKE.arrayNode();
    findings.getOrDefault(field.id(), List.of()).stream()
        .filter(finding -> !isPlain(finding) || weight(finding) != 'l')
        .sorted(Comparator.comparing(this::weight))
        .forEach(finding ->
            list.addArray()
                .add(String.valueOf(weight(finding)))
                .add(dossier.model().words(finding, formats.locale()))
                .add(isPlain(finding) ? "" : finding.code().name()));
    return list;
  }

  private static boolean isPlain(Finding finding) {
    return finding.key().equals(Finding.Code.REQUIRED.name());
  }

  private char weight(Finding finding) {
    if (finding.severity() == Severity.BANNER) {
      return 'n';
    }
    if (finding.severity() == Severity.WARNS) {
      return 'w';
    }
    return next != null && finding.blocks(next) ? 'b' : 'l';
  }

  JsonNode part(String name) {
    return switch (name) {
      case "progress" -> progress();
      case "send" -> send();
      case "cell" -> cell();
      case "law" -> law();
      case "listed" -> listed();
      case "opinions" -> opinions();
      case "people" -> people();
      case "files" -> files();
      default -> throw new IllegalArgumentException(name);
    };
  }

  /// By section: fields that the next state needs, those of them in order, points that block.
  private JsonNode progress() {
    var list = MAKE.arrayNode();
    dossier
        .progress(sheet)
        .forEach(section ->
            list.addArray().add(section.needed()).add(section.filled()).add(section.open().size()));
    return list;
  }

  /// How a sheet that is being written goes on.
  static Optional<Transition> onward(State state) {
    return switch (state) {
      case DRAFT -> Optional.of(Transition.SUBMIT);
      case CHANGES_REQUESTED -> Optional.of(Transition.RESUBMIT);
      default -> Optional.empty();
    };
  }

  private JsonNode send() {
    var onward = onward(sheet.edition().state());
    if (onward.isEmpty()) {
      return MAKE.nullNode();
    }
    var move =
        StateMachine.check(
            dossier.model(), dossier.both(), dossier.circumstances(), me, Attempt.of(onward.get()));
    var json = MAKE.objectNode();
    json.put("ok", move.allowed());
    json.put(
        "to",
        dossier.approvers().waitsFor().stream()
            .map(dossier::name)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", ")));
    var lead = dossier.circumstances().company().lead();
    json.put(
        "director", lead != null && dossier.approvers().standing(lead) == Standing.DIRECTOR_FIRST);
    var why = json.putArray("why");
    move.refusals().stream()
        .filter(refusal -> !TOLD_BY_FIELD.contains(refusal.code()))
        .forEach(refusal -> why.add(dossier.model().words(refusal, formats.locale())));
    ahead(json.putArray("ahead"));
    return json;
  }

  /// What the approval will ask for besides, as `[field, words]`; no words where the field is
  /// empty.
  private void ahead(ArrayNode list) {
    dossier
        .model()
        .fields()
        .flatMap(field -> findings.getOrDefault(field.id(), List.of()).stream())
        .filter(finding -> finding.blocks(Stage.APPROVED) && !finding.blocks(Stage.SUBMITTED))
        .forEach(finding ->
            list.addArray()
                .add(finding.field())
                .add(isPlain(finding) ? "" : dossier.model().words(finding, formats.locale())));
  }

  private JsonNode cell() {
    return CharterCell.of(dossier.circumstances(), sheet.edition().values())
        .<JsonNode>map(cell ->
            MAKE.objectNode()
                .put("level", cell.level().name())
                .put("kind", cell.kind().name())
                .put("most", cell.most() == null ? "" : cell.most().name())
                .put("verdict", cell.verdict().name())
                .put("charter", dossier.charter()))
        .orElseGet(() -> MAKE.objectNode().put("charter", dossier.charter()));
  }

  /// The class with what follows from it.
  private JsonNode law() {
    var row = dossier.classification();
    if (row == null) {
      return MAKE.nullNode();
    }
    var outcome = row.outcome();
    var locale = formats.locale();
    var json = MAKE.objectNode();
    json.put("id", classId(outcome.risk()));
    json.put("risk", outcome.risk().name());
    var about = outcome.pack().classes().get(outcome.risk());
    json.put("word", about == null ? "" : about.label().in(locale));
    json.put("on", formats.date(row.madeAt()));
    json.put("by", dossier.name(row.madeBy()));
    json.put("lawyer", row.isLawyerOpen());
    var roles = json.putArray("roles");
    outcome.roles().forEach(role -> roles.add(role.in(locale)));
    var checks = json.putArray("checks");
    outcome.toCheck().forEach(step -> checks.add(step.question().text().in(locale)));
    var duties = json.putArray("duties");
    for (var duty : outcome.duties()) {
      var from = duty.from();
      duties
          .addArray()
          .add(duty.obligation().id())
          .add(duty.obligation().title().in(locale))
          .add(duty.obligation().article().in(locale))
          .add(from == null ? "" : formats.date(from))
          .add(duty.obligation().nature().name());
    }
    return json;
  }

  /// As conditions of fields name it.
  private static String classId(AiActClass risk) {
    return switch (risk) {
      case OUT_OF_SCOPE -> "hors_champ";
      case MINIMAL -> "minimal";
      case TRANSPARENCY -> "transparence";
      case HIGH_RISK -> "haut_risque";
      case PROHIBITED -> "interdit";
    };
  }

  /// What the approver wants corrected, with what became of it.
  private JsonNode listed() {
    var correction = sheet.edition().correction();
    if (correction == null || sheet.edition().state() != State.CHANGES_REQUESTED) {
      return MAKE.nullNode();
    }
    var open = correction.open(dossier.model(), sheet.edition().values());
    var list = MAKE.arrayNode();
    dossier
        .model()
        .fields()
        .map(Field::id)
        .filter(correction.fields()::contains)
        .forEach(field ->
            list.addArray()
                .add(field)
                .add(
                    open.contains(field)
                        ? "open"
                        : correction.answered().contains(field) ? "answered" : "changed"));
    return list;
  }

  private JsonNode opinions() {
    var list = MAKE.arrayNode();
    for (var row : sheet.opinions()) {
      var json = list.addObject();
      json.put("who", row.author().toString());
      json.put("office", row.office().name());
      if (row.isAwaited() && row.askedAt() != null) {
        json.put("asked", row.askedAt().toEpochMilli());
      }
      if (row.givenAt() != null && row.verdict() != null) {
        json.put("given", row.givenAt().toEpochMilli());
        json.put("verdict", row.verdict().name());
        json.put("words", row.words());
        json.put("older", row.number() != sheet.edition().number());
      }
    }
    return list;
  }

  /// Who owns it, and who writes it beside the owner.
  private JsonNode people() {
    var json = MAKE.objectNode();
    json.put("owner", sheet.edition().owner().toString());
    var writers = json.putArray("writers");
    sheet.edition().coEditors().forEach(person -> writers.add(person.toString()));
    return json;
  }

  /// Files that were attached to the use, by name.
  private JsonNode files() {
    var list = MAKE.arrayNode();
    dossier.circumstances().files().stream()
        .map(Object::toString)
        .sorted(Comparator.comparing(file -> dossier.names().getOrDefault(file, "")))
        .forEach(file -> list.addArray().add(file).add(dossier.names().getOrDefault(file, "")));
    return list;
  }
}
