package fr.gouvernail.usecheck.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.decision.RequestRow;
import fr.gouvernail.decision.RequestService;
import fr.gouvernail.decision.RequestState;
import fr.gouvernail.decision.ui.RequestParts;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.InWords;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// What the caller asked for, and the answers. One statement.
@Route(value = "requests", layout = TenantLayout.class)
@Requires(Permission.ASK_USE)
@Section(key = "usecheck.section", order = 58, icon = "message-square", phone = 5)
@StyleSheet("gouvernail/decision.css")
class RequestsView extends Div implements HasDynamicTitle {

  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Formats formats = Formats.here();
  private final LocalDate today;

  RequestsView(RequestService requests, Clock clock) {
    today = LocalDate.now(clock.withZone(workspace.zone()));
    var all = requests.mine();
    var ask = new Anchor(UseCheckAddresses.ask(workspace), text("ask"));
    ask.addClassNames("gv-button", "gv-primary");
    if (all.isEmpty()) {
      add(
          new Still(
              new PageHeader(text("title.none")),
              new EmptyState("message-square", text("none.what"), text("none.how"), ask)));
      return;
    }
    var list = new UnorderedList();
    list.addClassName("gv-list");
    all.forEach(row -> list.add(item(row)));
    add(
        new Still(
            new PageHeader(title(all)).sentence(text("sentence")).actions(ask),
            Card.labelled(text("section"), list)));
  }

  private String title(List<RequestRow> all) {
    long questions = all.stream().filter(r -> r.state() == RequestState.QUESTIONED).count();
    if (questions > 0) {
      return Formats.capital(text("title.questions", questions, InWords.of(this, questions)));
    }
    long open = all.stream().filter(r -> r.state().isOpen()).count();
    return Formats.capital(text("title", open, InWords.of(this, open)));
  }

  private ListItem item(RequestRow row) {
    var title =
        new Paragraph(new Anchor(UseCheckAddresses.request(workspace, row.id()), row.title()));
    title.addClassName("gv-strong");
    var meta =
        new Div(
            new Span(getTranslation("decision.kind." + row.kind())),
            new Span(text("asked.on", formats.date(row.askedAt()))));
    if (row.state() == RequestState.WAITING) {
      meta.add(new Span(text("due", formats.date(row.dueOn()))));
    }
    meta.addClassNames("gv-meta", "gv-pieces");
    var body = new Div(title, meta);
    body.addClassName("gv-body");
    return new ListItem(body, RequestParts.state(this, row, today));
  }

  private String text(String key, Object... args) {
    return getTranslation("usecheck." + key, args);
  }

  @Override
  public String getPageTitle() {
    return text("section");
  }
}
