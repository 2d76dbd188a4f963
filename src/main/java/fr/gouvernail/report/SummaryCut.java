package fr.gouvernail.report;

import java.util.ArrayList;
import java.util.List;

/// How much goes on the two pages for the director.
///
/// @param how whether the way to read a score is explained
/// @param actions how many first actions
/// @param words characters of the firm's introduction
public record SummaryCut(boolean how, int actions, int words) {

  /// From the longest to the shortest; the last one fits whatever was written.
  static final List<SummaryCut> ALL =
      List.of(
          new SummaryCut(true, 5, 2000),
          new SummaryCut(true, 4, 2000),
          new SummaryCut(true, 3, 2000),
          new SummaryCut(false, 5, 2000),
          new SummaryCut(false, 3, 2000),
          new SummaryCut(false, 4, 1200),
          new SummaryCut(false, 3, 800),
          new SummaryCut(false, 3, 300),
          new SummaryCut(false, 3, 0),
          new SummaryCut(false, 2, 0),
          new SummaryCut(false, 1, 0));

  /// The introduction as far as it goes, to the end of a word.
  public List<String> shortened(List<String> paragraphs) {
    var kept = new ArrayList<String>();
    int left = words;
    for (var paragraph : paragraphs) {
      if (paragraph.length() <= left) {
        kept.add(paragraph);
        left -= paragraph.length();
        continue;
      }
      int end = paragraph.lastIndexOf(' ', left - 1);
      if (end > 0) {
        kept.add(paragraph.substring(0, end).strip() + "\u2026");
      }
      break;
    }
    return kept;
  }
}
