package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.tenancy.Workspace;

/// To the step before and the step after.
final class StepLinks extends Nav {

  StepLinks(Workspace company, CharterId id, WritingStep at) {
    addClassName("gv-step-links");
    getElement().setAttribute("aria-label", getTranslation("charter.write.around"));
    at.previous().ifPresent(step -> add(link(company, id, step, false)));
    at.next().ifPresent(step -> add(link(company, id, step, true)));
  }

  private Anchor link(Workspace company, CharterId id, WritingStep step, boolean forward) {
    var name = getTranslation("charter.write.step." + step);
    var link = new Anchor(CharterAddresses.write(company, id, step), "");
    link.addClassName("gv-button");
    if (forward) {
      link.addClassName("gv-primary");
      link.add(new Span(getTranslation("charter.write.next", name)), Lucide.of("arrow-right"));
    } else {
      link.add(Lucide.of("arrow-left"), new Span(name));
    }
    return link;
  }
}
