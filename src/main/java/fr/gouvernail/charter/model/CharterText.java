package fr.gouvernail.charter.model;

import static java.util.function.Function.identity;

import fr.gouvernail.charter.model.CharterModel.Section;
import fr.gouvernail.charter.model.ResolvedClause.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The whole text of a charter, options chosen and values filled in. Nothing is left of what was
/// not chosen; what is missing is marked.
///
/// @param head Markdown under the title
public record CharterText(String title, String head, List<ResolvedClause> clauses) {

  /// The text that these choices make. Edits of clauses that the model does not have are passed
  /// over.
  public static CharterText of(
      CharterModel model, Answers answers, Situation situation, List<ClauseEdit> edits) {
    return new Writer(new Filling(model, answers, situation), edits).write();
  }

  /// The model's own words for a clause, options chosen and placeholders in place: what an edit
  /// starts from.
  public static Optional<String> source(Filling filling, String clause) {
    return filling.model().clause(clause).map(c -> c.text().chosen(filling));
  }

  public Optional<ResolvedClause> clause(String id) {
    return clauses.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /// Safe HTML of what stands under the title.
  public String headHtml() {
    return Markdown.html(head);
  }

  private record Chosen(String id, Origin origin, Section section, String title, String text) {}

  private static final class Writer {
    private final Filling filling;
    private final Map<String, ClauseEdit> changed;
    private final List<ClauseEdit> own;

    Writer(Filling filling, List<ClauseEdit> edits) {
      this.filling = filling;
      changed =
          edits.stream()
              .filter(e -> e.kind() != ClauseEdit.Kind.OWN)
              .collect(Collectors.toMap(ClauseEdit::id, identity(), (a, b) -> b));
      own = edits.stream().filter(e -> e.kind() == ClauseEdit.Kind.OWN).toList();
    }

    CharterText write() {
      var chosen = chosen();
      var labels = labels(chosen);
      var missing = new TreeSet<String>();
      var head = fill(filling.model().head().chosen(filling), labels, chosen, missing);
      return new CharterText(
          filling.model().title(),
          head,
          chosen.stream().map(clause -> resolve(clause, labels, chosen)).toList());
    }

    private List<Chosen> chosen() {
      var chosen = new ArrayList<Chosen>();
      var placed = new TreeSet<String>();
      for (var clause : filling.model().clauses()) {
        var edit = changed.get(clause.id());
        var text = clause.text().chosen(filling);
        if (edit == null && !text.isEmpty()) {
          chosen.add(new Chosen(clause.id(), Origin.MODEL, clause.section(), clause.title(), text));
        } else if (edit != null && edit.kind() == ClauseEdit.Kind.EDITED) {
          chosen.add(written(edit, Origin.EDITED, clause.section()));
        }
        follow(clause.id(), clause.section(), chosen, placed);
      }
      var section = Section.ARTICLE;
      int end = (int) chosen.stream().filter(c -> c.section() != Section.ANNEX).count();
      for (var edit : own) {
        if (placed.add(edit.id())) {
          chosen.add(end++, written(edit, Origin.OWN, section));
        }
      }
      return chosen;
    }

    private void follow(
        String anchor, Section section, List<Chosen> chosen, TreeSet<String> placed) {
      var there = section == Section.PREAMBLE ? Section.ARTICLE : section;
      for (var edit : own) {
        if (anchor.equals(edit.after()) && placed.add(edit.id())) {
          chosen.add(written(edit, Origin.OWN, there));
          follow(edit.id(), there, chosen, placed);
        }
      }
    }

    private static Chosen written(ClauseEdit edit, Origin origin, Section section) {
      return new Chosen(
          edit.id(), origin, section, edit.title(), Markdown.written(edit.markdown()));
    }

    private static Map<String, String> labels(List<Chosen> chosen) {
      var labels = new HashMap<String, String>();
      int articles = 0;
      int annexes = 0;
      for (var clause : chosen) {
        labels.put(
            clause.id(),
            switch (clause.section()) {
              case PREAMBLE -> "";
              case ARTICLE -> String.valueOf(++articles);
              case ANNEX -> letters(annexes++);
            });
      }
      return labels;
    }

    private static String letters(int index) {
      var last = String.valueOf((char) ('A' + index % 26));
      return index < 26 ? last : letters(index / 26 - 1) + last;
    }

    private ResolvedClause resolve(Chosen clause, Map<String, String> labels, List<Chosen> all) {
      var missing = new TreeSet<String>();
      var markdown = fill(clause.text(), labels, all, missing);
      var label = labels.getOrDefault(clause.id(), "");
      return new ResolvedClause(
          clause.id(),
          clause.origin(),
          clause.section(),
          label,
          heading(clause, label),
          clause.title(),
          markdown,
          missing);
    }

    private String heading(Chosen clause, String label) {
      return switch (clause.section()) {
        case PREAMBLE -> clause.title();
        case ARTICLE -> label + ". " + clause.title();
        case ANNEX ->
            capital(filling.model().words().annex()) + "\u00a0" + label + " – " + clause.title();
      };
    }

    private static String capital(String word) {
      return word.substring(0, 1).toUpperCase(Locale.FRENCH) + word.substring(1);
    }

    private String fill(
        String text, Map<String, String> labels, List<Chosen> all, TreeSet<String> missing) {
      return Markdown.fill(
          text,
          placeholder ->
              (placeholder.startsWith("clause:")
                      ? reference(placeholder.substring("clause:".length()), labels, all)
                      : filling.markdown(placeholder))
                  .orElseGet(() -> {
                    missing.add(placeholder);
                    return Markdown.missing(filling.model().missing());
                  }));
    }

    private Optional<String> reference(String id, Map<String, String> labels, List<Chosen> all) {
      var words = filling.model().words();
      return all.stream()
          .filter(c -> c.id().equals(id) && c.section() != Section.PREAMBLE)
          .findFirst()
          .map(c ->
              (c.section() == Section.ANNEX ? words.annex() : words.article())
                  + "\u00a0"
                  + labels.get(id));
    }
  }
}
