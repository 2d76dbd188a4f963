package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import fr.gouvernail.roadmap.ActionDetail;
import fr.gouvernail.roadmap.ActionForm;
import fr.gouvernail.roadmap.ActionStatus;
import fr.gouvernail.roadmap.RoadmapEditing;
import fr.gouvernail.roadmap.RoadmapService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/// One action: what the audit says, what people decided, and the steps that it can take. A change
/// made by somebody else meanwhile is shown beside one's own.
final class ActionDialog extends Dialog {

  private final RoadmapService roadmap;
  private final RoadmapEditing editing;
  private final Runnable changed;
  private final ActionFields fields;
  private final Div conflict = new Div();
  private ActionDetail detail;

  /// @param fields the form; read-only for those who only read
  ActionDialog(
      ActionDetail detail,
      ActionFields fields,
      boolean editable,
      RoadmapService roadmap,
      RoadmapEditing editing,
      Runnable changed) {
    this.detail = detail;
    this.fields = fields;
    this.roadmap = roadmap;
    this.editing = editing;
    this.changed = changed;
    addClassNames("gv-dialog", "gv-drawer");
    setHeaderTitle(detail.row().title().in(getLocale()));
    conflict.addClassName("gv-conflict");
    fields.read(detail);
    fields.setReadOnly(!editable);
    add(conflict, new ActionSummary(detail));
    if (editable) {
      add(steps());
    }
    add(fields);
    var leave = UnsavedChanges.guard(this, () -> editable && fields.hasChanges());
    getFooter().add(new Button(getTranslation("roadmap.form.close"), e -> leave.run()));
    if (editable) {
      var save = new Button(getTranslation("roadmap.form.save"), e -> save());
      save.addThemeVariants(ButtonVariant.PRIMARY);
      getFooter().add(save);
    }
  }

  private Div steps() {
    var steps = new Div();
    steps.addClassName("gv-row");
    for (var next : detail.row().status().next()) {
      var button = new Button(getTranslation("roadmap.step." + next), e -> ask(next));
      if (next == ActionStatus.ABANDONED) {
        button.addThemeVariants(ButtonVariant.ERROR);
      }
      steps.add(button);
    }
    return steps;
  }

  private void ask(ActionStatus next) {
    if (next.needsReason()) {
      new ReasonDialog(next, reason -> become(next, reason)).open();
    } else {
      become(next, null);
    }
  }

  private void become(ActionStatus next, @Nullable String reason) {
    if (fields.hasChanges() && !store()) {
      return;
    }
    var id = detail.row().id();
    try {
      editing.become(id, detail.row().version(), next, reason);
    } catch (OptimisticLockingFailureException e) {
      compare();
      return;
    }
    done();
    if (next == ActionStatus.ABANDONED) {
      Undo.offer(
          getTranslation("roadmap.abandoned.notice", detail.row().title().in(getLocale())),
          getTranslation("roadmap.undo"),
          () -> {
            editing.become(id, roadmap.detail(id).row().version(), ActionStatus.TO_DO, null);
            changed.run();
          });
    }
  }

  private void save() {
    if (store()) {
      done();
    }
  }

  private void done() {
    close();
    changed.run();
  }

  /// True once the form is stored; then the detail is the stored one.
  private boolean store() {
    return fields.write().map(this::store).orElse(false);
  }

  private boolean store(ActionForm form) {
    try {
      editing.change(detail.row().id(), detail.row().version(), form);
    } catch (OptimisticLockingFailureException e) {
      return compare();
    }
    detail = roadmap.detail(detail.row().id());
    return true;
  }

  /// Shows both values of each field that differs; stores at once where none does.
  private boolean compare() {
    var stored = roadmap.detail(detail.row().id());
    var mine = fields.write();
    detail = stored;
    var differences =
        mine.map(form -> fields.differences(stored, form)).orElse(java.util.List.of());
    if (differences.isEmpty()) {
      return mine.map(this::store).orElse(false);
    }
    conflict.removeAll();
    conflict.add(
        new ConflictNote(
            differences,
            () -> {
              conflict.removeAll();
              save();
            },
            () -> {
              conflict.removeAll();
              fields.read(stored);
            }));
    conflict.getElement().callJsFunction("scrollIntoView");
    return false;
  }

  /// The form of a new action.
  static Dialog adding(ActionFields fields, RoadmapEditing editing, Runnable changed) {
    var dialog = new Dialog();
    dialog.addClassNames("gv-dialog", "gv-drawer");
    dialog.setHeaderTitle(dialog.getTranslation("roadmap.form.add"));
    dialog.add(fields);
    var add =
        new Button(
            dialog.getTranslation("roadmap.form.create"),
            e -> {
              Optional<ActionForm> form = fields.write();
              if (form.isPresent()) {
                editing.add(form.get());
                dialog.close();
                changed.run();
              }
            });
    add.addThemeVariants(ButtonVariant.PRIMARY);
    var leave = UnsavedChanges.guard(dialog, fields::hasChanges);
    dialog
        .getFooter()
        .add(new Button(dialog.getTranslation("roadmap.form.cancel"), e -> leave.run()), add);
    return dialog;
  }
}
