package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.engagement.Assignments;
import fr.gouvernail.engagement.Assignments.Assigned;
import fr.gouvernail.engagement.Assignments.State;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.InWords;
import fr.gouvernail.shell.PortalLayout;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.ClientBanner;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Who of the firm works at which client, until when; the firm's administrator opens and closes
/// these doors.
@Route(value = "portfolio/consultants", layout = PortalLayout.class)
@Requires(Permission.MANAGE_ASSIGNMENTS)
@Section(key = "engagement.consultants", order = 20, icon = "users")
@StyleSheet("gouvernail/portfolio.css")
class ConsultantsView extends Div implements HasDynamicTitle {

  private final Assignments assignments;
  private final Formats formats = Formats.here();
  private final Still page = new Still();

  ConsultantsView(Assignments assignments, Clock clock) {
    this.assignments = assignments;
    page.on(
            "assign",
            nothing ->
                new AssignDialog(assignments.desk(), assignments, clock, this::refresh).open())
        .on("end", this::end);
    refresh();
    add(page);
  }

  private void refresh() {
    var desk = assignments.desk();
    var active = desk.assigned().stream().filter(a -> a.state() != State.OVER).toList();
    var parts = new ArrayList<Component>();
    parts.add(
        new PageHeader(
                Formats.capital(
                    getTranslation(
                        "engagement.consultants.title",
                        active.size(),
                        InWords.of(this, active.size()),
                        desk.clients().size(),
                        InWords.of(this, desk.clients().size()))))
            .context(desk.firm())
            .sentence(getTranslation("engagement.consultants.sentence"))
            .actions(new ActButton(getTranslation("engagement.assign"), "assign", "").primary()));
    for (var client : desk.clients()) {
      var here =
          active.stream().filter(a -> a.client().id().equals(client.company().id())).toList();
      var pin = ClientBanner.pin(client.mark().initials(), client.mark().colour());
      var card = new Card(client.company().name()).beside(pin);
      card.addClassName("gv-pinned");
      card.add(here.isEmpty() ? nobody() : list(here));
      parts.add(card);
    }
    if (desk.clients().isEmpty()) {
      parts.add(
          new EmptyState(
              "building-2",
              getTranslation("engagement.consultants.none.what"),
              getTranslation("engagement.consultants.none.how")));
    }
    var over = desk.assigned().stream().filter(a -> a.state() == State.OVER).toList();
    if (!over.isEmpty()) {
      parts.add(new Card(getTranslation("engagement.consultants.over"), list(over)));
    }
    page.show(parts);
  }

  private Paragraph nobody() {
    var text = new Paragraph(getTranslation("engagement.consultants.nobody"));
    text.addClassName("gv-meta");
    return text;
  }

  private UnorderedList list(List<Assigned> assigned) {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    assigned.forEach(a -> list.add(item(a)));
    return list;
  }

  private ListItem item(Assigned assigned) {
    var name = new Paragraph(new Span(assigned.consultant().name()));
    name.addClassName("gv-strong");
    var until = assigned.until();
    var dates =
        until == null
            ? getTranslation("engagement.since", formats.date(assigned.from()))
            : getTranslation(
                "engagement.between", formats.date(assigned.from()), formats.date(until));
    var what = getTranslation(assigned.review() ? "engagement.review" : "engagement.audit");
    var meta = new Div(new Span(what + " · " + dates));
    meta.addClassName("gv-meta");
    var body = new Div(name, meta);
    body.addClassName("gv-body");
    var item = new ListItem(new Avatar(assigned.consultant().name()), body);
    switch (assigned.state()) {
      case OVER -> {
        meta.add(new Span(" · " + assigned.client().name()));
        if (assigned.closedByClient()) {
          item.add(new Chip(Tone.NEUTRAL, "lock", getTranslation("engagement.closedByClient")));
        }
      }
      case COMING ->
          item.add(new Chip(Tone.ACCENT, "calendar", getTranslation("engagement.state.COMING")));
      case OPEN ->
          item.add(new Chip(Tone.OK, "lock-open", getTranslation("engagement.state.OPEN")));
    }
    if (assigned.state() != State.OVER) {
      item.add(endOf(assigned));
    }
    return item;
  }

  private ActButton endOf(Assigned assigned) {
    return new ActButton(getTranslation("engagement.end"), "end", idOf(assigned))
        .named(
            getTranslation(
                "engagement.end.label", assigned.consultant().name(), assigned.client().name()));
  }

  private static String idOf(Assigned assigned) {
    return assigned.consultant().person() + "_" + assigned.client().id();
  }

  private void end(String id) {
    var assigned =
        assignments.desk().assigned().stream()
            .filter(a -> a.state() != State.OVER && idOf(a).equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("assignment"));
    var person = assigned.consultant();
    var company = assigned.client();
    Confirm.danger(
        getTranslation("engagement.end.question", person.name(), company.name()),
        getTranslation("engagement.end.text"),
        getTranslation("engagement.end"),
        () -> {
          assignments.end(person.person(), company.id());
          refresh();
        });
  }

  @Override
  public String getPageTitle() {
    return getTranslation("engagement.consultants");
  }
}
