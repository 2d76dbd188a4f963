package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.gouvernail.charter.AnswerChange;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One step with the text beside it: every answer shows at once in both, whoever gave it.
final class WritingDesk extends Div implements Sitting.Desk, WritingRoom.Screen {

  private static final String FACE = "face";
  private static final String QUESTIONS = "questions";
  private static final String TEXT = "text";

  private final WritingStep at;
  private final WriteHead head;
  private final Still faces = new Still();
  private final TextPane text;
  private final WritingBar bar;
  private final Sitting sitting;
  private final Step step;
  private final Runnable anew;
  private Consumer<CharterDraft> others = draft -> {};

  /// @param sitting kept over the steps; this desk becomes its screen
  /// @param anew shows the page again
  WritingDesk(
      WritingStep at,
      CharterDraft draft,
      Sitting sitting,
      Workspace company,
      Step step,
      WritingBar bar,
      Runnable anew) {
    this.at = at;
    this.sitting = sitting;
    this.step = step;
    this.bar = bar;
    this.anew = anew;
    addClassName("gv-write");
    head = new WriteHead(company);
    head.show(draft, at);
    text = new TextPane(CharterAddresses.review(company, draft.row().id()));
    text.show(draft);
    bar.show(sitting);
    bar.told("");
    var form =
        new Div(bar, (Component) step, new Still(new StepLinks(company, draft.row().id(), at)));
    form.addClassNames("gv-write-form", "gv-stack");
    var columns = new Div(form, text);
    columns.addClassName("gv-write-columns");
    faces.on(FACE, this::face);
    face(QUESTIONS);
    add(head, faces, columns);
  }

  /// On a phone one of both shows.
  private void face(String asked) {
    var shown = asked.equals(TEXT) ? TEXT : QUESTIONS;
    getElement().setAttribute("data-face", shown);
    var row = new Div(choice(QUESTIONS, shown), choice(TEXT, shown));
    row.addClassName("gv-faces");
    faces.show(row);
    if (shown.equals(TEXT)) {
      text.pointAtChange();
    }
  }

  private ActButton choice(String face, String shown) {
    var button = new ActButton(getTranslation("charter.write.face." + face), FACE, face);
    button.getElement().setAttribute("aria-pressed", String.valueOf(face.equals(shown)));
    return button;
  }

  /// Tells the others what the person here changed.
  void share(Consumer<CharterDraft> with) {
    others = with;
  }

  void focus(String target) {
    step.focus(target);
  }

  @Override
  public void answered(CharterDraft draft) {
    refresh(draft, true);
    bar.saved();
    others.accept(draft);
  }

  @Override
  public void arrived(CharterDraft draft, String by) {
    refresh(draft, false);
    bar.told(getTranslation("charter.write.arrived", by));
  }

  private void refresh(CharterDraft draft, boolean own) {
    step.show(draft, own);
    text.change(draft);
    head.show(draft, at);
    bar.show(sitting);
  }

  @Override
  public void present(List<String> names) {
    bar.present(names);
  }

  @Override
  public void closed(RuleViolated why) {
    Notice.show(Tone.ATTENTION, getTranslation(why.key(), why.args()));
    anew.run();
  }

  void undo() {
    if (sitting.canUndo()) {
      tell("charter.write.undone", sitting.undo());
    }
  }

  void redo() {
    if (sitting.canRedo()) {
      tell("charter.write.redone", sitting.redo());
    }
  }

  private void tell(String done, Optional<AnswerChange> change) {
    bar.show(sitting);
    bar.told(getTranslation(change.isPresent() ? done : "charter.write.stale"));
  }
}
