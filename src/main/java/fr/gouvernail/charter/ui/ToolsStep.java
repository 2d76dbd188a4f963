package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.charter.AnswerChange.SetTools;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.model.Finding;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.tool.ToolId;
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.tool.ToolStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which tools of the register the charter lists, and what is not known of them yet.
final class ToolsStep extends QuestionsStep {

  private static final String TAKE = "take";
  private static final String KEEP = "keep";

  private final Asking asking;
  private final List<ToolRow> register;
  private final Workspace company;
  private final CharterId charter;
  private final Still list = new Still();
  private List<ToolId> seen;
  private @Nullable List<ToolId> mine;

  /// @param register every tool of the company
  ToolsStep(CharterDraft draft, Asking asking, List<ToolRow> register, Workspace company) {
    this.asking = asking;
    this.register = register;
    this.company = company;
    charter = draft.row().id();
    seen = draft.answers().tools();
    list.on(ToolLine.TICK, this::tick)
        .on(TAKE, nothing -> settle(seen))
        .on(KEEP, nothing -> settle(mine == null ? seen : mine));
    var card = new Card(getTranslation("charter.write.tools.title"), list);
    add(card);
    for (var option : WritingStep.TOOLS.options(draft.model())) {
      add(
          Card.labelled(
              option.label().in(getLocale()), asked(new OptionQuestion(option, asking, draft))));
    }
    tell(draft);
  }

  /// @param id from the browser; the service refuses a tool that the company does not have
  private void tick(String id) {
    var tool = ToolId.of(id);
    var wanted = new ArrayList<>(listed());
    if (!wanted.remove(tool)) {
      wanted.add(tool);
    }
    settle(wanted);
  }

  /// What the charter lists, without what was withdrawn since.
  private List<ToolId> listed() {
    var standing =
        register.stream()
            .filter(tool -> tool.status() != ToolStatus.WITHDRAWN)
            .map(ToolRow::id)
            .collect(Collectors.toSet());
    return seen.stream().filter(standing::contains).toList();
  }

  private void settle(List<ToolId> wanted) {
    mine = null;
    if (asking.sitting().answer(new SetTools(seen, wanted))
        instanceof Sitting.Outcome.Clash(var draft)) {
      mine = wanted;
      seen = draft.answers().tools();
      tell(draft);
    }
  }

  @Override
  public void show(CharterDraft draft, boolean own) {
    super.show(draft, own);
    seen = draft.answers().tools();
    tell(draft);
  }

  private void tell(CharterDraft draft) {
    var pieces = new ArrayList<Component>();
    if (mine != null && !mine.equals(seen)) {
      var take = new ActButton(getTranslation("charter.write.clash.take"), TAKE, "");
      var keep = new ActButton(getTranslation("charter.write.clash.keep"), KEEP, "");
      var note =
          Clash.note(getTranslation("charter.write.clash", names(seen), names(mine)), take, keep);
      note.setId("gv-tools-clash");
      pieces.add(note);
    }
    if (register.isEmpty()) {
      pieces.add(nothing());
    }
    var none = FindingLines.about(draft.findings(), Finding.Place.TOOL, "");
    if (!none.isEmpty()) {
      var lines = new FindingLines(none);
      lines.setId("gv-tools-none");
      pieces.add(lines);
    }
    lines().forEach(tool -> pieces.add(line(draft, tool)));
    if (!register.isEmpty()) {
      pieces.add(add(false));
    }
    list.renew(pieces);
  }

  /// Withdrawn tools only where the charter still lists them.
  private Stream<ToolRow> lines() {
    return register.stream()
        .filter(tool -> tool.status() != ToolStatus.WITHDRAWN || seen.contains(tool.id()));
  }

  private ToolLine line(CharterDraft draft, ToolRow tool) {
    return new ToolLine(
        tool,
        draft.model(),
        seen.contains(tool.id()),
        FindingLines.about(draft.findings(), Finding.Place.TOOL, tool.id().toString()),
        CharterAddresses.tools(company));
  }

  private String names(List<ToolId> tools) {
    var names =
        register.stream()
            .filter(tool -> tools.contains(tool.id()))
            .map(ToolRow::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? getTranslation("charter.write.empty") : names;
  }

  private Component nothing() {
    var empty =
        new EmptyState(
            "layers",
            getTranslation("charter.write.tools.none"),
            getTranslation("charter.write.tools.none.how"),
            add(true));
    empty.setId("gv-tools-empty");
    return empty;
  }

  private Component add(boolean button) {
    var link =
        new Anchor(
            CharterAddresses.newTool(company, charter), getTranslation("charter.write.tools.add"));
    if (button) {
      link.addClassName("gv-button");
      return link;
    }
    var line = new Paragraph(link);
    line.setId("gv-tools-add");
    return line;
  }

  @Override
  public void focus(String target) {
    super.focus(target);
    list.focus(target.isEmpty() ? "gv-tools-none" : ToolLine.id(target));
  }
}
