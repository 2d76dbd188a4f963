package fr.gouvernail.classification.ui;

import static fr.gouvernail.classification.ui.ClassWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import fr.gouvernail.classification.Interviews;
import fr.gouvernail.classification.LawChange;
import fr.gouvernail.classification.LawChangeList;
import fr.gouvernail.classification.LawChanges;
import fr.gouvernail.deadline.ui.DeadlineNavigation;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.InWords;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;

/// What the newest law pack says otherwise of the uses that were classified before it; each is
/// accepted, or answered again.
@Route(value = "law-changes", layout = TenantLayout.class)
@Requires(Permission.READ_USE_CASES)
@StyleSheet("gouvernail/classification.css")
class LawChangesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final LawChanges changes;
  private final Interviews interviews;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Still page = new Still();

  LawChangesView(LawChanges changes, Interviews interviews) {
    this.changes = changes;
    this.interviews = interviews;
    page.on(LawChangeLine.ACCEPT, this::accept).on(LawChangeLine.AGAIN, this::again);
    add(page);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    changes.last().ifPresentOrElse(this::show, this::showNone);
  }

  private void showNone() {
    page.show(
        header(text("laws.title.none")),
        new EmptyState("scroll-text", text("laws.none.what"), text("laws.none.how")));
  }

  private void show(LawChangeList list) {
    var title = Formats.capital(text("laws.title", list.left(), InWords.of(this, list.left())));
    var head =
        header(title)
            .sentence(
                text(
                    "laws.sentence",
                    list.pack().version(),
                    Formats.here().date(list.pack().legalState()),
                    list.considered()));
    if (list.changes().isEmpty()) {
      page.show(
          head, new EmptyState("circle-check", text("laws.same.what"), text("laws.same.how")));
      return;
    }
    page.show(head, card("laws.open", list, true), card("laws.settled", list, false));
  }

  private Component card(String title, LawChangeList list, boolean open) {
    List<LawChange> those =
        list.changes().stream()
            .filter(change -> (change.state() == LawChange.State.OPEN) == open)
            .toList();
    var lines = new UnorderedList();
    lines.addClassName("gv-list");
    those.forEach(
        change -> lines.add(new LawChangeLine(change, list.pack(), list.names(), workspace)));
    var card = new Card(text(title), lines);
    card.setVisible(!those.isEmpty());
    return card;
  }

  private PageHeader header(String title) {
    return new PageHeader(title)
        .context(
            new Anchor(DeadlineNavigation.deadlines(workspace), getTranslation("deadline.section")),
            new Span(text("laws.section")));
  }

  /// @param id from the browser; the service refuses what the caller may not settle
  private void accept(String id) {
    Confirm.ask(
        text("laws.accept.ask"),
        text("laws.accept.text"),
        text("laws.accept"),
        () -> {
          changes.accept(LawChangeLine.id(id));
          show();
          Notice.show(Tone.OK, text("laws.accepted"));
        });
  }

  private void again(String subject) {
    var id = LawChangeLine.id(subject);
    interviews.start(id);
    var address = new Location(ClassificationNavigation.interview(workspace, id).substring(1));
    UI.getCurrent().navigate(address.getPath(), address.getQueryParameters());
  }

  @Override
  public String getPageTitle() {
    return text("laws.section");
  }
}
