package fr.gouvernail.authoring.ui;

import static fr.gouvernail.authoring.ui.AuthoringWords.text;

import com.vaadin.flow.component.html.Anchor;
import fr.gouvernail.authoring.OpenDraft;
import fr.gouvernail.shell.component.PageHeader;

/// The head of the page on which a draft is written: how far it is, and where it leads.
final class DraftHead {

  private DraftHead() {}

  static PageHeader of(OpenDraft open, String title) {
    var draft = open.draft();
    long questions = draft.questions().count();
    long stops = open.problems().stream().filter(problem -> problem.kind().stops()).count();
    int edition = open.last() == null ? 1 : open.last().edition() + 1;
    var id = open.row().id();
    var publish = button(AuthoringNavigation.publish(id), text("publish"));
    publish.addClassName("gv-primary");
    return AuthoringWords.header(open, title, "")
        .sentence(text("sentence", edition, draft.pieces().size() - questions, questions, stops))
        .actions(button(AuthoringNavigation.trial(id), text("try")), publish);
  }

  private static Anchor button(String address, String words) {
    var link = new Anchor(address, words);
    link.addClassName("gv-button");
    return link;
  }
}
