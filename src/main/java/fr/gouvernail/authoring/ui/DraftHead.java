package fr.gouvernail.authoring.ui;

import static fr.gouvernail.authoring.ui.AuthoringWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.authoring.OpenDraft;
import fr.gouvernail.authoring.PublicationRequest;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import java.util.ArrayList;
import java.util.List;

/// The head of the page on which a draft is written: how far it is, and where it leads.
final class DraftHead {

  private DraftHead() {}

  static List<Component> of(OpenDraft open, PersonRef me, ColleagueNames names) {
    var parts = new ArrayList<Component>(List.of(header(open, me)));
    var request = open.row().request();
    if (request != null) {
      parts.add(note(open, request, names));
    }
    return parts;
  }

  private static PageHeader header(OpenDraft open, PersonRef me) {
    var draft = open.draft();
    long questions = draft.questions().count();
    long stops = open.problems().stream().filter(problem -> problem.kind().stops()).count();
    int edition = open.last() == null ? 1 : open.last().edition() + 1;
    var id = open.row().id();
    var request = open.row().request();
    boolean decided = open.employer().isDecidedBy(me);
    boolean asked = !decided && request != null && request.stands(draft.changes());
    var publish =
        button(
            AuthoringNavigation.publish(id),
            text(decided ? "publish" : asked ? "asked.see" : "ask"));
    publish.setClassName("gv-primary", !asked);
    return AuthoringWords.header(open, AuthoringWords.title(draft.head().about().title()), "")
        .sentence(text("sentence", edition, draft.pieces().size() - questions, questions, stops))
        .actions(button(AuthoringNavigation.trial(id), text("try")), publish);
  }

  /// That somebody asked for its publication, or what was answered.
  static Note note(OpenDraft open, PublicationRequest request, ColleagueNames names) {
    var formats = Formats.here();
    var answer = request.answer();
    names.need(request.by(), answer == null ? null : answer.by());
    if (answer == null) {
      var key = open.draft().changes() > request.changes() ? "asked.changed" : "asked";
      return new Note(
          Tone.ACCENT,
          "hourglass",
          text(key, names.of(request.by()), formats.dateTime(request.at())));
    }
    var word = new Paragraph(answer.word());
    word.addClassName("gv-draft-word");
    return new Note(
        Tone.ATTENTION,
        "rotate-ccw",
        new Div(
            new Span(text("returned", names.of(answer.by()), formats.dateTime(answer.at()))),
            word));
  }

  private static Anchor button(String address, String words) {
    var link = new Anchor(address, words);
    link.addClassName("gv-button");
    return link;
  }
}
