package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.engagement.mission.MissionPurpose;
import fr.gouvernail.engagement.mission.MissionRow;
import fr.gouvernail.engagement.mission.MissionState;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import java.time.LocalDate;
import java.util.List;

/// The parts of the page on which a director sees who comes from outside.
record MissionParts(Component in, Workspace company, LocalDate today, Formats formats) {

  /// A firm's question with what one can answer.
  Card request(MissionRow row) {
    var card = new Card(text("mission.asked.title", row.firm()));
    card.addClassName("gv-mission-request");
    card.add(about(row));
    if (!row.words().isEmpty()) {
      card.add(words(row));
    }
    var acts =
        new Div(
            new ActButton(text("mission.accept"), "accept", row.id())
                .primary()
                .named(text("mission.accept.label", row.firm())),
            new ActButton(text("mission.refuse"), "refuse", row.id())
                .named(text("mission.refuse.label", row.firm())));
    acts.addClassName("gv-actions");
    card.add(acts);
    return card.foot(
        new Span(text("mission.asked.by", row.askedBy(), formats.date(row.askedAt()))));
  }

  /// Missions in a list.
  ///
  /// @param acts whether they can be moved and ended
  UnorderedList list(List<MissionRow> rows, boolean acts) {
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight", "gv-missions");
    rows.forEach(row -> list.add(item(row, acts)));
    return list;
  }

  private ListItem item(MissionRow row, boolean acts) {
    var name = new Paragraph(new Span(row.firm()), chip(this::text, row.state()));
    name.addClassNames("gv-strong", "gv-mission-name");
    var body = new Div(name, about(row));
    if (!row.words().isEmpty()) {
      body.add(words(row));
    }
    var history = history(row);
    if (!history.isEmpty()) {
      var line = new Div(new Span(history));
      line.addClassName("gv-meta");
      body.add(line);
    }
    body.addClassName("gv-body");
    var item = new ListItem(body);
    if (acts) {
      var buttons =
          new Div(
              new ActButton(text("mission.move"), "move", row.id())
                  .named(text("mission.move.label", row.firm())),
              new ActButton(text("mission.end"), "end", row.id())
                  .named(text("mission.end.label", row.firm())));
      buttons.addClassName("gv-mission-acts");
      item.add(buttons);
    }
    return item;
  }

  private Div about(MissionRow row) {
    var about =
        new Div(
            new Span(text("mission.purpose." + row.purpose())),
            new Span(text("mission.between", formats.date(row.from()), formats.date(row.until()))));
    if (!row.consultantName().isEmpty()) {
      about.add(new Span(text("mission.only", row.consultantName())));
    }
    about.addClassNames("gv-meta", "gv-pieces");
    return about;
  }

  private static Paragraph words(MissionRow row) {
    var words = new Paragraph(row.words());
    words.addClassName("gv-mission-words");
    return words;
  }

  /// Who decided what, when.
  private String history(MissionRow row) {
    var decided = row.decidedAt();
    var ended = row.endedAt();
    if (ended != null && !row.endedBy().isEmpty()) {
      return text("mission.history.ended", row.endedBy(), formats.date(ended));
    }
    if (row.state() == MissionState.REFUSED && decided != null) {
      return text("mission.history.refused", row.decidedBy(), formats.date(decided), row.reason());
    }
    if (decided == null) {
      return "";
    }
    return row.decidedBy().isEmpty()
        ? text("mission.history.carried")
        : text("mission.history.granted", row.decidedBy(), formats.date(decided));
  }

  /// A state in one icon and one word.
  static Chip chip(Words words, MissionState state) {
    var word = words.of("mission.state." + state);
    return switch (state) {
      case ASKED -> new Chip(Tone.ACCENT, "hourglass", word);
      case RUNNING -> new Chip(Tone.OK, "lock-open", word);
      case COMING -> new Chip(Tone.ACCENT, "calendar", word);
      case OVER -> new Chip(Tone.NEUTRAL, "lock", word);
      case REFUSED -> new Chip(Tone.NEUTRAL, "circle-x", word);
      case WITHDRAWN -> new Chip(Tone.OUTLINE, "rotate-ccw", word);
    };
  }

  /// Texts in the language of the page.
  interface Words {
    String of(String key, Object... args);
  }

  /// What a mission is for, on which days.
  static String about(
      Words words, Formats formats, MissionPurpose purpose, LocalDate from, LocalDate until) {
    return words.of("mission.purpose." + purpose)
        + " · "
        + words.of("mission.between", formats.date(from), formats.date(until));
  }

  private String text(String key, Object... args) {
    return in.getTranslation(key, args);
  }
}
