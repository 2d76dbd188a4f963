package fr.gouvernail.engagement.ui;

import static fr.gouvernail.engagement.ui.IdentityView.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.gouvernail.document.Illustration;
import fr.gouvernail.engagement.FirmIdentity;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The logo of a firm: what it is, another one, none.
final class LogoCard extends Div {

  private static final int LARGEST = 500 * 1024;

  private final FirmIdentity identity;
  private final String firm;
  private final Consumer<FirmIdentity.Sheet> changed;
  private final Div shown = new Div();
  private final Div said = new Div();
  private final Upload upload;

  LogoCard(FirmIdentity identity, String firm, Consumer<FirmIdentity.Sheet> changed) {
    this.identity = identity;
    this.firm = firm;
    this.changed = changed;
    shown.addClassName("gv-identity-logo");
    upload = new Upload((UploadHandler) this::receive);
    upload.setMaxFiles(1);
    upload.setMaxFileSize(LARGEST);
    upload.setAcceptedFileTypes("image/png", "image/jpeg", ".png", ".jpg", ".jpeg");
    upload.setI18n(texts());
    upload.setWidthFull();
    add(new Card(text("logo"), new Paragraph(text("logo.help")), shown, said, upload));
  }

  void show(@Nullable Illustration logo) {
    shown.removeAll();
    if (logo == null) {
      var none = new Paragraph(text("logo.none"));
      none.addClassName("gv-meta");
      shown.add(none);
      return;
    }
    var plate = new Div(new LogoImage(identity, logo, text("alt", firm)));
    plate.addClassName("gv-identity-plate");
    var remove = new NativeButton(text("logo.remove"), e -> askToRemove());
    remove.addClassNames("gv-button", "gv-compact");
    shown.add(plate, remove);
  }

  /// Outside the page's lock. No more is read than may be kept, whatever is sent.
  private void receive(UploadEvent event) throws IOException {
    var outcome = take(event.getInputStream().readNBytes(LARGEST + 1));
    event.getUI().access(outcome::run);
  }

  /// Takes a file as the logo, or not. It runs in the request that sends the file: whoever runs
  /// what waits for the page need not be the person.
  ///
  /// @return what the page then shows
  Runnable take(byte[] file) {
    try {
      identity.changeLogo(file);
      var now = identity.mine();
      return () -> {
        said.removeAll();
        upload.clearFileList();
        changed.accept(now);
      };
    } catch (RuleViolated refused) {
      return () -> {
        said.removeAll();
        upload.clearFileList();
        said.add(
            new Note(Tone.ATTENTION, "circle-alert", getTranslation(refused.key(), refused.args()))
                .announced());
      };
    }
  }

  private void askToRemove() {
    Confirm.ask(
        text("logo.remove.ask"),
        text("logo.remove.text"),
        text("logo.remove"),
        () -> {
          identity.removeLogo();
          said.removeAll();
          changed.accept(identity.mine());
        });
  }

  private static UploadI18N texts() {
    return new UploadI18N()
        .setDropFiles(new UploadI18N.DropFiles().setOne(text("upload.drop")))
        .setAddFiles(new UploadI18N.AddFiles().setOne(text("upload.choose")))
        .setError(
            new UploadI18N.Error()
                .setTooManyFiles(text("upload.many"))
                .setFileIsTooBig(text("logo.size", LARGEST / 1024))
                .setIncorrectFileType(text("logo.type")))
        .setUploading(
            new UploadI18N.Uploading()
                .setStatus(
                    new UploadI18N.Uploading.Status()
                        .setConnecting(text("upload.sending"))
                        .setStalled(text("upload.stalled"))
                        .setProcessing(text("upload.checking"))
                        .setHeld(text("upload.sending")))
                .setRemainingTime(
                    new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(text("upload.remaining"))
                        .setUnknown(text("upload.sending")))
                .setError(
                    new UploadI18N.Uploading.Error()
                        .setServerUnavailable(text("upload.failed"))
                        .setUnexpectedServerError(text("upload.failed"))
                        .setForbidden(text("upload.failed"))))
        .setFile(
            new UploadI18N.File()
                .setRetry(text("upload.retry"))
                .setStart(text("upload.choose"))
                .setRemove(text("upload.remove")));
  }
}
