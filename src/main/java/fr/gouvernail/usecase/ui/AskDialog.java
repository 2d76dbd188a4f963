package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.page;
import static fr.gouvernail.usecase.ui.PageWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.usecase.MoveRefused;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/// Asks before an act, perhaps for words. What is refused is told here, and what was typed stays.
final class AskDialog extends Dialog {

  private static final int LONGEST = 2000;

  private final Still problem = new Still();
  private final TextArea words = new TextArea();
  private final Button act = new Button();
  private final boolean chooses;
  private int least;
  private boolean asks;
  private @Nullable Typed typed;
  private Consumer<String> then = words -> {};
  private Function<MoveRefused, Component> refused = refusal -> new Span(page("refused"));
  private Runnable meanwhile = () -> {};
  private BooleanSupplier before = () -> true;

  /// @param title the act as a question
  /// @param text what follows from it
  AskDialog(String title, String text, Component... content) {
    addClassNames("gv-dialog", "gv-case-dialog");
    setWidth("min(620px, 100vw - 32px)");
    setHeaderTitle(title);
    add(new Still(new Paragraph(text)));
    add(content);
    chooses = Arrays.stream(content).anyMatch(part -> !(part instanceof Still));
    add(problem);
  }

  /// Asks for words.
  ///
  /// @param least how many characters they need; 0 where they may be left out
  AskDialog words(String label, String help, int least, Typed typed) {
    asks = true;
    this.least = least;
    this.typed = typed;
    words.setLabel(label);
    words.setHelperText(help);
    words.setMaxLength(LONGEST);
    words.setMinRows(3);
    words.setMaxRows(10);
    words.setWidthFull();
    words.setRequiredIndicatorVisible(least > 0);
    typed.in(words);
    words.addValueChangeListener(e -> words.setInvalid(false));
    addComponentAtIndex(place(), words);
    return this;
  }

  private int place() {
    return Math.toIntExact(getChildren().count()) - 1;
  }

  /// @param act the button, which names the act
  /// @param then does it, with the words
  AskDialog act(String act, boolean danger, Consumer<String> then) {
    this.then = then;
    this.act.setText(act);
    this.act.addClickListener(e -> send());
    this.act.addThemeVariants(ButtonVariant.PRIMARY);
    if (danger) {
      this.act.addThemeVariants(ButtonVariant.ERROR);
    }
    getFooter().add(new Button(text("shell.confirm.cancel"), e -> close()), this.act);
    return this;
  }

  /// Opens with the focus where one goes on: at the words that are asked for, else at the act, but
  /// where there is something to choose first.
  @Override
  public void open() {
    super.open();
    if (asks) {
      words.focus();
    } else if (!chooses) {
      act.focus();
    }
  }

  /// How to tell what the state machine refuses.
  AskDialog onRefusal(Function<MoveRefused, Component> refused) {
    this.refused = refused;
    return this;
  }

  /// What to do where somebody else changed the use: the act may then be tried again.
  AskDialog onChange(Runnable meanwhile) {
    this.meanwhile = meanwhile;
    return this;
  }

  /// What to do first; the act is not done where it says no.
  AskDialog before(BooleanSupplier before) {
    this.before = before;
    return this;
  }

  private void send() {
    problem.show();
    var said = words.getValue().strip();
    if (asks && said.codePointCount(0, said.length()) < least) {
      refuse(page("words.least", least));
      return;
    }
    try {
      if (!before.getAsBoolean()) {
        return;
      }
      then.accept(said);
    } catch (RuleViolated rule) {
      var why = text(rule.key(), rule.args());
      if (asks) {
        refuse(why);
      } else {
        tell(new Span(why));
      }
      return;
    } catch (MoveRefused refusal) {
      tell(refused.apply(refusal));
      return;
    } catch (ObjectOptimisticLockingFailureException changed) {
      meanwhile.run();
      tell(new Span(page("changed")));
      return;
    }
    if (typed != null) {
      typed.forget();
    }
    close();
  }

  private void tell(Component why) {
    problem.show(new Note(Tone.ATTENTION, "circle-alert", why).announced());
  }

  private void refuse(String message) {
    words.setErrorMessage(message);
    words.setInvalid(true);
    words.focus();
  }
}
