package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.listed;
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
      var empty = refusal.findings().stream().filter(StageRules::isEmptyField).toList();
      if (!empty.isEmpty()) {
        list.add(empty(empty.stream().map(Finding::field).distinct().toList()));
      }
      refusal.findings().stream()
          .filter(finding -> !StageRules.isEmptyField(finding))
          .map(this::item)
          .forEach(list::add);
    }
    return list;
  }

  private ListItem empty(List<String> fields) {
    var labels = fields.stream().map(page::label).toList();
    var item = new ListItem(page("rule.required", fields.size(), listed(labels)));
    fields.stream().filter(page::isOpen).findFirst().ifPresent(field -> link(item, field));
    return item;
  }

  private ListItem item(Finding finding) {
    var words =
        StageRules.isNamed(finding)
            ? page("rule.field", page.label(finding.field()), page.words(finding))
            : page.words(finding);
    var item = new ListItem(words);
    if (page.isOpen(finding.field())) {
      link(item, finding.field());
    }
    return item;
  }

  private void link(ListItem item, String field) {
    var link = new Anchor(page.edit(field), page("rule.fill"));
    link.setAriaLabel(page("rule.fill.label", page.label(field)));
    item.add(new Span(" "), link);
  }
}
