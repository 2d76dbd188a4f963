package fr.gouvernail.trail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.SubjectNames;
import fr.gouvernail.trail.Trail;
import fr.gouvernail.trail.TrailLine;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import tools.jackson.databind.json.JsonMapper;

/// Who did what, when: each change of the workspace, and the proof that none was touched since.
@Route(value = "trail", layout = TenantLayout.class)
@Requires(Permission.READ_TRAIL)
@Section(key = "trail.section", order = 90, icon = "history", group = Section.Group.MORE)
class TrailView extends Div implements HasDynamicTitle {

  private static final int LINES = 25;
  private static final List<String> KINDS =
      List.of(
          "",
          "assessment.",
          "roadmap.",
          "report.",
          "charter.",
          "ack.",
          "tool.",
          "ailead.",
          "decision.",
          "attachment.",
          "usecase.",
          "inventory.",
          "classification.",
          "deadline.",
          "mission.",
          "identity.");

  private final Trail trail;
  private final TrailWords words;
  private final Formats formats = Formats.here();
  private final Still verdict = new Still();
  private final Still lines = new Still();
  private String kind = "";
  private int page;

  TrailView(Trail trail, People people, List<SubjectNames> subjects, JsonMapper json, Texts texts) {
    this.trail = trail;
    words = new TrailWords(people, subjects, json, texts, getLocale());
    var row = new Div(filter());
    row.addClassName("gv-trail-filter");
    var status = new Div(verdict);
    status.getElement().setAttribute("role", "status");
    var head =
        new Still(
            new PageHeader(getTranslation("trail.title"))
                .sentence(getTranslation("trail.sentence"))
                .actions(new ActButton(getTranslation("trail.verify"), "verify", "")));
    add(head.on("verify", nothing -> verify()), status, row, lines);
    lines
        .on("newer", nothing -> turn(Math.max(0, page - 1)))
        .on("older", nothing -> turn(page + 1));
    turn(0);
  }

  private Select<String> filter() {
    var filter = new Select<String>();
    filter.setLabel(getTranslation("trail.kind"));
    filter.setItems(KINDS);
    filter.setItemLabelGenerator(k ->
        getTranslation("trail.kind." + (k.isEmpty() ? "all" : k.substring(0, k.length() - 1))));
    filter.setValue("");
    filter.addValueChangeListener(e -> {
      kind = e.getValue();
      turn(0);
    });
    filter.setWidth("min(100%, 320px)");
    return filter;
  }

  private void turn(int wanted) {
    page = wanted;
    var found = trail.lines(kind, PageRequest.of(page, LINES));
    words.learn(found);
    var table =
        new DataTable(getTranslation("trail.section"))
            .stacked()
            .column(getTranslation("trail.when"))
            .column(getTranslation("trail.who"))
            .column(getTranslation("trail.what"));
    table.addClassName("gv-trail");
    found.forEach(line ->
        table.row(
            new Span(formats.dateTime(line.happenedAt())), new Span(words.who(line)), what(line)));
    var turns = new Div();
    turns.addClassNames("gv-actions", "gv-turns");
    if (page > 0) {
      turns.add(new ActButton(getTranslation("trail.newer"), "newer", ""));
    }
    if (found.size() == LINES) {
      turns.add(new ActButton(getTranslation("trail.older"), "older", ""));
    }
    lines.show(Card.labelled(getTranslation("trail.section"), table, turns));
  }

  private Component what(TrailLine line) {
    var action = new Span(words.what(line));
    action.addClassName("gv-strong");
    var about = words.about(line);
    var more = new Span("nº\u00a0" + line.seq() + (about.isEmpty() ? "" : " · " + about));
    more.addClassName("gv-meta");
    var cell = new Div(action, more);
    cell.addClassName("gv-trail-line");
    return cell;
  }

  private void verify() {
    var found = trail.verify();
    var broken = found.firstAltered();
    verdict.show(
        broken.isPresent()
            ? new Note(
                Tone.DANGER,
                "octagon-alert",
                getTranslation("trail.altered", broken.getAsLong(), found.intact()))
            : new Note(Tone.OK, "shield-check", getTranslation("trail.intact", found.intact())));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("trail.section");
  }
}
