package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.meta;
import static fr.gouvernail.usecase.ui.PageWords.page;
import static fr.gouvernail.usecase.ui.PageWords.soft;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.StepRow;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.model.State;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/// The versions that were submitted, each to be read as it was.
final class VersionsCard extends Composite<Card> {

  private final Workspace company;
  private final UseCaseId useCase;
  private final List<StepRow> steps;
  private final int shown;
  private final Formats formats = Formats.here();

  /// @param shown number of the version that the page shows; 0 for none
  VersionsCard(Workspace company, UseCaseId useCase, List<StepRow> steps, int shown) {
    this.company = company;
    this.useCase = useCase;
    this.steps = steps;
    this.shown = shown;
  }

  @Override
  protected Card initContent() {
    var submissions = submissions();
    if (submissions.isEmpty()) {
      return new Card(page("versions"), soft(page("versions.none")));
    }
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    submissions.forEach(step -> list.add(item(step)));
    return new Card(page("versions"), list);
  }

  /// The latest of each number: one that was withdrawn keeps its number.
  private List<StepRow> submissions() {
    var numbers = new HashSet<Integer>();
    return steps.stream()
        .filter(step -> step.to() == State.SUBMITTED && step.hash() != null)
        .filter(step -> numbers.add(step.edition()))
        .toList();
  }

  private ListItem item(StepRow step) {
    var name = page("version", step.edition());
    var title =
        step.edition() == shown
            ? new Span(name)
            : new Anchor(UseCaseNavigation.version(company.slug(), useCase, step.edition()), name);
    title.addClassName("gv-strong");
    var line = new Div(title, new Span(outcome(step.edition())));
    line.addClassName("gv-case-line");
    var hash = Objects.requireNonNullElse(step.hash(), "");
    var body =
        new Div(line, meta(page("version.sent", formats.date(step.at()), hash.substring(0, 12))));
    body.addClassName("gv-body");
    return new ListItem(body);
  }

  /// What became of it.
  private String outcome(int number) {
    return steps.stream()
        .filter(step -> step.edition() == number)
        .filter(step ->
            switch (step.transition()) {
              case APPROVE, REJECT, REQUEST_CHANGES, WITHDRAW -> true;
              default -> false;
            })
        .findFirst()
        .map(step -> page("version." + step.transition()))
        .orElse("");
  }
}
