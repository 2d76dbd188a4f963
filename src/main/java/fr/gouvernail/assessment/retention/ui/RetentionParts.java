package fr.gouvernail.assessment.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.assessment.retention.RetentionPage;
import fr.gouvernail.assessment.retention.RetentionPage.Line;
import fr.gouvernail.assessment.retention.RetentionPage.Place;
import fr.gouvernail.assessment.retention.RetentionWords;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.PageHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// The parts of the page, in reading order.
///
/// @param in the page
/// @param slug of the workspace
/// @param chooses whether the reader may change the rule
/// @param keeps whether the reader may keep files
record RetentionParts(Component in, String slug, boolean chooses, boolean keeps) {

  static final String CHANGE = "change";
  static final String HOLD = "hold";
  static final String RELEASE = "release";

  List<Component> of(RetentionPage page) {
    var parts = new ArrayList<Component>();
    parts.add(head(page));
    parts.add(rule(page));
    parts.add(leaving(page));
    if (!page.held().isEmpty()) {
      parts.add(held(page));
    }
    return parts;
  }

  private PageHeader head(RetentionPage page) {
    var soon = page.leaving().size();
    var header =
        new PageHeader(
                soon == 0
                    ? RetentionWords.closed(in, page.rule())
                    : text(page.more() ? "title.leaving.more" : "title.leaving", soon))
            .sentence(text("sentence"));
    if (chooses) {
      var change = new ActButton(text("rule.change"), CHANGE, "");
      header.actions(page.changedAt() == null ? change.primary() : change);
    }
    return header;
  }

  private Card rule(RetentionPage page) {
    var both = new DescriptionList();
    both.add(
        new DescriptionList.Term(text("of.closed")),
        new DescriptionList.Description(text("keeping.closed." + page.rule().closed())),
        new DescriptionList.Term(text("of.unfinished")),
        new DescriptionList.Description(text("keeping.unfinished." + page.rule().unfinished())));
    var card = new Card(text("rule"), both);
    var at = page.changedAt();
    card.foot(
        new Span(
            at == null
                ? text("rule.usual")
                : text("rule.chosen", page.name(page.changedBy()), Formats.here().date(at))));
    return card;
  }

  private Card leaving(RetentionPage page) {
    if (page.leaving().isEmpty()) {
      return new Card(text("leaving"), soft(text("leaving.none")));
    }
    return new Card(
        text("leaving"),
        soft(text(keeps ? "leaving.text" : "leaving.read")),
        list(
            page.leaving(),
            line ->
                text("leaving.until", Formats.here().date(Objects.requireNonNull(line.until()))),
            HOLD));
  }

  private Card held(RetentionPage page) {
    return new Card(
        text("held"),
        list(
            page.held(),
            line -> {
              var hold = Objects.requireNonNull(line.hold());
              return text(
                  "held.said", hold.reason(), page.name(hold.by()), Formats.here().date(hold.at()));
            },
            RELEASE));
  }

  private UnorderedList list(List<Line> lines, Function<Line, String> said, String act) {
    var list = new UnorderedList();
    list.addClassName("gv-list");
    for (var line : lines) {
      var item = new ListItem(body(named(line), meta(said.apply(line)), meta(places(line))));
      if (keeps) {
        item.add(
            new ActButton(text(act), act, line.content()).named(text(act + ".named", name(line))));
      }
      list.add(item);
    }
    return list;
  }

  private Component named(Line line) {
    var file = line.file();
    if (file == null) {
      return new Span(name(line));
    }
    var link = new Anchor("/t/" + slug + "/files/" + file, name(line));
    link.addClassName("gv-strong");
    link.getElement().setAttribute("download", name(line));
    return link;
  }

  /// What the file is called, as far as the reader may know.
  String name(Line line) {
    var name = line.name();
    return name == null ? text("file.hidden", line.places().getFirst().question()) : name;
  }

  /// « GOV-02 – audit du 20 novembre 2026, et 2 autres »
  private String places(Line line) {
    var first = place(line.places().getFirst());
    var others = line.places().size() - 1;
    return others == 0 ? first : text("places", first, others);
  }

  private String place(Place place) {
    var day = Formats.here().date(place.heldOn());
    var document = place.document();
    return document == null
        ? in.getTranslation("assessment.question.of", place.question(), day)
        : in.getTranslation(
            "assessment.document.of", document.label().in(Formats.here().locale()), day);
  }

  private static Div body(Component... parts) {
    var body = new Div(parts);
    body.addClassName("gv-body");
    return body;
  }

  private static Div meta(String words) {
    var meta = new Div(words);
    meta.addClassName("gv-meta");
    return meta;
  }

  private static Paragraph soft(String words) {
    var paragraph = new Paragraph(words);
    paragraph.addClassName("gv-soft");
    return paragraph;
  }

  private String text(String key, Object... args) {
    return in.getTranslation("retention." + key, args);
  }
}
