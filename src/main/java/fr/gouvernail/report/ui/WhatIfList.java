package fr.gouvernail.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.report.ResultWords;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The actions of a result, each to tick, with what it would gain alone. The first ten, those that
/// are ticked, and the rest for those who ask. A tick sends its own line only.
final class WhatIfList extends Section {

  static final String TICK = "tick";
  static final String CHOOSE = "choose";
  static final String MORE = "more";
  static final String FIRST = "first";
  static final String ALL = "all";
  static final String NONE = "none";

  private static final int SHOWN = 10;

  /// @param advice what to do
  /// @param about the question that ranks it, its effort, the law
  /// @param gain of the score if it is done alone, with its sign
  /// @param lifts whether it alone changes the level
  record Line(String action, int rank, String advice, String about, String gain, boolean lifts) {}

  private final Still head = new Still();
  private final Still lines = new Still();
  private List<Line> all = List.of();
  private @Nullable ResultWords words;
  private boolean everything;

  WhatIfList(Consumer<String> tick, Consumer<String> choose) {
    addClassNames("gv-card", "gv-what-if-list");
    head.on(CHOOSE, choose);
    lines.on(TICK, tick);
    add(head, lines);
  }

  void show(List<Line> actions, Set<String> chosen, ResultWords words) {
    all = List.copyOf(actions);
    this.words = words;
    everything = false;
    lines.on(
        MORE,
        nothing -> {
          everything = true;
          renew(chosen);
          all.stream().skip(SHOWN).findFirst().ifPresent(first -> lines.focus(id(first)));
        });
    getElement().setAttribute("aria-label", words.text("whatif.list"));
    head.show(head(words));
    renew(chosen);
  }

  /// In rank order.
  List<String> actions() {
    return all.stream().map(Line::action).toList();
  }

  void renew(Set<String> chosen) {
    var words = this.words;
    if (words == null) {
      return;
    }
    var parts = new ArrayList<Component>();
    for (int i = 0; i < all.size(); i++) {
      var line = all.get(i);
      if (everything || i < SHOWN || chosen.contains(line.action())) {
        parts.add(line(words, line, chosen.contains(line.action())));
      }
    }
    int hidden = all.size() - parts.size();
    if (hidden > 0) {
      var more = new Div(new ActButton(words.text("actions.others", hidden), MORE, ""));
      more.setId("gv-what-if-more");
      parts.add(more);
    }
    lines.renew(parts);
  }

  private static Component[] head(ResultWords words) {
    var title = new H2(words.text("whatif.list"));
    var choices = new Div();
    choices.addClassName("gv-row");
    for (var which : List.of(FIRST, ALL, NONE)) {
      var button = new ActButton(words.text("whatif.choose." + which), CHOOSE, which);
      button.addClassName("gv-compact");
      choices.add(button);
    }
    var row = new Div(title, choices);
    row.addClassName("gv-card-head");
    var help = new Span(words.text("whatif.list.help"));
    help.addClassName("gv-meta");
    return new Component[] {row, help};
  }

  private static Component line(ResultWords words, Line line, boolean ticked) {
    var box = new Box();
    box.getElement().setAttribute("type", "checkbox");
    box.getElement().setAttribute("checked", ticked);
    box.setId(id(line));
    Still.act(box, TICK, line.action());
    var advice = new Span(line.advice());
    advice.addClassName("gv-strong");
    var about = new Span(line.rank() + " · " + line.about());
    about.addClassName("gv-meta");
    var text = new Span(advice, about);
    text.addClassName("gv-what-if-words");
    if (line.lifts()) {
      text.add(new Chip(Tone.OK, "trending-up", words.text("whatif.lifts")));
    }
    var gain = new Span(line.gain());
    gain.addClassName("gv-what-if-gain");
    gain.getElement().setAttribute("title", words.text("whatif.gain.alone"));
    var label = new NativeLabel();
    label.add(box, text, gain);
    label.addClassName("gv-what-if-line");
    label.setId("line-" + line.action());
    return label;
  }

  private static String id(Line line) {
    return "tick-" + line.action();
  }

  @Tag("input")
  private static final class Box extends Component {}
}
