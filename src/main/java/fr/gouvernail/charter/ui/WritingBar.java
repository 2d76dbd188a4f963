package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.SaveStatus;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import java.time.Clock;
import java.util.List;

/// Whether the last answer is saved, who else is there, and the way back and forth through the last
/// answers, by button or by Ctrl+Z outside of what is being typed.
final class WritingBar extends Div {

  private static final String UNDO = "undo";
  private static final String REDO = "redo";
  private static final String COMMAND =
      "(event.ctrlKey || event.metaKey) && !event.altKey"
          + " && !event.target.matches('textarea, select,"
          + " input:not([type=radio]):not([type=checkbox])')";

  private final Clock clock;
  private final Runnable undo;
  private final Runnable redo;
  private final SaveStatus status = new SaveStatus();
  private final Span told = new Span();
  private final Still present = new Still();
  private final Still acts = new Still();

  WritingBar(Clock clock, Runnable undo, Runnable redo) {
    this.clock = clock;
    this.undo = undo;
    this.redo = redo;
    addClassName("gv-write-bar");
    told.addClassName("gv-meta");
    told.getElement().setAttribute("role", "status");
    acts.on(UNDO, nothing -> undo.run()).on(REDO, nothing -> redo.run());
    add(status, told, present, acts);
  }

  /// Shows what can be taken back.
  void show(Sitting sitting) {
    var both =
        new Div(
            button(UNDO, "rotate-ccw", sitting.canUndo()),
            button(REDO, "rotate-cw", sitting.canRedo()));
    both.addClassName("gv-row");
    both.setId("gv-write-acts");
    acts.renew(List.of(both));
  }

  private Component button(String act, String icon, boolean possible) {
    var button = new NativeButton();
    button.add(Lucide.of(icon), new Span(getTranslation("charter.write." + act)));
    button.addClassNames("gv-button", "gv-bare", "gv-compact");
    button.setId(act);
    // Stays in the order of the keyboard, so that the focus is not lost with the last answer.
    button.getElement().setAttribute("aria-disabled", String.valueOf(!possible));
    return Still.act(button, act, "");
  }

  void saved() {
    told.setText("");
    status.savedAt(clock.instant());
  }

  /// Says what happened otherwise.
  void told(String words) {
    told.setText(words);
  }

  void present(List<String> names) {
    if (names.isEmpty()) {
      present.show();
    } else {
      present.show(
          new Chip(
              Tone.ACCENT,
              "users",
              getTranslation("charter.write.others", String.join(", ", names))));
    }
  }

  /// Hears the keys of the whole page.
  Registration listen(UI ui) {
    var body = ui.getElement();
    var back =
        body.addEventListener("keydown", e -> undo.run())
            .setFilter(COMMAND + " && event.key.toLowerCase() === 'z' && !event.shiftKey");
    var forth =
        body.addEventListener("keydown", e -> redo.run())
            .setFilter(
                COMMAND
                    + " && (event.key.toLowerCase() === 'y'"
                    + " || event.key.toLowerCase() === 'z' && event.shiftKey)");
    return Registration.combine(back, forth);
  }
}
