package fr.gouvernail.awaiting;

import java.time.LocalDate;

/// Something that the words of a matter say, in the language of whoever reads.
public record MatterFact(Form form, String value) {

  /// How the value is read.
  public enum Form {
    TEXT,
    /// A key of the bundles.
    KEY,
    DAY,
    NUMBER
  }

  /// Words of a person, a name, a title: the same in every language.
  public static MatterFact text(String words) {
    return new MatterFact(Form.TEXT, words);
  }

  /// A text of the bundles.
  public static MatterFact key(String key) {
    return new MatterFact(Form.KEY, key);
  }

  public static MatterFact day(LocalDate day) {
    return new MatterFact(Form.DAY, day.toString());
  }

  public static MatterFact number(long number) {
    return new MatterFact(Form.NUMBER, Long.toString(number));
  }
}
