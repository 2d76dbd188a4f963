package fr.gouvernail.document;

import fr.gouvernail.document.UnreadableWorkbook.Reason;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Passes once over the XML of a part. It follows nothing and replaces nothing: a document type or
/// an entity of its own has no place in a workbook. Names are read without their namespaces, of
/// which there are two sets.
final class PartXml {

  private final XMLStreamReader xml;

  PartXml(byte[] part) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
  }

  /// Goes on to the next event; false at the end of the part.
  boolean goOn() throws XMLStreamException {
    if (!xml.hasNext()) {
      return false;
    }
    var event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK);
    }
    return true;
  }

  /// Goes on to the next event; false at the end of the element.
  boolean goOnWithin(String element) throws XMLStreamException {
    if (!goOn()) {
      throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK);
    }
    return !(xml.isEndElement() && xml.getLocalName().equals(element));
  }

  /// Whether an element of that name starts here.
  boolean starts(String element) {
    return xml.isStartElement() && xml.getLocalName().equals(element);
  }

  /// Passes over what is inside the element that starts here.
  void skip(String element) throws XMLStreamException {
    while (goOnWithin(element)) {
      // Nothing is of interest.
    }
  }

  /// The text of the element that starts here.
  String text() throws XMLStreamException {
    return xml.getElementText();
  }

  /// An attribute of the element that starts here; empty without one.
  String attribute(String name) {
    var found = find(name);
    return found == null ? "" : found;
  }

  /// An attribute of the element that starts here, whatever its namespace; null without one.
  @Nullable String find(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }
}
