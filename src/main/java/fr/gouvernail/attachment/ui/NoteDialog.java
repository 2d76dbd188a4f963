package fr.gouvernail.attachment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/// Asks what a file is, in a sentence.
final class NoteDialog extends Dialog {

  private static final int LONGEST = 300;

  private final Attachments attachments;
  private final Supplier<Optional<AttachmentRow>> latest;
  private final Runnable done;
  private final TextArea note = new TextArea();
  private AttachmentRow file;

  /// @param latest the file as it is now; nothing once it was removed
  NoteDialog(
      Attachments attachments,
      AttachmentRow file,
      Supplier<Optional<AttachmentRow>> latest,
      Runnable done) {
    this.attachments = attachments;
    this.file = file;
    this.latest = latest;
    this.done = done;
    addClassName("gv-files-dialog");
    setHeaderTitle(text("note.title", file.name()));
    note.setLabel(text("note.label"));
    note.setHelperText(text("note.help", LONGEST));
    note.setMaxLength(LONGEST);
    note.setMinRows(3);
    note.setWidthFull();
    note.setAutofocus(true);
    note.setValue(file.note());
    note.setValueChangeMode(ValueChangeMode.EAGER);
    note.addValueChangeListener(e -> note.setInvalid(false));
    add(note);
    var save = new Button(text("note.save"), e -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("shell.confirm.cancel"), e -> close()), save);
  }

  private void save() {
    try {
      attachments.describe(file.id(), file.version(), note.getValue());
      close();
      done.run();
    } catch (RuleViolated e) {
      refuse(getTranslation(e.key(), e.args()));
    } catch (ObjectOptimisticLockingFailureException e) {
      var now = latest.get();
      // From here on one saves over what one has read.
      now.ifPresent(newer -> file = newer);
      refuse(
          now.map(newer -> text("note.stale", newer.note()))
              .orElse(getTranslation("shell.gone.notice")));
    }
  }

  private void refuse(String why) {
    note.setErrorMessage(why);
    note.setInvalid(true);
    note.focus();
  }

  private String text(String key, Object... args) {
    return getTranslation("attachment." + key, args);
  }
}
