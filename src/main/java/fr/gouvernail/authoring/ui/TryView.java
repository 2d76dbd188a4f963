package fr.gouvernail.authoring.ui;

import static fr.gouvernail.authoring.ui.AuthoringWords.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.authoring.OpenDraft;
import fr.gouvernail.authoring.QuestionnaireDrafts;
import fr.gouvernail.frameworkaudit.FrameworkTrial;
import fr.gouvernail.frameworkaudit.ui.TrialPart;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.library.ui.LibraryNavigation;
import fr.gouvernail.shell.PortalLayout;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.Clock;
import java.util.Objects;

/// A draft to answer as in an audit. Nothing is stored.
@Route(value = "portfolio/libraries/write/:draft/try", layout = PortalLayout.class)
@Requires(Permission.USE_LIBRARIES)
@StyleSheet("gouvernail/library.css")
@StyleSheet("gouvernail/authoring.css")
class TryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final QuestionnaireDrafts drafts;
  private final Caller caller;
  private final Clock clock;

  TryView(QuestionnaireDrafts drafts, Caller caller, Clock clock) {
    this.drafts = drafts;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = AuthoringWords.id(event.getRouteParameters().get("draft").orElse(""));
    OpenDraft open;
    try {
      open = drafts.draft(id);
    } catch (RuleViolated published) {
      var edition = Objects.requireNonNull(drafts.row(id).published());
      event.forwardTo(LibraryNavigation.page(edition).substring(1));
      return;
    }
    var back = new Anchor(AuthoringNavigation.draft(open.row().id()), text("back"));
    back.addClassName("gv-button");
    var head =
        new Still(
            AuthoringWords.header(open, text("try.title"), text("try"))
                .sentence(text("try.sentence"))
                .actions(back));
    removeAll();
    add(head);
    if (!open.sound()) {
      add(new Still(new Note(Tone.NEUTRAL, "info", text("try.problems"))));
    }
    add(new TrialPart(new FrameworkTrial(open.library(), caller.person(), clock.instant()), clock));
  }

  @Override
  public String getPageTitle() {
    return text("try.title");
  }
}
