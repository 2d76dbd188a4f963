package fr.gouvernail.attachment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.attachment.AttachmentId;
import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.attachment.ui.FileReceiver.Outcome;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The files of one thing, to be fetched; and where one may, to be added, described and removed. It
/// has no title of its own: put it into a card.
@StyleSheet("gouvernail/attachment.css")
public final class AttachmentList extends Composite<Div> {

  private final Attachments attachments;
  private final String kind;
  private final UUID subject;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final UI page = UI.getCurrent();
  private final Still list = new Still();
  private final @Nullable Uploader uploader;
  private List<AttachmentRow> files = List.of();
  private Runnable changed = () -> {};

  /// @param kind as the feature's [fr.gouvernail.attachment.AttachedTo] names it
  /// @param editable whether to offer changes; whether they are made is decided by the rights
  /// @throws NotFound if the caller may not see the files
  public AttachmentList(Attachments attachments, String kind, UUID subject, boolean editable) {
    this(attachments, kind, subject, attachments.of(kind, subject), editable);
  }

  /// @param found the files as the feature read them just now, for a reader who may see them
  public AttachmentList(
      Attachments attachments,
      String kind,
      UUID subject,
      List<AttachmentRow> found,
      boolean editable) {
    this.attachments = attachments;
    this.kind = kind;
    this.subject = subject;
    uploader =
        editable
            ? new Uploader(
                attachments.limits(), sent -> take(sent.name(), sent.bytes(), sent.locale()))
            : null;
    list.on(FileItem.REMOVE, this::askToRemove).on(FileItem.NOTE, this::describe);
    getContent().addClassName("gv-files");
    getContent().add(list);
    if (uploader != null) {
      getContent().add(uploader);
    }
    show(found);
  }

  /// Hears that files were added, described or removed here.
  public AttachmentList onChange(Runnable changed) {
    this.changed = changed;
    return this;
  }

  private void show() {
    show(attachments.of(kind, subject));
  }

  private void show(List<AttachmentRow> found) {
    files = found;
    if (uploader != null) {
      uploader.left(files.size());
    }
    if (files.isEmpty()) {
      var nothing = new Paragraph(text("none"));
      nothing.addClassName("gv-soft");
      list.show(nothing);
      return;
    }
    var items = new UnorderedList();
    items.addClassNames("gv-list", "gv-list-tight");
    items.getElement().setAttribute("aria-label", text("list"));
    var address = "/t/" + workspace.slug();
    files.forEach(file -> items.add(new FileItem(file, address, uploader != null)));
    list.show(items);
  }

  private void refresh() {
    show();
    changed.run();
  }

  /// Runs in the request that sends the file, while the page goes on.
  Outcome take(String name, InputStream sent, Locale locale) {
    try {
      var added =
          CurrentTenant.call(workspace.id(), () -> attachments.add(kind, subject, name, "", sent));
      if (added.already()) {
        return new Outcome(HttpStatus.OK, getTranslation(locale, "attachment.upload.known"));
      }
      // Read here: whoever runs what waits for the page need not be the person.
      var found = CurrentTenant.call(workspace.id(), () -> attachments.of(kind, subject));
      page.access(() -> {
        show(found);
        changed.run();
      });
      return new Outcome(HttpStatus.CREATED, "");
    } catch (RuleViolated e) {
      return refused(getTranslation(locale, e.key(), e.args()));
    } catch (NotFound e) {
      return refused(getTranslation(locale, "attachment.upload.gone"));
    } catch (UIDetachedException e) {
      return new Outcome(HttpStatus.CREATED, "");
    }
  }

  private static Outcome refused(String why) {
    return new Outcome(HttpStatus.UNPROCESSABLE_CONTENT, why);
  }

  private void askToRemove(String id) {
    find(id)
        .ifPresent(file ->
            Confirm.danger(
                text("remove.question", file.name()),
                text("remove.text"),
                text("remove.act"),
                () -> remove(file.id())));
  }

  private void remove(AttachmentId file) {
    try {
      attachments.remove(file);
    } catch (NotFound e) {
      // Somebody else removed it; whoever may not is told by the list that is shown again.
    }
    refresh();
    if (uploader != null) {
      uploader.focus();
    }
  }

  private void describe(String id) {
    find(id)
        .ifPresent(file ->
            new NoteDialog(
                    attachments,
                    file,
                    () -> {
                      show();
                      return find(id);
                    },
                    this::refresh)
                .open());
  }

  /// What the browser names is worth no more than a typed address.
  private Optional<AttachmentRow> find(String id) {
    return files.stream().filter(file -> file.id().toString().equals(id)).findFirst();
  }

  private String text(String key, Object... args) {
    return getTranslation("attachment." + key, args);
  }
}
