package fr.gouvernail.shell.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiConsumer;

/// Where one workbook is dropped.
public final class WorkbookDrop extends Composite<Upload> {

  /// The type of XLSX files.
  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /// How their names end.
  public static final String ENDING = ".xlsx";

  private final int megabytes;
  private final BiConsumer<String, byte[]> then;

  /// @param megabytes the largest file
  /// @param then with its name and its bytes
  public WorkbookDrop(int megabytes, BiConsumer<String, byte[]> then) {
    this.megabytes = megabytes;
    this.then = then;
  }

  @Override
  protected Upload initContent() {
    var upload =
        new Upload(UploadHandler.inMemory((about, bytes) -> then.accept(about.fileName(), bytes)));
    upload.setMaxFiles(1);
    upload.setMaxFileSize(megabytes << 20);
    upload.setAcceptedFileTypes(TYPE, ENDING);
    upload.setI18n(UploadTexts.of(key -> getTranslation("shell.workbook." + key, megabytes)));
    upload.setWidthFull();
    return upload;
  }
}
