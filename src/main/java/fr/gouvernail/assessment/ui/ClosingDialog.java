package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.assessment.AssessmentClosing;
import fr.gouvernail.assessment.AssessmentFile;
import fr.gouvernail.assessment.Contradictions;
import fr.gouvernail.scoring.ClosingCheck;
import fr.gouvernail.tenancy.PersonRef;

/// Closes an assessment, or says what is left to do, each line with the way to it.
class ClosingDialog extends Dialog {

  private final AssessmentFile file;
  private final AssessmentClosing closing;
  private final Contradictions contradictions;
  private final PersonRef me;
  private final String slug;
  private final Runnable done;

  ClosingDialog(
      AssessmentFile file,
      AssessmentClosing closing,
      Contradictions contradictions,
      PersonRef me,
      String slug,
      Runnable done) {
    this.file = file;
    this.closing = closing;
    this.contradictions = contradictions;
    this.me = me;
    this.slug = slug;
    this.done = done;
    build();
  }

  private void build() {
    removeAll();
    getFooter().removeAll();
    var blockers = closing.blockers(file.id());
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()));
    if (!blockers.isEmpty()) {
      setHeaderTitle(getTranslation("assessment.close.blocked"));
      var list = new UnorderedList();
      list.addClassName("gv-list");
      blockers.forEach(b -> list.add(line(b)));
      add(list);
      return;
    }
    setHeaderTitle(getTranslation("assessment.close.title"));
    add(
        new Paragraph(getTranslation("assessment.close.text")),
        new Paragraph(
            getTranslation(
                "assessment.close.names", file.name(file.lead()), file.name(file.second()))),
        new OpenContradictions(contradictions.of(file.id()), file, slug));
    var close = new Button(getTranslation("assessment.close"));
    close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    close.setDisableOnClick(true);
    close.addClickListener(e -> {
      try {
        closing.close(file.id());
        close();
      } finally {
        close.setEnabled(true);
      }
      done.run();
    });
    getFooter().add(close);
  }

  private ListItem line(ClosingCheck.Blocker blocker) {
    return switch (blocker.reason()) {
      case UNANSWERED_QUESTIONS -> questions(blocker);
      case UNKNOWN_FACTS ->
          item("assessment.blocker.facts", blocker.ids().size(), profile("assessment.fix"));
      case MISSING_NAMES -> item("assessment.blocker.names", 0, profile("assessment.fix"));
      case UNCONFIRMED_NOT_APPLICABLE -> confirmation(blocker);
      case CONTESTED_NOT_APPLICABLE -> contested(blocker);
    };
  }

  private ListItem questions(ClosingCheck.Blocker blocker) {
    var first = file.questionnaire().question(blocker.ids().getFirst());
    return item(
        "assessment.blocker.questions",
        blocker.ids().size(),
        new Anchor(
            AssessmentNavigation.dimension(slug, file.id(), first.dimension()) + "/" + first.id(),
            first.id() + " " + first.label().in(getLocale())));
  }

  private ListItem confirmation(ClosingCheck.Blocker blocker) {
    var labels =
        blocker.ids().stream()
            .map(d -> file.questionnaire().dimension(d).label().in(getLocale()))
            .toList();
    return review(
        getTranslation("assessment.blocker.setAside", String.join(", ", labels))
            + (me.equals(file.second())
                ? ""
                : " " + getTranslation("assessment.blocker.second", file.name(file.second()))));
  }

  private ListItem contested(ClosingCheck.Blocker blocker) {
    return review(
        getTranslation(
            "assessment.blocker.contested",
            blocker.ids().size(),
            String.join(", ", blocker.ids())));
  }

  private ListItem review(String words) {
    return new ListItem(
        new Span(words + " "),
        new Anchor(
            AssessmentNavigation.review(slug, file.id()), getTranslation("assessment.review")));
  }

  private ListItem item(String key, int count, Anchor way) {
    return new ListItem(new Span(getTranslation(key, count) + " "), way);
  }

  private Anchor profile(String key) {
    return new Anchor(AssessmentNavigation.page(slug, file.id()) + "/profile", getTranslation(key));
  }
}
