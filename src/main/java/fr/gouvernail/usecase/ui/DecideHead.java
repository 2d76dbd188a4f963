package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.button;
import static fr.gouvernail.usecase.ui.PageWords.decide;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.usecase.StepRow;
import fr.gouvernail.usecase.model.State;
import java.util.Optional;

/// What is to be decided, and what it answers.
final class DecideHead {

  private DecideHead() {}

  static PageHeader of(CasePage page, Optional<StepRow> request) {
    var dossier = page.dossier();
    var slug = page.company().slug();
    var edition = page.edition();
    var submitted = edition.submittedAt();
    var whole = button(CaseAddress.prepared(slug, dossier.id()), decide("whole"));
    return new PageHeader(
            PageWords.page("title.SUBMITTED.mine", dossier.row().title(), edition.number()))
        .context(
            new Anchor(UseCaseNavigation.list(slug), PageWords.page("section")),
            new Span(PageWords.page("sheet", dossier.row().number(), edition.number())),
            StateChip.of(State.SUBMITTED),
            new Span(submitted == null ? "" : page.formats().date(submitted)))
        .sentence(
            request
                .map(step -> decide("answered", page.name(edition.owner()), step.reason()))
                .orElseGet(() ->
                    decide(
                        dossier.life() == null ? "asked" : "asked.again",
                        page.name(edition.owner()))))
        .actions(whole);
  }
}
