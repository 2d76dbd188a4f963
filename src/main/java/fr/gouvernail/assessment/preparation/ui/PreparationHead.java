package fr.gouvernail.assessment.preparation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.assessment.preparation.DropBox;
import fr.gouvernail.assessment.ui.AssessmentNavigation;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.PageHeader;
import java.util.ArrayList;

/// What has come in, and what to do next.
final class PreparationHead {

  static final String ASK = "ask";

  private PreparationHead() {}

  static PageHeader of(PreparationPage page) {
    var date = page.formats().date(page.sheet().box().audit().heldOn());
    return new PageHeader(title(page, date))
        .context(
            new Anchor(
                AssessmentNavigation.list(page.slug()),
                page.in().getTranslation("assessment.section")),
            new Span(date))
        .sentence(page.text("sentence"))
        .actions(actions(page));
  }

  private static String title(PreparationPage page, String date) {
    var sheet = page.sheet();
    if (!page.open()) {
      return page.text("title.closed", date);
    }
    var documents = sheet.box().lines().size();
    var received = documents - sheet.box().count(DropBox.State.EXPECTED);
    if (sheet.questions() == 0 && documents == 0) {
      return page.text("title.none", date);
    }
    if (documents == 0) {
      return page.text("title.replies", sheet.replied(), sheet.questions());
    }
    return sheet.questions() == 0
        ? page.text("title.documents", received, documents)
        : page.text("title.both", sheet.replied(), sheet.questions(), received, documents);
  }

  private static Component[] actions(PreparationPage page) {
    var acts = new ArrayList<Component>();
    var audit = page.sheet().box().audit();
    if (page.rights().conducts()) {
      acts.add(link(AssessmentNavigation.page(page.slug(), audit.id()), page.text("audit")));
    }
    if (page.asks() && page.sheet().toSettle() > 0) {
      var replies =
          link(
              AssessmentNavigation.review(page.slug(), audit.id()),
              page.text("settle", page.sheet().toSettle()));
      replies.addClassName("gv-primary");
      acts.add(replies);
    } else if (page.asks() && page.sheet().asked().isEmpty()) {
      acts.add(new ActButton(page.text("ask"), ASK, "").primary());
    }
    return acts.toArray(Component[]::new);
  }

  private static Anchor link(String address, String words) {
    var link = new Anchor(address, words);
    link.addClassName("gv-button");
    return link;
  }
}
