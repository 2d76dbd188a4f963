package fr.gouvernail.document;

import java.util.List;

/// One piece of a document that runs from top to bottom, in the order in which they are read. A
/// text may hold words of weight, as [#strong] marks them.
public sealed interface Passage {

  /// The title of the document: one, at its beginning.
  record Title(String text) implements Passage {}

  /// The title of a part.
  ///
  /// @param level 1 for the first under the title, up to 3
  record Heading(int level, String text) implements Passage {}

  /// A paragraph.
  record Words(String text) implements Passage {}

  /// A list without order.
  record Items(List<String> items) implements Passage {}

  /// A list whose items are counted from one.
  record Steps(List<String> items) implements Passage {}

  /// A table.
  ///
  /// @param head the titles of the columns; empty where the first cell of each row names the others
  /// @param rows cells, as many in each as there are columns
  record Table(List<String> head, List<List<String>> rows) implements Passage {}

  /// A picture on a line of its own.
  ///
  /// @param width in millimetres
  record Figure(Illustration picture, int width) implements Passage {

    Illustration.Size size() {
      return picture.within(width, width);
    }
  }

  /// Where words of weight begin and end: characters that no text has.
  char STRONG = '\ue010';

  /// See [#STRONG].
  char PLAIN = '\ue011';

  /// Words of weight, to be put into a text.
  static String strong(String words) {
    return STRONG + words + PLAIN;
  }

  /// The text without its weights.
  static String plain(String text) {
    return text.replace("" + STRONG, "").replace("" + PLAIN, "");
  }
}
