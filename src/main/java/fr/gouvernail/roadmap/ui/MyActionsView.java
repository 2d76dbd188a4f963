package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.roadmap.ActionId;
import fr.gouvernail.roadmap.OwnActions;
import fr.gouvernail.roadmap.RoadmapRow;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the caller carries, the nearest deadline first.
@Route(value = "my-actions", layout = TenantLayout.class)
@Requires(Permission.FOLLOW_OWN_ACTIONS)
@Section(key = "roadmap.mine.section", order = 55, icon = "list-checks")
@StyleSheet("gouvernail/roadmap.css")
class MyActionsView extends Div implements HasDynamicTitle {

  private final OwnActions actions;
  private final Still page = new Still();
  private final LocalDate today;

  MyActionsView(OwnActions actions, Clock clock) {
    this.actions = actions;
    var workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
    today = LocalDate.now(clock.withZone(workspace.zone()));
    page.on("report", this::report);
    show();
    add(page);
  }

  private void show() {
    var parts = new ArrayList<Component>();
    var all = actions.mine();
    var open =
        all.stream()
            .filter(row -> row.status().isOpen())
            .sorted(Comparator.comparing(RoadmapRow::deadline))
            .toList();
    var closed = all.stream().filter(row -> !row.status().isOpen()).toList();
    if (open.isEmpty()) {
      parts.add(
          new PageHeader(getTranslation("roadmap.mine.title.none"))
              .sentence(getTranslation("roadmap.mine.sentence.none")));
    } else {
      parts.add(
          new PageHeader(
                  getTranslation(
                      "roadmap.mine.title",
                      Words.count(this, open.size()),
                      open.size(),
                      Formats.here().dayAndMonth(open.getFirst().deadline())))
              .sentence(getTranslation("roadmap.mine.sentence")));
      parts.add(list("roadmap.mine.open", open));
    }
    if (!closed.isEmpty()) {
      parts.add(list("roadmap.mine.closed", closed));
    }
    page.show(parts);
  }

  private Card list(String title, List<RoadmapRow> rows) {
    var list = new UnorderedList();
    list.addClassName("gv-list");
    rows.forEach(row -> list.add(item(row)));
    return new Card(getTranslation(title), list);
  }

  private ListItem item(RoadmapRow row) {
    var name = new Paragraph(row.title().in(getLocale()));
    name.addClassName("gv-strong");
    var meta = new Div(Words.status(this, row.status()));
    meta.addClassName("gv-tile-meta");
    meta.add(new Span(getTranslation("roadmap.mine.due", Formats.here().date(row.deadline()))));
    if (row.isLate(today)) {
      meta.add(new Chip(Tone.ATTENTION, "clock", getTranslation("roadmap.tile.late")));
    }
    var law = row.law();
    if (law != null) {
      meta.add(Words.law(this, law));
    }
    var body = new Div(name, meta);
    body.addClassName("gv-body");
    if (row.reason() != null) {
      body.add(new Paragraph(row.reason()));
    }
    var item = new ListItem(body);
    if (row.status().isOpen()) {
      var words = getTranslation("roadmap.mine.act");
      item.add(
          new ActButton(words, "report", row.id())
              .named(words + " – " + row.title().in(getLocale())));
    }
    return item;
  }

  /// Afterwards the focus is back where it was, if there is still something to say.
  private void report(String text) {
    var id = ActionId.of(text);
    Runnable sent =
        () -> {
          show();
          page.focus("report-" + id);
        };
    new ReportDialog(actions.detail(id), actions, sent).open();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("roadmap.mine.section");
  }
}
