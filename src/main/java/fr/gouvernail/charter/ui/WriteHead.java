package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.model.Stage;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;

/// Which version is being written, and the steps with what is left at each.
final class WriteHead extends Div {

  private final Workspace company;
  private final Still page = new Still();

  WriteHead(Workspace company) {
    this.company = company;
    add(page);
  }

  void show(CharterDraft draft, WritingStep step) {
    page.renew(List.of(header(draft, step), steps(draft, step)));
  }

  private Component header(CharterDraft draft, WritingStep step) {
    var row = draft.row();
    int open = draft.blocking(Stage.APPROVAL).size();
    var title =
        step == WritingStep.CHECK
            ? getTranslation("charter.write.title.CHECK", open)
            : getTranslation("charter.write.title." + step);
    var header =
        new PageHeader(title)
            .context(
                new Anchor(CharterAddresses.reading(company), getTranslation("charter.section")),
                new Span(getTranslation("charter.version", row.number())),
                CharterHead.chip(row.state()))
            .sentence(getTranslation("charter.write.sentence." + step));
    header.setId("gv-write-head");
    return header;
  }

  private Component steps(CharterDraft draft, WritingStep current) {
    var list = new OrderedList();
    list.addClassName("gv-steps");
    for (var step : WritingStep.values()) {
      list.add(new ListItem(link(draft, step, step == current)));
    }
    var steps = new Nav(list);
    steps.getElement().setAttribute("aria-label", getTranslation("charter.write.steps"));
    steps.setId("gv-write-steps");
    return steps;
  }

  private Anchor link(CharterDraft draft, WritingStep step, boolean current) {
    long left = left(draft, step);
    var number = new Span();
    number.addClassName("gv-rank");
    if (left == 0 && step != WritingStep.CHECK && !current) {
      number.add(Lucide.of("check"));
    } else {
      number.setText(String.valueOf(step.ordinal() + 1));
    }
    var words = new Span(getTranslation("charter.write.step." + step));
    words.addClassName("gv-step-name");
    var link = new Anchor(CharterAddresses.write(company, draft.row().id(), step), "");
    link.setId("step-" + step.slug());
    link.add(number, words);
    if (left > 0) {
      var count = new Span(getTranslation("charter.write.points", left));
      count.addClassName("gv-meta");
      link.add(count);
    }
    if (current) {
      link.getElement().setAttribute("aria-current", "step");
    }
    return link;
  }

  /// How much of a step stands in the way of an approval.
  static long left(CharterDraft draft, WritingStep step) {
    return draft.blocking(Stage.APPROVAL).stream()
        .filter(finding -> WritingStep.of(draft.model(), finding).filter(step::equals).isPresent())
        .count();
  }

  /// The first step that is not complete; the last one where all are.
  static WritingStep first(CharterDraft draft) {
    for (var step : WritingStep.values()) {
      if (left(draft, step) > 0) {
        return step;
      }
    }
    return WritingStep.CHECK;
  }
}
