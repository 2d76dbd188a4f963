package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.page;
import static fr.gouvernail.usecase.ui.PageWords.soft;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.usecase.CharterCell;

/// What the charter in force says of the data of the use in its tool.
final class CellCard extends Composite<Card> {

  private final CasePage page;

  CellCard(CasePage page) {
    this.page = page;
  }

  @Override
  protected Card initContent() {
    var tool = page.dossier().tool(page.values().id("tool").orElse(null));
    var cell = CharterCell.of(page.dossier().circumstances(), page.values());
    var card = new Card(page("cell"));
    if (cell.isEmpty()) {
      card.add(soft(none(tool)));
      return card;
    }
    card.beside(chip(cell.get().verdict()));
    card.add(
        new Paragraph(
            page(
                "cell.what",
                PageWords.text("tool.level." + cell.get().level()),
                tool,
                cell.get().kind())));
    return card.foot(
        new Anchor(
            "/t/" + page.company().slug() + "/charter",
            page("cell.charter", page.dossier().charter())));
  }

  private String none(String tool) {
    if (page.dossier().charter().isEmpty()) {
      return page("cell.charter.none");
    }
    return page(tool.isEmpty() ? "cell.tool.none" : "cell.unknown", tool);
  }

  static Chip chip(Verdict verdict) {
    var word = page("cell." + verdict);
    return switch (verdict) {
      case YES -> new Chip(Tone.OK, "circle-check", word);
      case CONDITION -> new Chip(Tone.ATTENTION, "flag", word);
      case NO -> new Chip(Tone.DANGER, "ban", word);
    };
  }
}
