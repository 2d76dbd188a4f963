package fr.gouvernail.trail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.trail.Trail;
import fr.gouvernail.trail.TrailLine;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Who did what, when: each change of the workspace, and the proof that none was touched since.
@Route(value = "trail", layout = TenantLayout.class)
@Requires(Permission.READ_TRAIL)
@Section(key = "trail.section", order = 90, icon = "history", group = Section.Group.MORE)
class TrailView extends Div implements HasDynamicTitle {

  private static final TypeReference<LinkedHashMap<String, Object>> FACTS =
      new TypeReference<>() {};
  private static final List<String> KINDS =
      List.of("", "assessment.", "roadmap.", "report.", "identity.");

  private final Trail trail;
  private final People people;
  private final JsonMapper json;
  private final Formats formats = Formats.here();
  private final Map<PersonRef, String> names = new HashMap<>();
  private final Div verdict = new Div();
  private String kind = "";

  TrailView(Trail trail, People people, JsonMapper json) {
    this.trail = trail;
    this.people = people;
    this.json = json;
    var verify = new Button(getTranslation("trail.verify"), e -> verify());
    var grid = grid();
    var filter = new Select<String>();
    filter.setLabel(getTranslation("trail.kind"));
    filter.setItems(KINDS);
    filter.setItemLabelGenerator(k ->
        getTranslation("trail.kind." + (k.isEmpty() ? "all" : k.substring(0, k.length() - 1))));
    filter.setValue("");
    filter.addValueChangeListener(e -> {
      kind = e.getValue();
      grid.getDataProvider().refreshAll();
    });
    var row = new Div(filter);
    row.addClassName("gv-row");
    verdict.getElement().setAttribute("role", "status");
    add(
        new PageHeader(getTranslation("trail.title"))
            .sentence(getTranslation("trail.sentence"))
            .actions(verify),
        verdict,
        row,
        grid);
  }

  private Grid<TrailLine> grid() {
    var grid = new Grid<TrailLine>();
    grid.addClassName("gv-trail");
    grid.addColumn(line -> formats.dateTime(line.happenedAt()))
        .setHeader(getTranslation("trail.when"))
        .setWidth("230px")
        .setFlexGrow(0);
    grid.addColumn(this::who)
        .setHeader(getTranslation("trail.who"))
        .setWidth("180px")
        .setFlexGrow(0);
    grid.addComponentColumn(this::what).setHeader(getTranslation("trail.what")).setFlexGrow(1);
    grid.setItems(query -> {
      var lines = trail.lines(kind, VaadinSpringDataHelpers.toSpringPageRequest(query));
      learn(lines);
      return lines.stream();
    });
    grid.getElement().setAttribute("aria-label", getTranslation("trail.section"));
    return grid;
  }

  /// Asks for names only when a page shows somebody new.
  private void learn(List<TrailLine> lines) {
    var strangers =
        lines.stream()
            .map(line -> new PersonRef(line.actor()))
            .filter(person -> !names.containsKey(person))
            .collect(Collectors.toSet());
    if (!strangers.isEmpty()) {
      names.put(PersonRef.SYSTEM, getTranslation("trail.system"));
      names.putAll(people.names(strangers));
      strangers.forEach(person -> names.putIfAbsent(person, getTranslation("trail.unknown")));
    }
  }

  private String who(TrailLine line) {
    return names.getOrDefault(new PersonRef(line.actor()), getTranslation("trail.unknown"));
  }

  private Component what(TrailLine line) {
    var action = new Span(getTranslation("trail.action." + line.action()));
    action.addClassName("gv-strong");
    var facts =
        json.readValue(line.details(), FACTS).entrySet().stream()
            .map(fact -> word(fact.getKey()) + "\u00a0: " + value(fact.getKey(), fact.getValue()))
            .collect(Collectors.joining(" · "));
    // On a phone the first two columns are hidden: their words come back here.
    var brief = new Span(formats.dateTime(line.happenedAt()) + " · " + who(line));
    brief.addClassNames("gv-meta", "gv-phone-only");
    var more = new Span("nº\u00a0" + line.seq() + (facts.isEmpty() ? "" : " · " + facts));
    more.addClassName("gv-meta");
    var cell = new Div(action, brief, more);
    cell.addClassName("gv-trail-line");
    return cell;
  }

  private String word(String fact) {
    var key = "trail.fact." + fact;
    var text = getTranslation(key);
    return text.contains(key) ? fact : text;
  }

  private String value(String fact, Object value) {
    if (fact.equals("roles")) {
      return java.util.Arrays.stream(value.toString().split(","))
          .filter(role -> !role.isEmpty())
          .map(role -> getTranslation("identity.role." + role))
          .collect(Collectors.joining(", "));
    }
    return value.toString();
  }

  private void verify() {
    var found = trail.verify();
    var broken = found.firstAltered();
    verdict.removeAll();
    verdict.add(
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
