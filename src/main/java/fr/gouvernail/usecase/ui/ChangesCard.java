package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.decide;
import static fr.gouvernail.usecase.ui.PageWords.meta;
import static fr.gouvernail.usecase.ui.PageWords.soft;
import static fr.gouvernail.usecase.ui.PageWords.written;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.usecase.CommentRow;
import fr.gouvernail.usecase.StepRow;
import fr.gouvernail.usecase.UseCaseService;
import fr.gouvernail.usecase.model.FieldChange;
import java.util.List;
import java.util.Optional;

/// What is judged: what changed since the version that was judged before, or of a first one what
/// matters most. What was to be corrected and did not change is told with what was answered.
final class ChangesCard extends Composite<Card> {

  private static final List<String> OF_A_FIRST_ONE =
      List.of("problem", "purpose", "users_scope", "data_sources", "oversight", "alternative");

  private final CasePage page;
  private final Optional<UseCaseService.Frozen> before;
  private final Optional<StepRow> request;
  private final List<CommentRow> comments;

  /// @param before the version that was judged last
  /// @param request the correction that was asked of it
  /// @param comments that may answer it
  ChangesCard(
      CasePage page,
      Optional<UseCaseService.Frozen> before,
      Optional<StepRow> request,
      List<CommentRow> comments) {
    this.page = page;
    this.before = before;
    this.request = request;
    this.comments = comments;
  }

  @Override
  protected Card initContent() {
    return before.map(this::changes).orElseGet(this::first);
  }

  private Card first() {
    var facts = new DescriptionList();
    facts.addClassName("gv-sheet-facts");
    OF_A_FIRST_ONE.forEach(field -> {
      var words = page.shown(field);
      if (!words.isEmpty()) {
        facts.add(
            new DescriptionList.Term(page.label(field)),
            new DescriptionList.Description(written(words)));
      }
    });
    return new Card(decide("first"), facts).beside(meta(decide("first.more")));
  }

  private Card changes(UseCaseService.Frozen frozen) {
    var changes =
        FieldChange.between(page.dossier().model(), frozen.sheet().values(), page.values());
    var card =
        new Card(decide("changes", frozen.row().number()))
            .beside(
                meta(
                    decide(
                        "changes.count",
                        changes.size(),
                        page.formats().date(frozen.row().frozenAt()))));
    if (changes.isEmpty()) {
      card.add(soft(decide("changes.none")));
    }
    var names =
        LineNames.among(
            page.names(),
            Duties.titles(page.dossier().classification()),
            page.values(),
            frozen.sheet().values());
    changes.forEach(change -> card.add(new FieldDiff(change, names)));
    request.ifPresent(step -> unchanged(step, changes).forEach(card::add));
    return card;
  }

  private List<Div> unchanged(StepRow step, List<FieldChange> changes) {
    var model = page.dossier().model();
    var changed = changes.stream().map(change -> change.field().id()).toList();
    return model.inOrder(step.fields()).stream()
        .filter(field -> model.withParts(field).stream().noneMatch(changed::contains))
        .map(field -> unchanged(field, step))
        .toList();
  }

  private Div unchanged(String field, StepRow step) {
    var box = new Div(new H3(page.label(field)), soft(decide("changes.unchanged")));
    box.addClassName("gv-case-diff");
    comments.stream()
        .filter(comment -> comment.field().equals(field))
        .filter(comment -> comment.writtenAt().isAfter(step.at()))
        .forEach(comment ->
            box.add(
                written(decide("changes.answer", page.name(comment.author()), comment.words()))));
    return box;
  }
}
