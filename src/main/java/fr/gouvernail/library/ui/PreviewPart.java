package fr.gouvernail.library.ui;

import static fr.gouvernail.library.ui.LibraryWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.exchange.Finding;
import fr.gouvernail.framework.exchange.Place;
import fr.gouvernail.framework.ui.ChangesPart;
import fr.gouvernail.framework.ui.Said;
import fr.gouvernail.library.LibraryAbout;
import fr.gouvernail.library.LibraryTexts;
import fr.gouvernail.library.UploadedLibrary;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// What an uploaded file is: every fault with its place, else the library, what of it is not taken
/// over, and what it changes.
final class PreviewPart extends Composite<Div> {

  static final String APPLY = "apply";
  static final String OTHER = "other";

  private final UploadedLibrary uploaded;

  PreviewPart(UploadedLibrary uploaded) {
    this.uploaded = uploaded;
  }

  private int faults() {
    return Objects.requireNonNull(uploaded.reading()).faults().size();
  }

  String title() {
    return text("preview." + uploaded.verdict(), faults());
  }

  String sentence() {
    var known = uploaded.known();
    return text(
        "preview.sentence." + uploaded.verdict(),
        uploaded.fileName(),
        known == null ? "" : String.valueOf(known.edition()));
  }

  @Override
  protected Div initContent() {
    var reading = Objects.requireNonNull(uploaded.reading());
    var library = reading.library();
    var parts = new ArrayList<Component>();
    parts.add(acts());
    if (!reading.faults().isEmpty()) {
      parts.add(new Card(text("faults"), findings("faults", reading.faults())));
    }
    if (library != null) {
      parts.add(about(library));
      if (uploaded.changes() != null) {
        parts.add(new Card(text("changes"), new ChangesPart(uploaded.changes())));
      }
    }
    if (!reading.remarks().isEmpty()) {
      parts.add(
          new Card(
              text("remarks"),
              new Fold(
                  text("remarks.count", reading.remarks().size()),
                  findings("remarks", reading.remarks()))));
    }
    if (reading.more() > 0) {
      parts.add(LibraryWords.quiet(text("findings.more", reading.more())));
    }
    var all = new Div(parts.toArray(Component[]::new));
    all.addClassName("gv-library-preview");
    return all;
  }

  private Div acts() {
    var acts = new Div();
    acts.addClassName("gv-actions");
    if (uploaded.verdict().acceptable()) {
      acts.add(new ActButton(text("import.act"), APPLY, "").primary());
    }
    acts.add(another());
    return acts;
  }

  static ActButton another() {
    return new ActButton(text("import.other"), OTHER, "");
  }

  private static Card about(FrameworkLibrary library) {
    var about = LibraryAbout.of(library);
    var facts = new DescriptionList();
    facts.addClassName("gv-library-facts");
    fact(facts, "name", Said.of(library.name()));
    if (library.copyright() != null) {
      fact(facts, "copyright", Said.of(library.copyright()));
    }
    if (library.provider() != null) {
      fact(facts, "provider", Said.of(library.provider()));
    }
    fact(facts, "edition", new Span(String.valueOf(library.version())));
    fact(facts, "contents", new Span(LibraryWords.counts(about.counts())));
    fact(facts, "languages", new Span(LibraryWords.languages(about)));
    var fallbacks = fallbacks(library);
    if (!fallbacks.isEmpty()) {
      fact(facts, "fallback", new Span(fallbacks));
    }
    for (var framework : library.frameworks()) {
      fact(
          facts,
          "scale",
          new Span(
              text(
                  "scale.levels",
                  framework.scale().min(),
                  framework.scale().max(),
                  framework.scale().levels().size())));
      if (!framework.groups().isEmpty()) {
        var groups = new Div();
        groups.addClassName("gv-pieces");
        framework.groups().stream().limit(20).forEach(group -> groups.add(Said.of(group.name())));
        fact(facts, "groups", groups);
      }
    }
    fact(facts, "identity", new Span(library.urn()));
    return new Card(text("about"), facts);
  }

  /// In which languages the reader will find what is not in his or her own.
  private static String fallbacks(FrameworkLibrary library) {
    var reader = UI.getCurrent().getLocale();
    return LibraryTexts.of(library).stream()
        .filter(text -> text.fallsBack(reader))
        .collect(
            Collectors.groupingBy(
                text -> text.languageFor(reader).getDisplayName(reader), Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry ->
            text(
                "fallback.count",
                entry.getValue(),
                Formats.here().number(entry.getValue()),
                entry.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static void fact(DescriptionList facts, String key, Component value) {
    facts.add(new DescriptionList.Term(text(key)), new DescriptionList.Description(value));
  }

  private static DataTable findings(String title, List<Finding> findings) {
    var table = new DataTable(text(title)).stacked().column(text("where")).column(text("what"));
    findings.forEach(finding -> table.row(place(finding), saying(finding)));
    return table;
  }

  private static String place(Finding finding) {
    var place = finding.place();
    var first = first(place);
    if (place.path().isEmpty()) {
      return first.isEmpty() ? text("where.file") : first;
    }
    return first.isEmpty() ? place.path() : text("where.both", first, place.path());
  }

  private static String first(Place place) {
    if (!place.cell().isEmpty()) {
      return place.cell();
    }
    return place.line() > 0 ? text("where.line", place.line()) : "";
  }

  private static String saying(Finding finding) {
    var words = UI.getCurrent().getTranslation(finding.key(), finding.args().toArray());
    return finding.times() > 1 ? text("times", words, finding.times()) : words;
  }
}
