package fr.gouvernail.assessment.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.assessment.preparation.PreparationSheet.Asked;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Tone;
import java.util.ArrayList;

/// Who is asked what before the interview, and how many replies are there.
final class RepliesExpectedCard {

  static final String ASK = "ask-more";
  static final String REMIND = "remind";

  private final PreparationPage page;

  private RepliesExpectedCard(PreparationPage page) {
    this.page = page;
  }

  static Card of(PreparationPage page) {
    return new RepliesExpectedCard(page).card();
  }

  private Card card() {
    var words = new Paragraph(page.text("replies.text"));
    words.addClassName("gv-soft");
    var card = new Card(page.text("replies"), words);
    if (page.sheet().asked().isEmpty()) {
      return card;
    }
    card.add(table());
    var left = page.sheet().left().size();
    return page.asks() && left > 0
        ? card.beside(new ActButton(page.text("ask.more", left), ASK, ""))
        : card;
  }

  private DataTable table() {
    var table =
        new DataTable(page.text("replies"))
            .stacked()
            .column(page.text("person"))
            .column(page.text("replied"))
            .column(page.text("due"))
            .column(page.text("told"));
    if (page.asks()) {
      table.column(page.text("act"));
    }
    page.sheet().asked().forEach(asked -> table.row(cells(asked)));
    return table;
  }

  private Component[] cells(Asked asked) {
    var name = page.sheet().box().name(asked.person());
    var cells = new ArrayList<Component>();
    var who = new Span(name);
    who.addClassName("gv-strong");
    cells.add(who);
    cells.add(progress(asked));
    cells.add(new Span(page.formats().date(asked.due())));
    cells.add(
        new Span(
            page.text(
                asked.reminded() ? "told.reminded" : "told.asked",
                page.formats().date(asked.told()))));
    if (page.asks()) {
      cells.add(
          asked.remindable()
              ? new ActButton(page.text("remind"), REMIND, asked.person())
                  .named(page.text("remind.named", name))
              : new Span("–"));
    }
    return cells.toArray(Component[]::new);
  }

  private Chip progress(Asked asked) {
    var words = page.text("replied.of", asked.replied(), asked.questions());
    if (asked.replied() == asked.questions()) {
      return new Chip(Tone.OK, "circle-check", words);
    }
    return asked.replied() == 0
        ? new Chip(Tone.OUTLINE, "circle-dashed", words)
        : new Chip(Tone.ACCENT, "pencil", words);
  }
}
