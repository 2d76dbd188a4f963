package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import java.util.ArrayList;

/// Where a review stands, and the next act of whoever looks at it.
final class ReviewHead {

  static final String ASK = "ask";
  static final String DONE = "done";

  private ReviewHead() {}

  static PageHeader of(ReviewPage page, PersonRef me) {
    var file = page.sheet().file();
    var open = page.sheet().blockers().size();
    var header =
        new PageHeader(open == 0 ? page.text("title.none") : page.text("title.open", open))
            .context(context(page).toArray(Component[]::new))
            .sentence(
                file.second() == null
                    ? page.text("sentence.alone", file.name(file.lead()))
                    : page.text("sentence", file.name(file.lead()), file.name(file.second())));
    var acts = acts(page, me);
    return acts.isEmpty() ? header : header.actions(acts.toArray(Component[]::new));
  }

  private static ArrayList<Component> context(ReviewPage page) {
    var file = page.sheet().file();
    var date = page.formats().date(file.date());
    var parts = new ArrayList<Component>();
    parts.add(
        new Anchor(
            AssessmentNavigation.list(page.slug()),
            page.in().getTranslation("assessment.section")));
    parts.add(
        page.conducts()
            ? new Anchor(AssessmentNavigation.page(page.slug(), file.id()), date)
            : new Span(date));
    parts.add(state(page));
    return parts;
  }

  private static Component state(ReviewPage page) {
    var reading = page.sheet().reading();
    var done = reading.doneAt();
    var by = reading.by();
    if (done != null && by != null) {
      var words = page.text("state.done", page.sheet().file().name(by), page.formats().date(done));
      return page.sheet().changedSince() == 0
          ? new Chip(Tone.OK, "check", words)
          : new Chip(
              Tone.ATTENTION,
              "history",
              words + ", " + page.text("state.changed", page.sheet().changedSince()));
    }
    var asked = reading.askedAt();
    return asked == null
        ? new Chip(Tone.OUTLINE, "circle", page.text("state.none"))
        : new Chip(Tone.ACCENT, "hourglass", page.text("state.asked", page.formats().date(asked)));
  }

  private static ArrayList<Component> acts(ReviewPage page, PersonRef me) {
    var file = page.sheet().file();
    var reading = page.sheet().reading();
    var fresh = reading.doneAt() == null || page.sheet().changedSince() > 0;
    var acts = new ArrayList<Component>();
    if (me.equals(file.second()) && fresh) {
      acts.add(new ActButton(page.text("done"), DONE, "").primary());
    } else if (page.conducts()
        && file.second() != null
        && !me.equals(file.second())
        && fresh
        && (reading.askedAt() == null || reading.doneAt() != null)) {
      acts.add(new ActButton(page.text("ask"), ASK, "").primary());
    }
    if (page.conducts()) {
      var back = new Anchor(AssessmentNavigation.page(page.slug(), file.id()), page.text("back"));
      back.addClassName("gv-button");
      acts.addFirst(back);
    }
    return acts;
  }
}
