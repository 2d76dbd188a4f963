package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.usecase.model.Finding;

/// What is worth a look and blocks nothing. Not there where there is nothing.
final class NoticedCard extends Composite<Div> {

  private final CasePage page;

  NoticedCard(CasePage page) {
    this.page = page;
  }

  @Override
  protected Div initContent() {
    var noticed =
        page.findings().stream()
            .filter(finding -> finding.severity() == Finding.Severity.WARNS)
            .map(page::words)
            .distinct()
            .toList();
    var box = new Div();
    if (noticed.isEmpty()) {
      box.setVisible(false);
      return box;
    }
    var list = new UnorderedList();
    list.addClassName("gv-case-refusals");
    noticed.forEach(words -> list.add(new ListItem(words)));
    box.add(new Note(Tone.NEUTRAL, "eye", new Div(new Span(page("noticed")), list)));
    return box;
  }
}
