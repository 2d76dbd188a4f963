package fr.gouvernail.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a line may end: as usual, but never inside « d’usage » or « CUL-05 ».
final class LineBreaks implements FSTextBreaker {

  private final BreakIterator usual = BreakIterator.getLineInstance(Locale.FRENCH);
  private String text = "";

  @Override
  public void setText(String newText) {
    text = newText;
    usual.setText(newText);
  }

  @Override
  public int next() {
    int end = usual.next();
    while (end > 0 && end < text.length() && isInsideAWord(end)) {
      end = usual.next();
    }
    return end;
  }

  private boolean isInsideAWord(int at) {
    char before = text.charAt(at - 1);
    return before == '’' || before == '\'' || before == '-' && Character.isDigit(text.charAt(at));
  }
}
