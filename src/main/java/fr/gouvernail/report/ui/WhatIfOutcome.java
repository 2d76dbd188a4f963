package fr.gouvernail.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.report.LevelReading;
import fr.gouvernail.report.LevelReasons;
import fr.gouvernail.report.ResultWords;
import fr.gouvernail.scoring.WhatIf.Projection;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.ExplainedList;
import fr.gouvernail.shell.component.Gauge;
import fr.gouvernail.shell.component.Ladder;
import fr.gouvernail.shell.component.MaturityBar;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Scroll;
import fr.gouvernail.shell.component.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What the ticked actions would give: the score, the level with what holds it, the dimensions.
///
/// @param chosen ids of the ticked actions, by rank
record WhatIfOutcome(WhatIfPage page, Projection projection, List<String> chosen) {

  private ResultWords w() {
    return page.words();
  }

  private String score(BigDecimal score) {
    return w().formats().score(score);
  }

  private String level() {
    var level = projection.level();
    return level == null ? "–" : w().levelName(level);
  }

  List<Component> head() {
    var before = projection.before();
    var after = projection.after();
    var title =
        chosen.isEmpty() || before == null || after == null
            ? w().text("whatif.title.none")
            : w().text("whatif.title", chosen.size(), score(before), score(after), level());
    var header =
        new PageHeader(title)
            .context(
                new Anchor(
                    ResultPage.result(page.assessment()),
                    w().text("page", Integer.toString(page.heldOn().getYear()))),
                new Span(w().text("whatif.page")))
            .sentence(w().text("whatif.sentence"));
    if (page.edits() && !chosen.isEmpty()) {
      header.actions(adopt());
    }
    header.setId("gv-what-if-head");
    return List.of(header);
  }

  private Anchor adopt() {
    var link =
        ResultPage.button(page.adopt(chosen), "route", w().text("whatif.adopt", chosen.size()));
    link.addClassName("gv-primary");
    return link;
  }

  /// What is read out at each tick.
  String said() {
    var after = projection.after();
    return after == null
        ? ""
        : w().text(
                "whatif.said",
                chosen.size(),
                score(after),
                w().formats().difference(projection.gain()),
                level());
  }

  List<Component> outcome() {
    var parts = new ArrayList<Component>();
    var before = projection.before();
    var after = projection.after();
    if (before != null && after != null) {
      var bar =
          new Div(
              new MaturityBar(
                  w().levelNames(),
                  w().rank(projection.level()),
                  new MaturityBar.Mark(w().text("whatif.then"), after),
                  chosen.isEmpty()
                      ? null
                      : new MaturityBar.Mark(w().text("whatif.today"), before)));
      bar.setId("gv-what-if-score");
      parts.add(bar);
    }
    parts.add(reasons());
    parts.add(dimensions());
    return parts;
  }

  /// The reason when a cap holds the level, then what the next level asks for.
  private Component reasons() {
    var reasons = new LevelReasons(w(), LevelReading.of(projection));
    var part = new Div();
    part.setId("gv-what-if-level");
    reasons.caps().forEach(cap -> part.add(new Note(Tone.ATTENTION, "triangle-alert", cap)));
    var title = new H3(reasons.title());
    part.add(title);
    if (projection.next() == null) {
      part.add(new Paragraph(w().text("why.top")));
    }
    var list = new ExplainedList();
    for (var condition : reasons.conditions()) {
      if (condition.held()) {
        list.held(condition.text());
      } else {
        list.missing(condition.text());
      }
    }
    part.add(list);
    return part;
  }

  private Component dimensions() {
    var today = page.whatIf().project(List.of()).dimensions();
    var table =
        new DataTable(w().text("whatif.dimensions"))
            .column(w().text("radar.dimension"))
            .column(w().text("whatif.picture"))
            .figures(w().text("whatif.today"))
            .figures(w().text("whatif.then"))
            .column(w().text("radar.level"));
    for (var dimension : w().questionnaire().dimensions()) {
      var then = projection.dimensions().get(dimension.id());
      var now = today.get(dimension.id());
      if (then == null || now == null) {
        continue;
      }
      var after = new Span(score(then));
      if (then.compareTo(now) != 0) {
        after.addClassName("gv-strong");
      }
      var level = w().questionnaire().maturityLevel(then);
      table.row(
          new Span(w().dimension(dimension.id())),
          new Gauge(then).threshold(now),
          new Span(score(now)),
          after,
          Ladder.quiet(level.rank(), level.label().in(w().locale())));
    }
    var part = new Scroll(w().text("radar.title"), table);
    part.setId("gv-what-if-dimensions");
    return part;
  }

  /// The same in one line, at the foot of a phone's page.
  List<Component> bar() {
    var after = projection.after();
    var line = new Div();
    line.setId("gv-what-if-line");
    line.getElement().setAttribute("aria-hidden", "true");
    if (after != null) {
      var score = new Span(score(after));
      score.addClassName("gv-what-if-figure");
      line.add(
          score,
          new Span(w().formats().difference(projection.gain())),
          new Ladder(w().rank(projection.level()), level()));
    }
    return List.of(line);
  }
}
