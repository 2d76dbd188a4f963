package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.button;
import static fr.gouvernail.usecase.ui.PageWords.locale;
import static fr.gouvernail.usecase.ui.PageWords.move;
import static fr.gouvernail.usecase.ui.PageWords.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.gouvernail.usecase.CommentRow;
import fr.gouvernail.usecase.StepRow;
import fr.gouvernail.usecase.model.State;
import java.util.ArrayList;
import java.util.List;

/// The parts of the page of a use, in their order.
final class CaseParts {

  private final CasePage page;
  private final List<StepRow> steps;
  private final NextSteps next;

  CaseParts(CasePage page, List<StepRow> steps) {
    this.page = page;
    this.steps = steps;
    next = new NextSteps(page);
  }

  Component[] head() {
    var top = new CaseHead(page, steps);
    var banners = new Div(top.banners().toArray(Component[]::new));
    banners.addClassName("gv-case-banners");
    return new Component[] {top.header(acts()), Tracks.of(page), banners};
  }

  private Component[] acts() {
    var buttons = new ArrayList<Component>();
    if (!page.dossier().open(page.sheet()).isEmpty()) {
      buttons.add(button(page.edit(), page("edit")));
    }
    if (next.decides()) {
      var decide =
          button(
              UseCaseNavigation.decide(page.company().slug(), page.dossier().id()), move("decide"));
      decide.addClassName("gv-primary");
      buttons.add(decide);
    }
    next.primary().ifPresent(move -> buttons.add(MovesCard.step(move).primary()));
    return buttons.toArray(Component[]::new);
  }

  Component[] main(List<CommentRow> comments) {
    return new Component[] {
      new MovesCard(page, next),
      new NoticedCard(page),
      text(),
      new CommentsCard(page, comments),
      new HistoryCard(page, steps)
    };
  }

  private Component text() {
    return new SheetText(
            page.dossier().model(),
            page.values(),
            page.names(),
            Duties.titles(page.dossier().classification()),
            locale())
        .card(page("text"));
  }

  /// @param asks whether the reader may ask for opinions
  /// @param gives whether the reader may give one
  List<Component> side(boolean asks, boolean gives) {
    var cards = new ArrayList<Component>();
    cards.add(new CaseClassCard(page));
    cards.add(new CellCard(page));
    cards.add(new MatrixCard(page));
    cards.add(new TopRisksCard(page));
    if (PilotCard.isPlanned(page)) {
      cards.add(new PilotCard(page));
    }
    var state = page.edition().state();
    boolean over = state == State.REJECTED || state == State.RETIRED;
    cards.add(new OpinionsCard(page, asks && !over, gives && !over));
    cards.add(new VersionsCard(page.company(), page.dossier().id(), steps, 0));
    return cards;
  }
}
