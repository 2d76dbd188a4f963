package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.shell.component.ExplainedList;
import java.util.List;

/// Rules one below the other: what is missing first, with the way to it for those who may put it
/// right.
final class RulesList extends Composite<ExplainedList> {

  private final CasePage page;
  private final List<StageRules.Line> lines;

  RulesList(CasePage page, List<StageRules.Line> lines) {
    this.page = page;
    this.lines = lines;
  }

  @Override
  protected ExplainedList initContent() {
    var list = new ExplainedList();
    lines.stream().filter(line -> !line.held()).forEach(line -> list.missing(words(line)));
    lines.stream().filter(StageRules.Line::held).forEach(line -> list.held(words(line)));
    return list;
  }

  private Component words(StageRules.Line line) {
    var words = new Span(new Span(line.words()));
    if (!line.code().isEmpty()) {
      var code = new Span(" " + line.code());
      code.addClassName("gv-meta");
      words.add(code);
    }
    line.fields().stream()
        .filter(page::isOpen)
        .findFirst()
        .ifPresent(field -> {
          var link = new Anchor(page.edit(field), page("rule.fill"));
          link.setAriaLabel(page("rule.fill.label", page.label(field)));
          words.add(new Span(" "), link);
        });
    return words;
  }
}
