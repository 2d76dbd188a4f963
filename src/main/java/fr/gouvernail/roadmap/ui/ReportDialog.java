package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.roadmap.ActionDetail;
import fr.gouvernail.roadmap.ActionStatus;
import fr.gouvernail.roadmap.OwnActions;
import fr.gouvernail.roadmap.ui.ConflictNote.Difference;
import java.util.ArrayList;
import org.springframework.dao.OptimisticLockingFailureException;

/// The owner of an action says how it goes.
final class ReportDialog extends Dialog {

  private final OwnActions actions;
  private final Runnable sent;
  private final RadioButtonGroup<ActionStatus> status = new RadioButtonGroup<>();
  private final TextArea reason = new TextArea();
  private final TextArea words = new TextArea();
  private final Div conflict = new Div();
  private ActionDetail detail;

  ReportDialog(ActionDetail detail, OwnActions actions, Runnable sent) {
    this.detail = detail;
    this.actions = actions;
    this.sent = sent;
    addClassNames("gv-dialog", "gv-drawer");
    setHeaderTitle(detail.row().title().in(getLocale()));
    status.setLabel(getTranslation("roadmap.field.status"));
    status.setItemLabelGenerator(s -> getTranslation("roadmap.status." + s));
    status.addValueChangeListener(e -> reason.setVisible(e.getValue() == ActionStatus.BLOCKED));
    reason.setLabel(getTranslation("roadmap.reason.blocked"));
    reason.setHelperText(getTranslation("roadmap.reason.help"));
    reason.setErrorMessage(getTranslation("roadmap.reason.missing"));
    reason.setMaxLength(500);
    reason.setVisible(false);
    reason.setWidthFull();
    words.setLabel(getTranslation("roadmap.report.words"));
    words.setHelperText(getTranslation("roadmap.report.words.help"));
    words.setMaxLength(2000);
    words.setWidthFull();
    read();
    add(conflict, new ActionSummary(detail), status, reason, words);
    var send = new Button(getTranslation("roadmap.report.send"), e -> send());
    send.addThemeVariants(ButtonVariant.PRIMARY);
    var leave = UnsavedChanges.guard(this, this::changed);
    getFooter().add(new Button(getTranslation("roadmap.form.cancel"), e -> leave.run()), send);
  }

  private boolean changed() {
    var row = detail.row();
    return status.getValue() != row.status()
        || !reason.getValue().equals(row.reason() == null ? "" : row.reason())
        || !words.getValue().equals(detail.ownerReport());
  }

  private void read() {
    var row = detail.row();
    var choices = new ArrayList<ActionStatus>();
    choices.add(row.status());
    row.status().next().stream().filter(s -> s != ActionStatus.ABANDONED).forEach(choices::add);
    status.setItems(choices);
    status.setValue(row.status());
    reason.setValue(row.reason() == null ? "" : row.reason());
    words.setValue(detail.ownerReport());
  }

  private void send() {
    if (status.getValue() == ActionStatus.BLOCKED && reason.getValue().isBlank()) {
      reason.setInvalid(true);
      reason.focus();
      return;
    }
    try {
      var row = detail.row();
      actions.report(
          row.id(), row.version(), status.getValue(), reason.getValue(), words.getValue());
      close();
      sent.run();
    } catch (OptimisticLockingFailureException e) {
      compare();
    }
  }

  private void compare() {
    detail = actions.detail(detail.row().id());
    var differences = new ArrayList<Difference>();
    var mine = status.getValue();
    if (detail.row().status() != mine) {
      differences.add(
          new Difference(
              getTranslation("roadmap.field.status"),
              getTranslation("roadmap.status." + detail.row().status()),
              getTranslation("roadmap.status." + mine)));
    }
    if (!detail.ownerReport().equals(words.getValue().strip())) {
      differences.add(
          new Difference(
              getTranslation("roadmap.report.words"), detail.ownerReport(), words.getValue()));
    }
    conflict.removeAll();
    conflict.add(
        new ConflictNote(
            differences,
            () -> {
              conflict.removeAll();
              send();
            },
            () -> {
              conflict.removeAll();
              read();
            }));
  }
}
