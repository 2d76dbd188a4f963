package fr.gouvernail.library.ui;

import static fr.gouvernail.library.ui.LibraryWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.gouvernail.framework.exchange.LibraryFile;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.UploadTexts;
import java.util.function.BiConsumer;

/// Where the file of a library is chosen or dropped.
final class LibraryDrop extends Composite<Card> {

  private final String firm;
  private final BiConsumer<String, byte[]> then;

  /// @param firm its name
  /// @param then told name and content of the file
  LibraryDrop(String firm, BiConsumer<String, byte[]> then) {
    this.firm = firm;
    this.then = then;
  }

  @Override
  protected Card initContent() {
    var upload =
        new Upload(UploadHandler.inMemory((about, bytes) -> then.accept(about.fileName(), bytes)));
    upload.setMaxFiles(1);
    upload.setMaxFileSize(LibraryFile.MOST_MEGABYTES << 20);
    upload.setAcceptedFileTypes(".yaml", ".yml", ".xlsx");
    upload.setI18n(
        UploadTexts.of(key -> getTranslation("library.upload." + key, LibraryFile.MOST_MEGABYTES)));
    upload.setWidthFull();
    return new Card(
        text("import.for", firm),
        new Still(new Paragraph(text("import.file", LibraryFile.MOST_MEGABYTES))),
        upload);
  }
}
