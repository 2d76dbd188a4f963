package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.locale;
import static fr.gouvernail.usecase.ui.PageWords.move;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.shell.component.ExplainedList;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.usecase.UseCaseMoves;
import fr.gouvernail.usecase.model.Acceptance;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.Move;
import fr.gouvernail.usecase.model.Stage;
import fr.gouvernail.usecase.model.Transition;
import java.util.ArrayList;
import java.util.function.Consumer;

/// The dialogs of the steps: each says what follows, who is told, and what has to be ready.
final class StepDialogs {

  private final CaseActs acts;
  private final Consumer<UseCaseMoves.Outcome> afterwards;

  /// @param afterwards goes on once a step was taken
  StepDialogs(CaseActs acts, Consumer<UseCaseMoves.Outcome> afterwards) {
    this.acts = acts;
    this.afterwards = afterwards;
  }

  /// Opens the dialog of a step.
  void open(Move move) {
    switch (move.transition()) {
      case SUBMIT, RESUBMIT -> open(move, approvers(), ahead());
      case START_PILOT -> open(move, told(move.transition()), checklist(Stage.IN_PILOT));
      case GO_LIVE -> signed(move);
      case RETURN -> open(move, page().shown("pilot_decision"));
      case SUSPEND -> open(move, told(move.transition()));
      case RESUME -> resume(move);
      case RETIRE -> retire(move);
      default -> open(move, "");
    }
  }

  private CasePage page() {
    return acts.page();
  }

  private String approvers() {
    var waits = page().dossier().approvers().waitsFor();
    return waits.isEmpty() ? PageWords.page("nobody") : page().names(waits);
  }

  private String told(Transition transition) {
    var told = new ArrayList<>(page().dossier().told(transition));
    told.remove(page().dossier().me().person());
    return told.isEmpty() ? PageWords.page("nobody") : page().names(told);
  }

  /// What would keep the sheet from being approved: whoever decides could only send it back.
  private Still ahead() {
    var missing =
        StageRules.of(page(), Stage.APPROVED).stream().filter(line -> !line.held()).toList();
    int points = StageRules.open(missing);
    var still = new Still();
    if (points > 0) {
      var list = new Div(new RulesList(page(), missing));
      list.addClassName("gv-case-checklist");
      still.show(new Note(Tone.ATTENTION, "rotate-ccw", move("ahead", points)), list);
    }
    return still;
  }

  private Still checklist(Stage stage) {
    var list = new Div(new RulesList(page(), StageRules.of(page(), stage)));
    list.addClassName("gv-case-checklist");
    return new Still(list);
  }

  private void open(Move move, String argument, Component... content) {
    dialog(move, argument, content).open();
  }

  private AskDialog dialog(Move move, String argument, Component... content) {
    var transition = move.transition();
    var dialog =
        new AskDialog(
            move("title." + transition, page().dossier().row().title()),
            move("text." + transition, argument),
            content);
    if (asksWords(transition)) {
      dialog.words(
          move(transition.leastReason() > 0 ? "reason" : "reason.free"),
          move("reason.help." + transition),
          transition.leastReason(),
          Typed.at(page().dossier().id(), transition));
    }
    return dialog
        .act(
            move((move.completes() ? "act." : "sign.") + transition),
            transition == Transition.SUSPEND || transition == Transition.RETIRE,
            words -> take(move, words))
        .onRefusal(refused -> new RefusalLines(page(), refused.refusals()))
        .onChange(acts::refresh);
  }

  private static boolean asksWords(Transition transition) {
    return switch (transition) {
      case GO_LIVE, RETURN, SUSPEND, RESUME, RETIRE -> true;
      default -> false;
    };
  }

  private void take(Move move, String words) {
    var outcome = acts.take(Attempt.of(move.transition(), words));
    afterwards.accept(outcome);
    Notice.show(Tone.OK, move((outcome.done() ? "done." : "signed.") + move.transition()));
  }

  /// Both signatures, where two are needed.
  private void signed(Move move) {
    var joint = page().dossier().approvers().isJoint();
    if (!joint) {
      open(move, "", checklist(Stage.IN_PRODUCTION));
      return;
    }
    var list = new ExplainedList();
    page().edition().signatures().stream()
        .filter(signature -> signature.transition() == move.transition())
        .forEach(signature ->
            list.held(
                PageWords.page(
                    "signature",
                    page().name(signature.by()),
                    page().formats().dateTime(signature.at()))));
    list.missing(move("signature.mine"));
    if (!move.completes()) {
      list.missing(move("signature.other"));
    }
    open(move, "", checklist(Stage.IN_PRODUCTION), new Still(list));
  }

  private void resume(Move move) {
    var plan = new UnorderedList();
    plan.addClassName("gv-case-refusals");
    page()
        .values()
        .rows("corrective_plan")
        .forEach(line -> plan.add(new ListItem(line.getOrDefault("action", ""))));
    var suspension = page().edition().suspension();
    open(
        move,
        suspension == null
            ? ""
            : PageWords.text("usecase.state." + suspension.from()).toLowerCase(locale()),
        new Still(plan));
  }

  private void retire(Move move) {
    var dates = new RetirementDates(acts);
    var dialog = dialog(move, told(move.transition()), dates);
    dialog.before(dates::write);
    dialog.open();
  }

  /// Ends the pilot on paper: what was decided, and when.
  void endPilot() {
    var decision = new PilotDecision(acts);
    var dialog =
        new AskDialog(move("pilot.title"), move("pilot.text"), decision)
            .act(
                move("pilot.act"),
                false,
                words -> {
                  acts.refresh();
                  Notice.show(Tone.OK, move("pilot.done"));
                })
            .onChange(acts::refresh);
    dialog.before(decision::write);
    dialog.open();
  }

  /// Takes something upon oneself as director.
  void accept(Acceptance.Subject subject) {
    new AskDialog(move("accept." + subject), move("accept.text." + subject))
        .words(
            move("reason"),
            move("accept.help"),
            Acceptance.LEAST_REASON,
            Typed.at(page().dossier().id(), subject))
        .act(
            move("accept.act"),
            false,
            words -> {
              acts.accept(subject, words);
              acts.refresh();
              Notice.show(Tone.OK, move("accept.done"));
            })
        .open();
  }
}
