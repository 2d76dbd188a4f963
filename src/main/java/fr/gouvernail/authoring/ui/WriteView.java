package fr.gouvernail.authoring.ui;

import static fr.gouvernail.authoring.ui.AuthoringWords.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.authoring.DraftWriting;
import fr.gouvernail.authoring.OpenDraft;
import fr.gouvernail.authoring.QuestionnaireDrafts;
import fr.gouvernail.authoring.model.Draft;
import fr.gouvernail.authoring.model.Piece;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.library.ui.LibraryNavigation;
import fr.gouvernail.shell.PortalLayout;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a firm writes a questionnaire: its tree at the left, at the right what is written of the
/// dimension or question that is chosen there. On a phone one of both.
@Route(value = "portfolio/libraries/write/:draft", layout = PortalLayout.class)
@Requires(Permission.MANAGE_LIBRARIES)
@StyleSheet("gouvernail/library.css")
@StyleSheet("gouvernail/authoring.css")
class WriteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final QuestionnaireDrafts drafts;
  private final People people;
  private final Caller caller;
  private final DraftDesk desk;
  private final Still head = new Still();
  private final Still outline = new Still();
  private final Still bar = new Still();
  private final DraftForm form;
  private String at = DraftWriting.HEAD;
  private String title = "";

  WriteView(QuestionnaireDrafts drafts, DraftWriting writing, People people, Caller caller) {
    this.drafts = drafts;
    this.people = people;
    this.caller = caller;
    desk = new DraftDesk(drafts, writing);
    form = new DraftForm(new SavingDesk(desk, people, this::written));
    addClassName("gv-authoring");
    getElement().setAttribute("data-face", "outline");
    var status = new Span();
    status.setId("gv-save-status");
    status.addClassName("gv-save");
    status.getElement().setAttribute("role", "status");
    outline.addClassName("gv-outline");
    outline.getElement().setAttribute("role", "navigation");
    outline.getElement().setAttribute("aria-label", text("outline"));
    outline.on(Outline.AT, this::choose);
    listen();
    var side = new Div(bar, status, form);
    side.addClassNames("gv-card", "gv-draft-side");
    var columns = new Div(outline, side);
    columns.addClassName("gv-draft-columns");
    add(head, columns);
    Shortcuts.addShortcutListener(this, () -> step(-1), Key.PAGE_UP, KeyModifier.ALT)
        .listenOn(this);
    Shortcuts.addShortcutListener(this, () -> step(1), Key.PAGE_DOWN, KeyModifier.ALT)
        .listenOn(this);
  }

  private void listen() {
    bar.on(PieceBar.BACK, nothing -> face("outline"))
        .on(PieceBar.UP, nothing -> move(desk.open().draft().above(at).orElse(null)))
        .on(PieceBar.DOWN, nothing -> move(desk.open().draft().below(at).orElse(null)))
        .on(PieceBar.COPY, nothing -> added(desk.duplicate(at)))
        .on(PieceBar.QUESTION, nothing -> added(desk.addQuestion(at)))
        .on(PieceBar.DIMENSION, nothing -> added(desk.addDimension()))
        .on(PieceBar.REMOVE, nothing -> remove())
        .on(PieceBar.RESTORE, this::restore)
        .on(PieceBar.DISCARD, nothing -> discard());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = AuthoringWords.id(event.getRouteParameters().get("draft").orElse(""));
    OpenDraft open;
    try {
      open = desk.take(drafts.draft(id));
    } catch (RuleViolated published) {
      var edition = Objects.requireNonNull(drafts.row(id).published());
      event.forwardTo(LibraryNavigation.page(edition).substring(1));
      return;
    }
    var wanted =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(AuthoringNavigation.AT)
            .filter(key -> open.draft().find(key).isPresent());
    if (wanted.isPresent()) {
      getElement().setAttribute("data-face", "form");
    }
    at = wanted.orElse(DraftWriting.HEAD);
    show(null);
  }

  private void face(String face) {
    getElement().setAttribute("data-face", face);
  }

  /// @param removed what was deleted just now; null for nothing
  private void show(@Nullable Piece removed) {
    var open = desk.open();
    if (open.draft().find(at).isEmpty()) {
      at = DraftWriting.HEAD;
    }
    around(open);
    bar.show(new PieceBar(open, at).parts(removed));
    var by = FormJson.stamp(open.draft(), at).by();
    form.load(FormJson.of(open, at, scope(open.row().id()), desk.name(people, by), getLocale()));
  }

  private void around(OpenDraft open) {
    title = AuthoringWords.title(open.draft().head().about().title());
    head.show(DraftHead.of(open, title));
    outline.renew(new Outline(open, at).lines());
  }

  private String scope(UUID id) {
    return caller.person() + "|draft|" + id;
  }

  /// Something was stored: what is wrong by now shows, and what the tree says.
  private void written(OpenDraft open, String key) {
    around(open);
    bar.show(new PieceBar(open, at).parts(null));
    form.stand(key, FormJson.wrong(open.problems(), key));
  }

  private void choose(String key) {
    at = key;
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, AuthoringNavigation.draft(desk.open().row().id(), key).substring(1));
    face("form");
    desk.refresh();
    show(null);
  }

  private void step(int by) {
    var keys = desk.open().draft().pieces().stream().map(Piece::key).toList();
    int to = keys.indexOf(at) + by;
    if (to >= -1 && to < keys.size()) {
      choose(to < 0 ? DraftWriting.HEAD : keys.get(to));
      outline.reveal("gv-line-" + at);
    }
  }

  private void added(String key) {
    if (!key.isEmpty()) {
      choose(key);
      outline.reveal("gv-line-" + key);
      form.enter();
    }
  }

  private void move(Draft.@Nullable Place place) {
    if (place != null && desk.place(at, place)) {
      show(null);
      outline.reveal("gv-line-" + at);
    }
  }

  private void remove() {
    desk.remove(at)
        .ifPresent(gone -> {
          at = gone.parent() == null ? DraftWriting.HEAD : gone.parent();
          show(gone);
        });
  }

  private void restore(String key) {
    if (desk.restore(key)) {
      choose(key);
    }
  }

  private void discard() {
    Confirm.danger(
        text("discard.question"),
        text("discard.text"),
        text("discard"),
        () -> {
          drafts.discard(desk.open().row().id());
          UI.getCurrent().navigate(LibraryNavigation.list().substring(1));
        });
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
