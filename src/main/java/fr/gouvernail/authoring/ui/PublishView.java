package fr.gouvernail.authoring.ui;

import static fr.gouvernail.authoring.ui.AuthoringWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.authoring.DraftPublishing;
import fr.gouvernail.authoring.DraftPublishing.Preview;
import fr.gouvernail.authoring.PublicationRequests;
import fr.gouvernail.authoring.QuestionnaireDrafts;
import fr.gouvernail.framework.ui.ChangesPart;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.library.ui.LibraryNavigation;
import fr.gouvernail.shell.PortalLayout;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What publishing a draft would do: its number, what stands against it, what changes since the
/// last edition. Nothing is published before somebody says so.
@Route(value = "portfolio/libraries/write/:draft/publish", layout = PortalLayout.class)
@Requires(Permission.USE_LIBRARIES)
@StyleSheet("gouvernail/library.css")
@StyleSheet("gouvernail/authoring.css")
class PublishView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final QuestionnaireDrafts drafts;
  private final DraftPublishing publishing;
  private final PublicationRequests requests;
  private final Caller caller;
  private final ColleagueNames names;
  private final Still page = new Still();
  private @Nullable UUID draft;
  private String stamp = "";

  PublishView(
      QuestionnaireDrafts drafts,
      DraftPublishing publishing,
      PublicationRequests requests,
      People people,
      Caller caller) {
    this.drafts = drafts;
    this.publishing = publishing;
    this.requests = requests;
    this.caller = caller;
    names = new ColleagueNames(people);
    page.on(PublishHead.PUBLISH, nothing -> done(id -> publishing.publish(id, stamp)))
        .on(PublishHead.ASK, nothing -> done(id -> requests.ask(id, stamp)))
        .on(PublishHead.BACK, nothing -> sendBack());
    add(page);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = AuthoringWords.id(event.getRouteParameters().get("draft").orElse(""));
    draft = id;
    show(id, "");
  }

  private void show(UUID id, String refusal) {
    Preview preview;
    try {
      preview = publishing.preview(id);
    } catch (RuleViolated published) {
      done(Objects.requireNonNull(drafts.row(id).published()));
      return;
    }
    stamp = preview.stamp();
    var parts = new ArrayList<Component>();
    parts.addAll(new PublishHead(preview, caller.person(), names).parts());
    if (!refusal.isEmpty()) {
      parts.add(new Note(Tone.ATTENTION, "circle-alert", refusal).announced());
    }
    if (preview.same()) {
      parts.add(new Note(Tone.NEUTRAL, "info", text("publish.same")));
    }
    var open = preview.open();
    var stops = open.problems().stream().filter(problem -> problem.kind().stops()).toList();
    if (!stops.isEmpty()) {
      parts.add(new Card(text("publish.stops"), PieceBar.problems(open, stops)));
    }
    if (preview.changes() != null && !preview.same()) {
      var changes = new ChangesPart(preview.changes());
      parts.add(
          preview.changes().changes().isEmpty()
              ? new Card(text("publish.changes"), new Paragraph(text("publish.order")))
              : new Card(text("publish.changes"), changes));
    }
    if (preview.changes() == null) {
      parts.add(new FirstEditionCard(open));
    }
    var hints = open.problems().stream().filter(problem -> !problem.kind().stops()).toList();
    if (!hints.isEmpty()) {
      parts.add(
          new Card(
              text("publish.hints"),
              new Fold(text("publish.hints.count", hints.size()), PieceBar.problems(open, hints))));
    }
    page.show(parts);
  }

  private void done(UUID edition) {
    var see = new Anchor(LibraryNavigation.page(edition), text("publish.open"));
    see.addClassNames("gv-button", "gv-primary");
    page.show(
        Still.landing(
            new PageHeader(text("publish.done"))
                .context(new Anchor(LibraryNavigation.list(), text("libraries")))
                .sentence(text("publish.done.sentence"))
                .actions(see)));
  }

  private void done(Consumer<UUID> act) {
    var id = draft;
    if (id == null) {
      return;
    }
    try {
      act.accept(id);
      show(id, "");
    } catch (RuleViolated refused) {
      show(id, getTranslation(refused.key(), refused.args()));
    }
  }

  private void sendBack() {
    var id = draft;
    var request = id == null ? null : drafts.row(id).request();
    if (id == null || request == null) {
      return;
    }
    new SendBackDialog(
            requests,
            id,
            names.of(request.by()),
            () -> UI.getCurrent().navigate(AuthoringNavigation.draft(id).substring(1)))
        .open();
  }

  @Override
  public String getPageTitle() {
    return text("publish");
  }
}
