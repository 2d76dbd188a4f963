package fr.gouvernail.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.assessment.AssessmentSummary;
import fr.gouvernail.report.Findings;
import fr.gouvernail.shell.component.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What stands below the first screen: to be checked, to go further, revisions.
final class FollowUps {

  private FollowUps() {}

  static List<Component> of(Findings f) {
    var cards = new ArrayList<Component>();
    var result = f.file().result();
    if (!result.toVerify().isEmpty()) {
      cards.add(questions(f, "verify.title", result.toVerify(), f.answers()::asked));
    }
    if (!result.further().isEmpty()) {
      cards.add(
          questions(
              f,
              "further.title",
              result.further().stream().map(s -> s.question()).toList(),
              f.answers()::goal));
    }
    if (f.file().revisions().size() > 1) {
      cards.add(revisions(f));
    }
    return cards;
  }

  private static Card questions(
      Findings f, String title, List<String> ids, Function<String, String> text) {
    var list = list();
    ids.forEach(id -> {
      var body = new Div(ResultPage.question(f, id), new Span(" " + text.apply(id)));
      body.addClassName("gv-body");
      list.add(new ListItem(body));
    });
    return new Card(f.text(title), list);
  }

  private static Card revisions(Findings f) {
    var list = list();
    f.file().revisions().forEach(revision -> list.add(new ListItem(line(f, revision))));
    return new Card(f.text("revisions.title"), list);
  }

  private static Div line(Findings f, AssessmentSummary revision) {
    var here = revision.id().equals(f.file().audit().id());
    var name = f.text("revision", revision.revision());
    var at = revision.closedAt();
    var reason = revision.revisionReason();
    var words =
        (at == null ? "" : " " + f.text("revision.line", f.formats().date(at)))
            + " · "
            + f.formats().scoreOrDash(revision.score())
            + " · "
            + (reason == null ? f.text("revision.first") : reason);
    var body =
        new Div(
            here
                ? new Span(name + " (" + f.text("revision.current") + ")")
                : new Anchor(ResultPage.result(revision.id()), name),
            new Span(words));
    if (here && revision.revision() > 1) {
      earlier(f, revision)
          .ifPresent(before ->
              body.add(
                  new Span(" "),
                  new Anchor(
                      ResultPage.comparison(revision.id()) + "?before=" + before.id(),
                      f.text("revision.compare"))));
    }
    body.addClassName("gv-body");
    return body;
  }

  private static Optional<AssessmentSummary> earlier(Findings f, AssessmentSummary revision) {
    return f.file().revisions().stream()
        .filter(other -> other.revision() == revision.revision() - 1)
        .findFirst();
  }

  private static UnorderedList list() {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    return list;
  }
}
