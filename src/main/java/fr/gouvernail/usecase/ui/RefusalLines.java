package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.locale;
import static fr.gouvernail.usecase.ui.PageWords.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.usecase.model.Finding;
import fr.gouvernail.usecase.model.Refusal;
import java.util.List;

/// Why a step is refused, with the way to what would have to be put right first.
final class RefusalLines extends Composite<UnorderedList> {

  private final CasePage page;
  private final List<Refusal> refusals;

  RefusalLines(CasePage page, List<Refusal> refusals) {
    this.page = page;
    this.refusals = refusals;
  }

  @Override
  protected UnorderedList initContent() {
    var list = new UnorderedList();
    list.addClassName("gv-case-refusals");
    for (var refusal : refusals) {
      if (refusal.findings().isEmpty()) {
        list.add(new ListItem(page.dossier().model().words(refusal, locale())));
      }
      refusal.findings().stream().map(this::item).forEach(list::add);
    }
    return list;
  }

  private ListItem item(Finding finding) {
    var label = page.label(finding.field());
    var words = new Span(page("rule.field", label, page.words(finding)));
    if (!page.isOpen(finding.field())) {
      return new ListItem(words);
    }
    var link = new Anchor(page.edit(finding.field()), page("rule.fill"));
    link.setAriaLabel(page("rule.fill.label", label));
    return new ListItem(words, new Span(" "), link);
  }
}
