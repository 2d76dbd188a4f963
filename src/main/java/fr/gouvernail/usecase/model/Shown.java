package fr.gouvernail.usecase.model;

import java.util.Locale;
import java.util.function.UnaryOperator;

/// Values as people read them.
public final class Shown {

  private Shown() {}

  /// The value in words: options by their labels, dates and numbers as the reader writes them,
  /// lines one below the other.
  ///
  /// @param names what a person, tool, file or model of the catalogue is called, by id
  public static String of(Field field, Value value, UnaryOperator<String> names, Locale locale) {
    throw new UnsupportedOperationException();
  }
}
