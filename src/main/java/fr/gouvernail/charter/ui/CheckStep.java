package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.model.Finding;
import fr.gouvernail.charter.model.Stage;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.Workspace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that is wrong or missing, by what it blocks, each with the way to where it is mended; then
/// the hand-over to the reviewers.
final class CheckStep extends Div implements Step {

  private static final String SUBMIT = "submit";
  private static final String DESCRIBE = "describe";

  private final Workspace company;
  private final Still page = new Still();
  private CharterDraft draft;
  private boolean refused;

  /// @param submit asks the reviewers
  /// @param describe changes what this version is said to change; null for the first one
  CheckStep(CharterDraft draft, Workspace company, Runnable submit, @Nullable Runnable describe) {
    this.draft = draft;
    this.company = company;
    addClassName("gv-stack");
    page.on(SUBMIT, nothing -> submit(submit));
    if (describe != null) {
      page.on(DESCRIBE, nothing -> describe.run());
    }
    add(page);
    tell(describe != null);
  }

  private void submit(Runnable then) {
    if (draft.blocking(Stage.REVIEW).isEmpty()) {
      then.run();
    } else {
      refused = true;
      show(draft, true);
      page.focus("gv-blocks-" + Stage.REVIEW);
    }
  }

  @Override
  public void show(CharterDraft now, boolean own) {
    draft = now;
    tell(now.row().number().major() > 1 || now.row().number().minor() > 0);
  }

  private void tell(boolean later) {
    var pieces = new ArrayList<Component>();
    for (var stage : Stage.values()) {
      pieces.add(group(stage));
    }
    var remarks = draft.findings().stream().filter(f -> f.blocks() == null).toList();
    if (!remarks.isEmpty()) {
      var card = new Card(getTranslation("charter.write.check.remarks"), list(remarks));
      card.setId("gv-blocks-nothing");
      pieces.add(card);
    }
    pieces.add(handOver(later));
    page.renew(pieces);
  }

  private Card group(Stage stage) {
    var findings = draft.findings().stream().filter(f -> f.blocks() == stage).toList();
    var chip =
        findings.isEmpty()
            ? new Chip(Tone.OK, "check", getTranslation("charter.write.check.clear"))
            : new Chip(
                Tone.ATTENTION, "flag", getTranslation("charter.write.points", findings.size()));
    var card = new Card(getTranslation("charter.write.check." + stage)).beside(chip);
    card.setId("gv-blocks-" + stage);
    card.getElement().setAttribute("tabindex", "-1");
    if (refused && stage == Stage.REVIEW && !findings.isEmpty()) {
      card.add(
          new Note(
                  Tone.DANGER,
                  "octagon-alert",
                  getTranslation("charter.write.check.refused", findings.size()))
              .announced());
    }
    card.add(
        findings.isEmpty()
            ? new Paragraph(getTranslation("charter.write.check.clear." + stage))
            : list(findings));
    return card;
  }

  private UnorderedList list(List<Finding> findings) {
    var list = new UnorderedList();
    list.addClassName("gv-check");
    for (var finding : findings) {
      var says = getTranslation("charter.write.check.says", FindingWords.say(finding));
      list.add(new ListItem(place(finding), new Span(says)));
    }
    return list;
  }

  private Anchor place(Finding finding) {
    return new Anchor(
        CharterAddresses.mend(company, draft, finding), FindingWords.about(draft, finding));
  }

  private Card handOver(boolean later) {
    var row = draft.row();
    var what =
        new Paragraph(
            getTranslation(
                row.isMajor() ? "charter.write.version.major" : "charter.write.version.minor",
                row.number()));
    var summary = new Paragraph(row.summary());
    summary.addClassName("gv-soft");
    var follows = new Paragraph(getTranslation("charter.write.submit.follows"));
    var acts = new Div(new ActButton(getTranslation("charter.write.submit"), SUBMIT, "").primary());
    if (later) {
      acts.add(new ActButton(getTranslation("charter.write.version.change"), DESCRIBE, ""));
    }
    acts.addClassName("gv-row");
    var card = new Card(getTranslation("charter.write.submit.title"), what, summary, follows, acts);
    card.setId("gv-hand-over");
    return card;
  }

  @Override
  public void focus(String target) {
    page.focus("gv-hand-over");
  }
}
