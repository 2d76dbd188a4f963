package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.engagement.reading.ReadLog;
import fr.gouvernail.engagement.reading.ReadLog.Filter;
import fr.gouvernail.engagement.reading.ReadLog.Reader;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.DateField;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Who from outside read what, and when: by day and by person, in plain words.
@Route(value = "access/readings", layout = TenantLayout.class)
@Requires(Permission.MANAGE_MISSIONS)
@StyleSheet("gouvernail/mission.css")
class ReadingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int LINES = 60;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ReadLog log;
  private final Workspace company = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Formats formats = Formats.here();
  private final List<Reader> readers;
  private final Select<Reader> person = new Select<>();
  private final DateField from = new DateField(getTranslation("reading.from"));
  private final DateField until = new DateField(getTranslation("reading.until"));
  private final Still lines = new Still();
  private Filter filter = Filter.ALL;
  private int page;

  ReadingsView(ReadLog log) {
    this.log = log;
    readers = log.readers();
    person.setLabel(getTranslation("reading.person"));
    person.setItems(readers);
    person.setItemLabelGenerator(
        reader -> reader == null ? getTranslation("reading.person.all") : reader.name());
    person.setEmptySelectionAllowed(true);
    person.setEmptySelectionCaption(getTranslation("reading.person.all"));
    from.setClearButtonVisible(true);
    until.setClearButtonVisible(true);
    lines
        .on("newer", nothing -> turn(Math.max(0, page - 1)))
        .on("older", nothing -> turn(page + 1))
        .on("reset", nothing -> reset());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter("person")
        .flatMap(wanted ->
            readers.stream().filter(r -> r.person().toString().equals(wanted)).findFirst())
        .ifPresent(person::setValue);
    var header =
        new PageHeader(title())
            .context(
                new Anchor(MissionNavigation.access(company), getTranslation("mission.section")),
                new Span(getTranslation("reading.section")))
            .sentence(getTranslation("reading.sentence"));
    add(new Still(header));
    if (readers.isEmpty()) {
      add(
          new Still(
              new EmptyState(
                  "eye", getTranslation("reading.none.what"), getTranslation("reading.none.how"))));
      return;
    }
    var language = getLocale();
    var export =
        new Download(
            "file-spreadsheet",
            getTranslation("reading.export"),
            company.id(),
            getTranslation("reading.file.name") + "-" + company.slug() + ".xlsx",
            XLSX,
            () -> log.workbook(filter, language));
    var choice = new Div(person, from, until, export);
    choice.addClassName("gv-reading-choice");
    add(choice, lines);
    person.addValueChangeListener(e -> changed());
    from.addValueChangeListener(e -> changed());
    until.addValueChangeListener(e -> changed());
    changed();
  }

  private String title() {
    return readers.stream()
        .max(Comparator.comparing(Reader::last))
        .map(reader ->
            getTranslation("reading.title", reader.name(), formats.dateTime(reader.last())))
        .orElseGet(() -> getTranslation("reading.title.none"));
  }

  private void changed() {
    var first = from.getValue();
    var last = until.getValue();
    until.setMin(first);
    boolean contrary = first != null && last != null && last.isBefore(first);
    until.setErrorMessage(contrary ? getTranslation("reading.order") : null);
    until.setInvalid(contrary);
    if (contrary) {
      return;
    }
    var reader = person.getValue();
    filter = new Filter(reader == null ? null : reader.person(), first, last);
    turn(0);
  }

  private void reset() {
    person.clear();
    from.clear();
    until.clear();
    changed();
  }

  private void turn(int wanted) {
    page = wanted;
    var found = log.lines(filter, page, LINES + 1, readers, getLocale());
    var more = found.size() > LINES;
    var shown = more ? found.subList(0, LINES) : found;
    if (shown.isEmpty()) {
      lines.show(
          new EmptyState(
              "search",
              getTranslation("reading.nothing.what"),
              getTranslation("reading.nothing.how"),
              new ActButton(getTranslation("reading.reset"), "reset", "")));
      return;
    }
    var parts = new ArrayList<Component>();
    shown.stream()
        .collect(
            Collectors.groupingBy(
                line -> LocalDate.ofInstant(line.at(), formats.zone()),
                LinkedHashMap::new,
                Collectors.toList()))
        .forEach((day, ofDay) -> parts.add(new ReadingDay(day, ofDay, formats)));
    var turns = new Div();
    turns.addClassNames("gv-actions", "gv-turns");
    if (page > 0) {
      turns.add(new ActButton(getTranslation("trail.newer"), "newer", ""));
    }
    if (more) {
      turns.add(new ActButton(getTranslation("trail.older"), "older", ""));
    }
    parts.add(turns);
    lines.show(parts);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("reading.section");
  }
}
