package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.decide;
import static fr.gouvernail.usecase.ui.PageWords.move;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.usecase.MoveRefused;
import fr.gouvernail.usecase.UseCaseMoves;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.Move;
import fr.gouvernail.usecase.model.Transition;
import java.util.Optional;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/// Where it is decided: refuse, ask for a correction, approve. It stays in sight at the foot of the
/// page, and says what exactly will happen.
final class DecideBar extends Section {

  private static final int LONGEST = 2000;

  private final CaseActs acts;
  private final DecideView view;
  private final NextSteps next;
  private final Typed typed;
  private final Still told = new Still();
  private final TextArea words = new TextArea();
  private final Button approve = new Button();

  DecideBar(CaseActs acts, NextSteps next, DecideView view) {
    this.acts = acts;
    this.next = next;
    this.view = view;
    var page = acts.page();
    typed = Typed.at(page.dossier().id(), "decide");
    addClassName("gv-decide-bar");
    getElement().setAttribute("aria-label", decide("bar"));
    words.setLabel(decide("words"));
    words.setHelperText(decide("words.help", page.name(page.edition().owner())));
    words.setMaxLength(LONGEST);
    words.setMinRows(1);
    words.setMaxRows(5);
    typed.in(words);
    words.addValueChangeListener(e -> {
      words.setInvalid(false);
      label();
    });
    var row = new Div(words, acts());
    row.addClassName("gv-decide-row");
    add(told, row);
    Shortcuts.addShortcutListener(this, this::approveByKeys, Key.ENTER, KeyModifier.CONTROL);
  }

  /// What the reader has to know before deciding again.
  void tell(Component what) {
    told.show(new Note(Tone.ATTENTION, "circle-alert", what).announced());
  }

  private Div acts() {
    var acts = new Div();
    acts.addClassName("gv-decide-acts");
    next.of(Transition.REJECT)
        .filter(Move::allowed)
        .ifPresent(move -> {
          var refuse = new Button(decide("refuse"), e -> refuse(move));
          refuse.addThemeVariants(ButtonVariant.ERROR);
          acts.add(refuse);
        });
    next.of(Transition.REQUEST_CHANGES)
        .filter(Move::allowed)
        .ifPresent(move -> acts.add(new Button(decide("correct"), e -> correct())));
    approve.setIcon(Lucide.of("check"));
    approve.addThemeVariants(ButtonVariant.PRIMARY);
    approve.addClickListener(e -> approve());
    approve.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
    label();
    if (next.mayApprove()) {
      acts.add(approve);
    }
    return acts;
  }

  private Optional<Move> approval() {
    return next.of(Transition.APPROVE);
  }

  private void label() {
    boolean signs = approval().filter(move -> !move.completes()).isPresent();
    boolean reserved = !words.getValue().isBlank();
    approve.setText(decide((signs ? "sign" : "approve") + (reserved ? ".reserved" : "")));
  }

  private void refuse(Move move) {
    var least = move.transition().leastReason();
    var said = words.getValue().strip();
    if (said.codePointCount(0, said.length()) < least) {
      words.setErrorMessage(decide("words.refuse", least));
      words.setInvalid(true);
      words.focus();
      return;
    }
    take(Attempt.of(Transition.REJECT, said));
  }

  private void correct() {
    var fields = new FieldPicker(acts.page());
    new AskDialog(decide("correct.title"), decide("correct.text"), fields)
        .words(
            move("reason"), decide("correct.help"), Transition.REQUEST_CHANGES.leastReason(), typed)
        .before(fields::isChosen)
        .act(
            decide("correct"),
            false,
            said -> done(acts.take(new Attempt(Transition.REQUEST_CHANGES, said, fields.chosen()))))
        .onRefusal(refusal -> new RefusalLines(acts.page(), refusal.refusals()))
        .onChange(view::changed)
        .open();
  }

  private void approve() {
    var refused = approval().filter(move -> !move.allowed());
    if (refused.isPresent()) {
      tell(new RefusalLines(acts.page(), refused.get().refusals()));
      return;
    }
    take(Attempt.of(Transition.APPROVE, words.getValue().strip()));
  }

  /// By keyboard it is asked once more.
  private void approveByKeys() {
    Confirm.ask(
        decide("confirm", acts.page().dossier().row().title(), acts.page().edition().number()),
        decide("confirm.text"),
        approve.getText(),
        this::approve);
  }

  private void take(Attempt attempt) {
    try {
      done(acts.take(attempt));
    } catch (MoveRefused refusal) {
      tell(new RefusalLines(acts.page(), refusal.refusals()));
    } catch (RuleViolated rule) {
      words.setErrorMessage(PageWords.text(rule.key(), rule.args()));
      words.setInvalid(true);
    } catch (ObjectOptimisticLockingFailureException meanwhile) {
      view.changed();
    }
  }

  private void done(UseCaseMoves.Outcome outcome) {
    typed.forget();
    view.done(outcome);
  }
}
