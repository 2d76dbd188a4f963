package fr.gouvernail.shell.component;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.function.UnaryOperator;

/// What a place for one file says.
public final class UploadTexts {

  private UploadTexts() {}

  /// @param words by the last part of their keys: `drop`, `choose`, `many`, `big`, `type` and so on
  public static UploadI18N of(UnaryOperator<String> words) {
    return new UploadI18N()
        .setDropFiles(new UploadI18N.DropFiles().setOne(words.apply("drop")))
        .setAddFiles(new UploadI18N.AddFiles().setOne(words.apply("choose")))
        .setError(
            new UploadI18N.Error()
                .setTooManyFiles(words.apply("many"))
                .setFileIsTooBig(words.apply("big"))
                .setIncorrectFileType(words.apply("type")))
        .setUploading(
            new UploadI18N.Uploading()
                .setStatus(
                    new UploadI18N.Uploading.Status()
                        .setConnecting(words.apply("connecting"))
                        .setStalled(words.apply("stalled"))
                        .setProcessing(words.apply("processing"))
                        .setHeld(words.apply("held")))
                .setRemainingTime(
                    new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(words.apply("remaining"))
                        .setUnknown(words.apply("unknown")))
                .setError(
                    new UploadI18N.Uploading.Error()
                        .setServerUnavailable(words.apply("away"))
                        .setUnexpectedServerError(words.apply("failed"))
                        .setForbidden(words.apply("failed"))))
        .setFile(
            new UploadI18N.File()
                .setRetry(words.apply("retry"))
                .setStart(words.apply("start"))
                .setRemove(words.apply("remove")));
  }
}
