package fr.gouvernail.authoring.ui;

import static fr.gouvernail.authoring.ui.AuthoringWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import fr.gouvernail.authoring.DraftPublishing.Preview;
import fr.gouvernail.authoring.OpenDraft;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.PersonRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The head of the page that publishes a draft: to those who decide it offers to do so or to send
/// it back, to the others to ask for it.
final class PublishHead {

  static final String PUBLISH = "publish";
  static final String ASK = "ask";
  static final String BACK = "send-back";

  private final Preview preview;
  private final PersonRef me;
  private final ColleagueNames names;

  PublishHead(Preview preview, PersonRef me, ColleagueNames names) {
    this.preview = preview;
    this.me = me;
    this.names = names;
  }

  List<Component> parts() {
    var open = preview.open();
    var parts = new ArrayList<Component>(List.of(header(open)));
    var request = open.row().request();
    if (request != null) {
      parts.add(DraftHead.note(open, request, names));
    }
    return parts;
  }

  private PageHeader header(OpenDraft open) {
    var number = String.valueOf(preview.edition());
    var decided = open.employer().isDecidedBy(me);
    var title = decided ? "publish.title" : asks() ? "ask.title" : "asked.title";
    return Still.landing(
        AuthoringWords.header(open, text(title, number), text("publish"))
            .sentence(sentence(open, decided))
            .actions(acts(open, decided, number).toArray(Component[]::new)));
  }

  private String sentence(OpenDraft open, boolean decided) {
    if (!decided && !asks()) {
      return text("asked.sentence", deciding(open));
    }
    var what =
        open.last() == null
            ? text("publish.first")
            : text("publish.next", String.valueOf(open.last().edition()));
    return decided ? what : what + " " + text("ask.sentence", deciding(open));
  }

  /// Whether there is something to ask for by those who do not decide.
  private boolean asks() {
    var request = preview.open().row().request();
    return request == null || !request.stands(preview.open().draft().changes());
  }

  private String deciding(OpenDraft open) {
    var people = open.employer().deciding();
    names.need(people.toArray(PersonRef[]::new));
    return people.stream().map(names::of).sorted().collect(Collectors.joining(", "));
  }

  private List<Component> acts(OpenDraft open, boolean decided, String number) {
    var acts = new ArrayList<Component>();
    var back = new Anchor(AuthoringNavigation.draft(open.row().id()), text("back"));
    back.addClassName("gv-button");
    acts.add(back);
    var request = open.row().request();
    var waits = request != null && request.waits();
    if (decided && waits) {
      acts.add(new ActButton(text("sendback"), BACK, ""));
    }
    if (preview.acceptable() && decided) {
      acts.add(new ActButton(text("publish.act", number), PUBLISH, "").primary());
    } else if (preview.acceptable() && asks()) {
      acts.add(new ActButton(text(waits ? "ask.again" : "ask"), ASK, "").primary());
    }
    return acts;
  }
}
