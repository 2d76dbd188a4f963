package fr.gouvernail.usecase.ui;

import fr.gouvernail.shell.Formats;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.usecase.CommentRow;
import fr.gouvernail.usecase.Dossier;
import fr.gouvernail.usecase.Sheet;
import fr.gouvernail.usecase.StepRow;
import fr.gouvernail.usecase.model.Field;
import fr.gouvernail.usecase.model.SectionProgress;
import fr.gouvernail.usecase.model.SheetModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the editor of a sheet starts with: first the section that it opens at, then the rest.
final class SheetOpening {

  private final Dossier dossier;
  private final Sheet sheet;
  private final boolean living;
  private final Workspace company;
  private final SentParts sent;
  private final SheetParts parts;
  private final Set<String> open;
  private final SheetModel.Section section;
  private final @Nullable String field;

  /// @param at id of a section or a field, as somebody typed it
  SheetOpening(
      Dossier dossier,
      Sheet sheet,
      boolean living,
      Workspace company,
      Formats formats,
      SentParts sent,
      Optional<String> at) {
    this.dossier = dossier;
    this.sheet = sheet;
    this.living = living;
    this.company = company;
    this.sent = sent;
    parts = new SheetParts(dossier, sheet, dossier.me(), formats);
    open = dossier.open(sheet);
    var model = dossier.model();
    var wanted = at.flatMap(model::field);
    field = wanted.map(Field::id).orElse(null);
    section =
        wanted
            .map(Field::section)
            .or(() -> at)
            .flatMap(model::section)
            .orElseGet(() -> first(dossier, sheet, open));
  }

  /// Where there is something to do for the next state, else something to write.
  private static SheetModel.Section first(Dossier dossier, Sheet sheet, Set<String> open) {
    var model = dossier.model();
    return dossier.progress(sheet).stream()
        .filter(progress -> !progress.isDone())
        .map(SectionProgress::section)
        .findFirst()
        .flatMap(model::section)
        .or(() ->
            model.sections().stream()
                .filter(s -> s.fields().stream().map(Field::id).anyMatch(open::contains))
                .findFirst())
        .orElse(model.sections().getFirst());
  }

  /// @param scope under which the browser keeps what is not sent yet: person, company, sheet
  /// @param model address of the model's content
  /// @param catalogues address of the catalogues
  /// @param lost what to say where they cannot be fetched
  /// @param mayAsk whether to offer that others are asked for an opinion
  /// @param asked the step that asked for corrections; null without
  ObjectNode head(
      String scope,
      String model,
      String catalogues,
      String lost,
      boolean mayAsk,
      @Nullable StepRow asked) {
    var json = JsonNodeFactory.instance.objectNode();
    var edition = sheet.edition();
    json.put("scope", scope);
    json.put("model", model);
    json.put("catalogues", catalogues);
    json.put("lost", lost);
    json.put("me", dossier.me().person().toString());
    json.put("number", dossier.row().number());
    json.put("version", edition.number());
    json.put("state", edition.state().name());
    json.put("mayAsk", mayAsk);
    if (parts.next() != null) {
      json.put("next", parts.next().name());
    }
    access(json);
    json.put("section", section.id());
    if (field != null) {
      json.put("field", field);
    }
    links(json);
    if (asked != null) {
      json.putObject("asked")
          .put("who", dossier.name(asked.actor()))
          .put("at", asked.at().toEpochMilli())
          .put("words", asked.reason());
    }
    // Its title stands over every section.
    json.set(
        "news",
        sent.changes(
            parts,
            f -> f.section().equals(section.id()) || f.id().equals("title"),
            List.of("progress", "send", "listed", "people")));
    json.put("owner", dossier.name(edition.owner()));
    return json;
  }

  /// What may be written, or why nothing may. The shorter list travels.
  private void access(ObjectNode json) {
    var typed = dossier.model().fields().filter(f -> !f.computed()).map(Field::id).toList();
    var shut = typed.stream().filter(id -> !open.contains(id)).toList();
    if (open.isEmpty()) {
      // One of the screen's sentences.
      json.put("why", "why." + sheet.edition().state());
    }
    var list = json.putArray(shut.size() <= open.size() ? "shut" : "open");
    (shut.size() <= open.size() ? shut : typed.stream().filter(open::contains).toList())
        .forEach(list::add);
  }

  private void links(ObjectNode json) {
    var slug = company.slug();
    var id = dossier.id();
    var links = json.putObject("links");
    links.put("list", UseCaseNavigation.list(slug));
    links.put("page", UseCaseNavigation.sheet(slug, id));
    links.put("law", UseCaseNavigation.classify(slug, id));
    links.put("tools", "/t/" + slug + "/tools");
    if (dossier.life() != null && dossier.work() != null) {
      links.put(
          "other",
          living ? UseCaseNavigation.edit(slug, id) : UseCaseNavigation.editLiving(slug, id));
      json.put("living", living);
    }
  }

  /// Everything else: the other sections, people, tools, comments.
  ObjectNode rest(List<ToolRow> tools, List<CommentRow> comments) {
    var json = JsonNodeFactory.instance.objectNode();
    json.set("news", sent.changes(parts));
    json.set("comments", CommentsJson.of(comments));
    var members = json.putArray("members");
    dossier.circumstances().company().members().entrySet().stream()
        .sorted(Comparator.comparing(member -> dossier.name(member.getKey())))
        .forEach(member ->
            members
                .addArray()
                .add(member.getKey().toString())
                .add(dossier.name(member.getKey()))
                .add(
                    member.getValue().stream()
                        .sorted()
                        .map(Enum::name)
                        .collect(Collectors.joining(","))));
    var former = json.putObject("former");
    var known = dossier.circumstances().company().members().keySet();
    dossier
        .names()
        .forEach((id, name) -> {
          if (known.stream().noneMatch(person -> person.toString().equals(id))) {
            former.put(id, name);
          }
        });
    var list = json.putArray("tools");
    for (var tool : tools) {
      list.addArray()
          .add(tool.id().toString())
          .add(tool.name())
          .add(tool.kind() == null ? "" : tool.kind().name())
          .add(tool.level() == null ? "" : tool.level().name())
          .add(tool.status().name())
          .add(tool.hosting());
    }
    return json;
  }
}
