package fr.gouvernail.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.framework.ui.Said;
import fr.gouvernail.library.LibraryAbout;
import fr.gouvernail.library.LibraryRow;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.Tone;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The words of the pages about libraries.
final class LibraryWords {

  private LibraryWords() {}

  static String text(String key, Object... args) {
    return UI.getCurrent().getTranslation("library." + key, args);
  }

  /// How much there is in a library.
  static String counts(LibraryAbout.Counts counts) {
    var formats = Formats.here();
    return text(
        "counts",
        counts.frameworks(),
        formats.number(counts.frameworks()),
        counts.requirements(),
        formats.number(counts.requirements()),
        counts.sections(),
        formats.number(counts.sections()),
        counts.questions(),
        formats.number(counts.questions()));
  }

  /// A library with its copyright, as it stands wherever its texts do.
  static Component named(LibraryRow row, Component name) {
    var copyright = row.about().copyright();
    var first = new Div(name);
    if (row.withdrawn() != null) {
      first.addClassName("gv-row");
      first.add(new Chip(Tone.NEUTRAL, "archive", text("withdrawn")));
    }
    var all = new Div(first);
    if (copyright != null) {
      var line = new Div(Said.beginning(copyright));
      line.addClassName("gv-meta");
      all.add(line);
    }
    return all;
  }

  /// The languages of a library with how much of it each one has.
  static String languages(LibraryAbout about) {
    var reader = UI.getCurrent().getLocale();
    return about.languages().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry ->
            text(
                "language",
                Formats.capital(Locale.forLanguageTag(entry.getKey()).getDisplayName(reader)),
                Formats.here().number(entry.getValue()),
                Formats.here().number(about.texts())))
        .collect(Collectors.joining(", "));
  }

  static Span quiet(String words) {
    var span = new Span(words);
    span.addClassName("gv-meta");
    return span;
  }
}
