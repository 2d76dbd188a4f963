package fr.gouvernail.attachment.content;

import fr.gouvernail.attachment.FileType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the parts of office documents that say what a document is and what it does. No part may
/// have a document type: what such a one declares may be fetched from elsewhere, or grow without
/// end.
final class OfficeParts {

  private static final Map<String, FileType> MAIN =
      Map.of(
          FileType.DOCX.mime() + ".main+xml", FileType.DOCX,
          FileType.XLSX.mime() + ".main+xml", FileType.XLSX,
          FileType.PPTX.mime() + ".main+xml", FileType.PPTX);

  /// Macros of both kinds, and controls that are programs.
  private static final Pattern PROGRAM =
      Pattern.compile(".*(macroenabled|vbaproject|macrosheet|activex).*", Pattern.CASE_INSENSITIVE);

  /// What is run, or opened unasked, with the document.
  private static final Set<String> OPENED = Set.of("attachedTemplate", "oleObject", "frame");

  private static final Pattern REMOTE =
      Pattern.compile("\\s*(?:https?|ftp|mhtml|ms-[a-z]+):.*", Pattern.CASE_INSENSITIVE);

  private OfficeParts() {}

  private static XMLStreamReader open(InputStream part) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory.createXMLStreamReader(new Shared(part));
  }

  /// What is read on after the reader came to its end.
  private static final class Shared extends FilterInputStream {

    Shared(InputStream part) {
      super(part);
    }

    @Override
    public void close() {
      // Whoever opened it closes it.
    }
  }

  private interface Element {
    void read(XMLStreamReader at);
  }

  /// Which document the list of content types is of; null where it is another one.
  static @Nullable FileType type(InputStream types) throws XMLStreamException {
    var found = new FileType[1];
    read(
        types,
        at -> {
          var type = attribute(at, "ContentType");
          if (PROGRAM.matcher(type).matches()) {
            throw FileInspection.refused("macros");
          }
          found[0] = MAIN.getOrDefault(type, found[0]);
        });
    return found[0];
  }

  /// Refuses what a document would run, or fetch from elsewhere.
  static void checkRelations(InputStream relations) throws XMLStreamException {
    read(
        relations,
        at -> {
          var kind = attribute(at, "Type");
          if (PROGRAM.matcher(kind).matches()) {
            throw FileInspection.refused("macros");
          }
          if (attribute(at, "TargetMode").equals("External")
              && OPENED.contains(kind.substring(kind.lastIndexOf('/') + 1))
              && REMOTE.matcher(attribute(at, "Target")).matches()) {
            throw FileInspection.refused("remote");
          }
        });
  }

  /// Refuses an OpenDocument whose parts are under a password.
  static void checkManifest(InputStream manifest) throws XMLStreamException {
    read(
        manifest,
        at -> {
          if (at.getLocalName().equals("encryption-data")) {
            throw FileInspection.refused("password");
          }
        });
  }

  /// Looks as far as the first element: a document type can only stand before it. LibreOffice
  /// leaves parts empty that it has no use for.
  static void checkBeginning(InputStream part) throws IOException, XMLStreamException {
    part.mark(1);
    if (part.read() < 0) {
      return;
    }
    part.reset();
    var at = open(part);
    while (at.hasNext()) {
      int event = at.next();
      refuseDocumentType(event);
      if (event == XMLStreamConstants.START_ELEMENT) {
        return;
      }
    }
  }

  private static void read(InputStream part, Element each) throws XMLStreamException {
    var at = open(part);
    while (at.hasNext()) {
      int event = at.next();
      refuseDocumentType(event);
      if (event == XMLStreamConstants.START_ELEMENT) {
        each.read(at);
      }
    }
  }

  private static void refuseDocumentType(int event) {
    if (event == XMLStreamConstants.DTD) {
      throw FileInspection.refused("dtd");
    }
  }

  private static String attribute(XMLStreamReader at, String name) {
    var value = at.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
