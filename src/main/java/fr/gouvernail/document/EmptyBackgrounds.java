package fr.gouvernail.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Takes out the marks around backgrounds where nothing is painted.
///
/// openhtmltopdf 1.1.65 takes every box for one with a background image (`Box.hasNonTextContent`
/// compares the list that the property has become to `none`), and so marks one or two empty
/// artifacts per box, each with a dictionary of its own: half the objects of a report.
final class EmptyBackgrounds {

  private static final String START = "/Artifact /";
  private static final String EMPTY = " BDC\nEMC\n";

  private EmptyBackgrounds() {}

  static void remove(PDDocument pdf) throws IOException {
    for (var page : pdf.getPages()) {
      remove(pdf, page);
    }
  }

  private static void remove(PDDocument pdf, PDPage page) throws IOException {
    var properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    if (properties == null) {
      return;
    }
    String content;
    try (var in = page.getContents()) {
      content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    var kept = new StringBuilder(content.length());
    int from = 0;
    for (int at = content.indexOf(EMPTY); at >= 0; at = content.indexOf(EMPTY, at + 1)) {
      int line = content.lastIndexOf('\n', at - 1) + 1;
      if (content.startsWith(START, line)) {
        properties.removeItem(COSName.getPDFName(content.substring(line + START.length(), at)));
        kept.append(content, from, line);
        from = at + EMPTY.length();
      }
    }
    var bytes = kept.append(content, from, content.length()).toString();
    page.setContents(
        new PDStream(
            pdf,
            new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1)),
            COSName.FLATE_DECODE));
  }
}
