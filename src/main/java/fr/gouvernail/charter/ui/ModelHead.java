package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.gouvernail.charter.ModelUpdate;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.tenancy.Workspace;

/// From which model to which one, and how much is decided.
final class ModelHead extends Composite<Div> {

  static final String FOLLOW = "follow";

  private final Workspace company;
  private final ModelUpdate update;
  private final int decided;

  ModelHead(Workspace company, ModelUpdate update, int decided) {
    this.company = company;
    this.update = update;
    this.decided = decided;
  }

  @Override
  protected Div initContent() {
    var row = update.draft().row();
    var all = update.clauses().size();
    var follow =
        new ActButton(getTranslation("charter.model.follow", update.to().toString()), FOLLOW, "");
    if (decided == all) {
      follow.primary();
    }
    var header =
        new PageHeader(getTranslation("charter.model.title", all))
            .context(
                new Anchor(
                    CharterAddresses.review(company, row.id()),
                    getTranslation("charter.version.name", row.number())),
                new Span(
                    getTranslation(
                        "charter.model.versions",
                        update.from().toString(),
                        update.to().toString())))
            .sentence(getTranslation("charter.model.sentence"))
            .actions(follow);
    return new Div(header, progress(all));
  }

  private Div progress(int all) {
    var words = new Span(getTranslation("charter.model.progress", decided, all));
    words.getElement().setAttribute("role", "status");
    var bar = new Span();
    bar.addClassName("gv-progress");
    bar.getElement().setAttribute("aria-hidden", "true");
    var done = new Element("i");
    done.setAttribute("style", "width:" + (all == 0 ? 100 : 100 * decided / all) + "%");
    bar.getElement().appendChild(done);
    var progress = new Div(words, bar);
    progress.addClassName("gv-model-progress");
    return progress;
  }
}
