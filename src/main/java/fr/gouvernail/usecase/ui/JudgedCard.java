package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.meta;
import static fr.gouvernail.usecase.ui.PageWords.page;
import static fr.gouvernail.usecase.ui.PageWords.row;
import static fr.gouvernail.usecase.ui.PageWords.say;
import static fr.gouvernail.usecase.ui.PageWords.soft;
import static fr.gouvernail.usecase.ui.PageWords.written;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.aiact.LawPacks;
import fr.gouvernail.aiact.Obligation;
import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.classification.ui.ClassChip;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.usecase.FrozenSheet;
import fr.gouvernail.usecase.OpinionVerdict;
import java.util.Map;
import java.util.stream.Collectors;

/// By what a version was judged: its class with the law of then, the charter of then, the opinions
/// of then.
final class JudgedCard extends Composite<Card> {

  private final FrozenSheet sheet;
  private final LawPacks packs;

  JudgedCard(FrozenSheet sheet, LawPacks packs) {
    this.sheet = sheet;
    this.packs = packs;
  }

  /// Titles of the obligations that the law of then gave, by id.
  static Map<String, String> titles(FrozenSheet sheet, LawPacks packs) {
    var classification = sheet.classification();
    return classification == null
        ? Map.of()
        : packs.get(Version.of(classification.pack())).stream()
            .flatMap(pack -> pack.obligations().stream())
            .collect(Collectors.toMap(Obligation::id, obligation -> say(obligation.title())));
  }

  @Override
  protected Card initContent() {
    var card = new Card(page("judged"));
    var classification = sheet.classification();
    if (classification == null) {
      card.add(soft(page("class.none")));
    } else {
      card.beside(ClassChip.of(classification.risk()));
      card.add(meta(page("class.pack", classification.pack())));
    }
    var cell = sheet.charter();
    if (cell != null) {
      var line = row(new Span(page("judged.charter", cell.number())));
      if (!cell.verdict().isEmpty()) {
        line.add(CellCard.chip(Verdict.valueOf(cell.verdict())));
      }
      card.add(line);
    }
    card.add(new H3(page("opinions")));
    if (sheet.opinions().isEmpty()) {
      card.add(soft(page("judged.opinions.none")));
      return card;
    }
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    sheet.opinions().forEach(said -> list.add(item(said)));
    card.add(list);
    return card;
  }

  private static ListItem item(FrozenSheet.Said said) {
    var who = new Span(said.by());
    who.addClassName("gv-strong");
    var line = new Div(who, OpinionsCard.chip(OpinionVerdict.valueOf(said.verdict())));
    line.addClassName("gv-case-line");
    var body = new Div(line, meta(PageWords.text("usecase.office." + said.office())));
    body.addClassName("gv-body");
    if (!said.words().isEmpty()) {
      body.add(written(said.words()));
    }
    return new ListItem(new Avatar(said.by()), body);
  }
}
