package fr.gouvernail.acknowledgement;

import static fr.gouvernail.identity.Permission.ACKNOWLEDGE;

import fr.gouvernail.document.PdfDocuments;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.TenantDirectory;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A receipt on paper.
@Service
@Transactional(readOnly = true)
public class ReceiptPaper {

  private final Acknowledgements acknowledgements;
  private final TenantDirectory directory;
  private final PdfDocuments documents;
  private final Texts texts;

  ReceiptPaper(
      Acknowledgements acknowledgements,
      TenantDirectory directory,
      PdfDocuments documents,
      Texts texts) {
    this.acknowledgements = acknowledgements;
    this.directory = directory;
    this.documents = documents;
    this.texts = texts;
  }

  /// The caller’s last receipt, as a tagged PDF.
  ///
  /// @throws NotFound if there is none yet
  @Requires(ACKNOWLEDGE)
  public byte[] last(Locale locale) {
    var receipt = acknowledgements.last().orElseThrow(() -> new NotFound("receipt of the caller"));
    var workspace = directory.current();
    var formats = new Formats(locale, workspace.zone());
    return documents.write(
        "ack/receipt",
        Map.of(
            "company", workspace.name(),
            "language", locale.getLanguage(),
            "name", receipt.name(),
            "number", receipt.number(),
            "at", formats.dateTime(receipt.at()),
            "way", texts.getTranslation("ack.way." + receipt.way(), locale),
            "hash", receipt.hash(),
            "short", receipt.shortHash(),
            "id", receipt.id().toString()),
        locale);
  }
}
