package fr.gouvernail.authoring.ui;

import static fr.gouvernail.authoring.ui.AuthoringWords.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.authoring.DraftWriting;
import fr.gouvernail.authoring.OpenDraft;
import fr.gouvernail.authoring.model.Piece;
import fr.gouvernail.shell.Gathering.Presence;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A draft open in one tab, among the colleagues who have it open: its tree at the left, at the
/// right what is written of the dimension or question that is chosen there. On a phone one of both.
final class DraftSitting extends Div implements DraftRoom.Screen, PieceActs.Page {

  private final PersonRef me;
  private final ColleagueNames names;
  private final DraftDesk desk;
  private final DraftSeat seat;
  private final Still head = new Still();
  private final Still company = new Still();
  private final Still outline = new Still();
  private final Still bar = new Still();
  private final DraftForm form;
  private List<Presence> others = List.of();
  private @Nullable Piece removed;
  private String at;

  /// @param wanted key of the piece to begin with
  DraftSitting(WritingServices services, OpenDraft open, Optional<String> wanted) {
    me = services.caller().person();
    names = new ColleagueNames(services.people());
    seat = new DraftSeat(services.room());
    desk = new DraftDesk(services.drafts(), services.writing());
    desk.take(open);
    form = new DraftForm(new SavingDesk(desk, names, this::written));
    at = wanted.orElse(DraftWriting.HEAD);
    addClassName("gv-authoring");
    face(wanted.isPresent() ? "form" : "outline");
    var status = new Span();
    status.setId("gv-save-status");
    status.addClassName("gv-save");
    status.getElement().setAttribute("role", "status");
    outline.addClassName("gv-outline");
    outline.getElement().setAttribute("role", "navigation");
    outline.getElement().setAttribute("aria-label", text("outline"));
    outline.on(
        Outline.AT,
        key -> {
          choose(key);
          bar.focus(PieceBar.HEADING);
        });
    company.getElement().setAttribute("role", "status");
    new PieceActs(desk, services.drafts(), this).listen(bar);
    var side = new Div(bar, status, form);
    side.addClassNames("gv-card", "gv-draft-side");
    var columns = new Div(outline, side);
    columns.addClassName("gv-draft-columns");
    add(head, company, columns);
    Shortcuts.addShortcutListener(this, () -> step(-1), Key.PAGE_UP, KeyModifier.ALT)
        .listenOn(this);
    Shortcuts.addShortcutListener(this, () -> step(1), Key.PAGE_DOWN, KeyModifier.ALT)
        .listenOn(this);
    show();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    seat.take(event.getUI(), this, me, names.of(me), desk.open().row().id(), at);
  }

  @Override
  protected void onDetach(DetachEvent event) {
    seat.leave();
  }

  private void face(String face) {
    getElement().setAttribute("data-face", face);
  }

  @Override
  public void back() {
    face("outline");
    outline.focus("gv-at-" + at);
  }

  @Override
  public String at() {
    return at;
  }

  private void show() {
    around();
    var open = desk.open();
    var by = names.of(new PersonRef(FormJson.stamp(open.draft(), at).by()));
    form.load(FormJson.of(open, at, me + "|draft|" + open.row().id(), by, getLocale()));
  }

  private void around() {
    var open = desk.open();
    if (open.draft().find(at).isEmpty()) {
      at = DraftWriting.HEAD;
    }
    names.need(me, new PersonRef(FormJson.stamp(open.draft(), at).by()));
    head.show(DraftHead.of(open, me, names));
    outline.renew(new Outline(open, at, others).lines());
    bar.show(new PieceBar(open, at).parts(removed));
  }

  /// Something was stored: what is wrong by now shows, and what the tree says.
  private void written(OpenDraft open, String key) {
    removed = null;
    around();
    form.stand(key, FormJson.wrong(open.problems(), key));
    seat.tell(open);
  }

  @Override
  public void changed(String key, @Nullable Piece gone) {
    at = key;
    removed = gone;
    show();
    if (gone != null) {
      bar.focus(PieceBar.HEADING);
    }
    outline.reveal("gv-line-" + at);
    seat.at(at);
    seat.tell(desk.open());
  }

  @Override
  public void changed(OpenDraft open, String by) {
    desk.take(open);
    if (!at.equals(DraftWriting.HEAD) && open.draft().find(at).isEmpty()) {
      Notice.show(Tone.ATTENTION, text("gone.by", by));
    }
    show();
  }

  @Override
  public void present(List<Presence> people) {
    others = people;
    var open = desk.open();
    company.show(Outline.company(open, others));
    outline.renew(new Outline(open, at, others).lines());
  }

  private void choose(String key) {
    desk.refresh();
    open(key);
  }

  @Override
  public void write(String key) {
    open(key);
    outline.reveal("gv-line-" + key);
    form.enter();
    seat.tell(desk.open());
  }

  private void open(String key) {
    at = key;
    removed = null;
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, AuthoringNavigation.draft(desk.open().row().id(), key).substring(1));
    face("form");
    show();
    seat.at(at);
  }

  private void step(int by) {
    var keys = desk.open().draft().pieces().stream().map(Piece::key).toList();
    int to = keys.indexOf(at) + by;
    if (to >= -1 && to < keys.size()) {
      choose(to < 0 ? DraftWriting.HEAD : keys.get(to));
      outline.reveal("gv-line-" + at);
      form.enter();
    }
  }
}
