package fr.gouvernail.prioritization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.prioritization.MatrixWords;
import fr.gouvernail.prioritization.model.Scores;
import fr.gouvernail.prioritization.workshop.WorkshopDetail.Tally;
import fr.gouvernail.prioritization.workshop.WorkshopDetail.Topic;
import fr.gouvernail.shell.chart.Palette;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Tone;
import java.util.stream.Collectors;

/// What came out of the votes on one use: medians, how far apart they lie, what was said. No names.
final class ResultCard extends Composite<Card> {

  private final Topic topic;
  private final MatrixWords words;

  ResultCard(Topic topic, MatrixWords words) {
    this.topic = topic;
    this.words = words;
  }

  @Override
  protected Card initContent() {
    var result = topic.result();
    var card =
        new Card(
            words.text("result.title"),
            new Paragraph(sum(result)),
            table(words.text("result.title")));
    var said = said();
    if (said.getChildren().findAny().isPresent()) {
      card.add(new Fold(words.text("result.said"), said));
    }
    card.addClassName("gv-workshop-result");
    return card;
  }

  private String sum(Scores result) {
    var now =
        words.text(
            "result.sum",
            words.score(result.impact()),
            words.score(result.feasibility()),
            result.quadrant().map(words::quadrant).orElse(""));
    return topic.before().quadrant().isEmpty()
        ? now
        : now
            + " "
            + words.text(
                "result.before",
                words.score(topic.before().impact()),
                words.score(topic.before().feasibility()));
  }

  private DataTable table(String caption) {
    var table =
        new DataTable(caption)
            .stacked()
            .column(words.text("column.criterion"))
            .column(words.text("column.votes"))
            .figures(words.text("column.median"))
            .column(words.text("column.spread"));
    topic
        .results()
        .values()
        .forEach(tally ->
            table.row(criterion(tally), votes(tally), new Span(median(tally)), spread(tally)));
    return table;
  }

  private Component criterion(Tally tally) {
    var name = new Div(words.criterion(tally.criterion()));
    if (topic.rounds().size() > 1 && topic.rounds().getLast().tallies().contains(tally)) {
      var again = new Div(words.text("result.again"));
      again.addClassName("gv-meta");
      return new Div(name, again);
    }
    return name;
  }

  private Component votes(Tally tally) {
    var list = tally.votes().stream().map(String::valueOf).collect(Collectors.joining(", "));
    var drawing = new Span();
    drawing.addClassName("gv-spread");
    drawing
        .getElement()
        .setProperty(
            "innerHTML",
            SpreadSvg.draw(
                tally.votes(),
                Palette.SCREEN,
                words.text("result.votes", tally.votes().size(), list)));
    return drawing;
  }

  private String median(Tally tally) {
    var median = tally.median();
    var said = words.formats().number(median, median.scale() > 0 ? 1 : 0);
    return median.scale() > 0 ? words.text("result.kept", said, Scores.kept(median)) : said;
  }

  private Component spread(Tally tally) {
    var spread = new Span("" + tally.spread());
    return tally.isWide()
        ? new Div(spread, new Chip(Tone.ATTENTION, "message-square", words.text("discuss")))
        : spread;
  }

  private UnorderedList said() {
    var list = new UnorderedList();
    list.addClassName("gv-workshop-said");
    topic
        .results()
        .values()
        .forEach(tally ->
            tally
                .reasons()
                .forEach(reason -> {
                  var name = new Span(words.criterion(tally.criterion()));
                  name.addClassName("gv-strong");
                  list.add(new ListItem(name, new Span(words.text("result.said.line", reason))));
                }));
    return list;
  }
}
