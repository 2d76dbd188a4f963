package fr.gouvernail.inventory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.inventory.InventoryWords;
import fr.gouvernail.inventory.Reviews;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Fold;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.usecase.UseCaseBatch;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.UseCaseRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is done with the chosen uses, and what became of it.
final class SelectionBar extends Div {

  private static final String EXPORT = "export";
  private static final String REVIEW = "review";
  private static final String OWNER = "owner";
  private static final String NONE = "none";

  private final InventoryDialogs dialogs;
  private final InventoryWords words;
  private final Runnable changed;
  private final Still bar = new Still();
  private final Still outcome = new Still();
  private final Map<UseCaseId, Integer> chosen = new LinkedHashMap<>();

  /// @param changed run when the list has to be read again
  SelectionBar(InventoryDialogs dialogs, InventoryWords words, Runnable changed) {
    this.dialogs = dialogs;
    this.words = words;
    this.changed = changed;
    outcome.getElement().setAttribute("role", "status");
    bar.on(EXPORT, nothing -> dialogs.export(List.copyOf(chosen.keySet())))
        .on(REVIEW, nothing -> dialogs.review(chosen.size(), this::askForReviews))
        .on(OWNER, nothing -> dialogs.owner(List.copyOf(chosen.keySet()), this::handedOver))
        .on(NONE, nothing -> letGo());
    addClassName("gv-inventory-selection");
    add(bar, outcome);
    refresh();
  }

  Set<UseCaseId> chosen() {
    return chosen.keySet();
  }

  void toggle(UseCaseRow row) {
    if (chosen.remove(row.id()) == null) {
      chosen.put(row.id(), row.number());
    }
    outcome.show();
    refresh();
  }

  void add(List<UseCaseRow> rows) {
    rows.forEach(row -> chosen.put(row.id(), row.number()));
    outcome.show();
    refresh();
  }

  private void letGo() {
    chosen.clear();
    refresh();
    changed.run();
  }

  private void refresh() {
    bar.setVisible(!chosen.isEmpty());
    if (chosen.isEmpty()) {
      return;
    }
    var acts = new Div(compact(words.text("selection.export"), EXPORT));
    if (dialogs.mayReview()) {
      acts.add(compact(words.text("selection.review"), REVIEW));
    }
    if (dialogs.mayHandOver()) {
      acts.add(compact(words.text("selection.owner"), OWNER));
    }
    acts.add(compact(words.text("selection.none"), NONE));
    acts.addClassName("gv-inventory-acts");
    var line = new Div(new Span(words.text("selection", chosen.size())), acts);
    line.addClassName("gv-inventory-chosen");
    bar.show(line);
  }

  private static ActButton compact(String text, String act) {
    var button = new ActButton(text, act, "");
    button.addClassName("gv-compact");
    return button;
  }

  private void askForReviews() {
    var asked = dialogs.services().reviews().ask(List.copyOf(chosen.keySet()));
    var left = new LinkedHashMap<UseCaseId, String>();
    asked.left().forEach((id, why) -> left.put(id, word(why)));
    tell(words.text("selection.review.done", asked.done().size()), asked.done().size(), left);
  }

  private String word(Reviews.Unasked why) {
    return words.text("selection.review.left." + why);
  }

  private void handedOver(UseCaseBatch.HandedOver result, String to) {
    var left = new LinkedHashMap<UseCaseId, String>();
    result.kept().forEach((id, why) -> left.put(id, words.text("selection.owner.left." + why, to)));
    tell(words.text("selection.owner.done", result.done().size(), to), result.done().size(), left);
  }

  /// Says what was done, and what was left out for what reason.
  private void tell(String done, int count, Map<UseCaseId, String> left) {
    var content = new Div(new Div(done));
    if (!left.isEmpty()) {
      var lines = new ArrayList<Div>();
      left.forEach((id, why) -> {
        @Nullable Integer number = chosen.get(id);
        lines.add(new Div(words.text("selection.left.line", number == null ? "" : number, why)));
      });
      content.add(
          new Fold(words.text("selection.left", left.size()), lines.toArray(Div[]::new)).open());
    }
    chosen.clear();
    refresh();
    changed.run();
    outcome.show(
        new Note(
            count == 0 ? Tone.ATTENTION : Tone.OK,
            count == 0 ? "circle-alert" : "circle-check",
            content));
  }
}
