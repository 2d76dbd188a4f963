package fr.gouvernail.charter.model;

import fr.gouvernail.charter.model.CharterModel.Clause;
import fr.gouvernail.charter.model.CharterModel.Section;
import fr.gouvernail.questionnaire.FrenchTypography;
import fr.gouvernail.questionnaire.InvalidQuestionnaire.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts the text of a model into its head and its clauses.
final class CharterBody {

  private static final Pattern HEADING = Pattern.compile("(?m)^## (.*)$");
  private static final Pattern NAMED =
      Pattern.compile("(.+?) \\{#([a-z0-9-]+)(?: \\.(preambule|annexe))?}");

  private final String file;
  private final List<Fault> faults;
  private final Template head;
  private final List<Clause> clauses = new ArrayList<>();

  /// @param start where the body starts in the file
  CharterBody(String file, int start, List<Fault> faults) {
    this.file = file;
    this.faults = faults;
    var headings = HEADING.matcher(file);
    int from = start;
    Heading current = null;
    Template first = null;
    headings.region(start, file.length());
    while (headings.find()) {
      var text = template(from, headings.start());
      if (current == null) {
        first = text;
      } else {
        clauses.add(current.with(text));
      }
      current = heading(headings.group(1), headings.start());
      from = headings.end();
    }
    var last = template(from, file.length());
    if (current == null || first == null) {
      faults.add(new Fault(line(start), "", "the text has no clause"));
      head = last;
    } else {
      clauses.add(current.with(last));
      head = first;
    }
  }

  Template head() {
    return head;
  }

  List<Clause> clauses() {
    return List.copyOf(clauses);
  }

  private record Heading(String id, Section section, String title) {
    Clause with(Template text) {
      return new Clause(id, section, title, text);
    }
  }

  private Heading heading(String text, int at) {
    var named = NAMED.matcher(text);
    if (!named.matches()) {
      faults.add(new Fault(line(at), text, "a heading such as « Title {#id} » is expected"));
      return new Heading(text, Section.ARTICLE, text);
    }
    var mark = named.group(3);
    var section =
        mark == null ? Section.ARTICLE : mark.equals("annexe") ? Section.ANNEX : Section.PREAMBLE;
    if (clauses.stream().anyMatch(c -> c.id().equals(named.group(2)))) {
      faults.add(new Fault(line(at), named.group(2), "the id appears twice"));
    }
    return new Heading(named.group(2), section, FrenchTypography.set(named.group(1)));
  }

  private Template template(int from, int to) {
    try {
      return Template.of(FrenchTypography.set(file.substring(from, to).strip()));
    } catch (IllegalArgumentException e) {
      faults.add(new Fault(line(from), "", String.valueOf(e.getMessage())));
      return new Template(List.of());
    }
  }

  private int line(int at) {
    return (int) file.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }
}
