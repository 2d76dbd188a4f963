package fr.gouvernail.charter.model;

import fr.gouvernail.tool.Agreement;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A charter without fault, for tests to break.
final class CharterSamples {

  static final CharterModel MODEL = new CharterModels().latest("charte-ia-pme").orElseThrow();
  static final ListedTool TOOL = tool("Assistant d’entreprise A", ToolClass.T2, DataLevel.C2);
  static final Answers ANSWERS =
      new Answers(
          Map.of(),
          Map.of(
              "dirigeant", "p1",
              "referent", "p2",
              "suppleant", "p3",
              "contact_ia", "ia@brevanne.example.org",
              "date_adoption", "2026-04-07",
              "date_effet", "2026-04-14",
              "date_revue", "2027-01-19",
              "date_information", "2026-02-03"),
          Map.of(),
          Map.of(),
          List.of(new ToolId(TOOL.id())));

  private CharterSamples() {}

  static Situation situation() {
    return situation(45, List.of(TOOL));
  }

  static Situation situation(int headcount, List<ListedTool> tools) {
    return new Situation(
        "Ateliers Brévanne",
        new CharterNumber(1, 1),
        headcount,
        false,
        Map.of("p1", "Claire Maudoux", "p2", "Yanis Perrault", "p3", "Nadia Kerroum"),
        tools);
  }

  static ListedTool tool(String name, @Nullable ToolClass kind, @Nullable DataLevel level) {
    return new ListedTool(
        new UUID(7, name.hashCode()),
        name,
        false,
        kind,
        level,
        "Union européenne",
        Agreement.SIGNED,
        false,
        "Rédaction",
        "Professionnel",
        "Yanis Perrault",
        null);
  }

  static CharterText text(Answers answers) {
    return CharterText.of(MODEL, answers, situation(), List.of());
  }

  static String markdown(CharterText text) {
    var all = new StringBuilder(text.head());
    text.clauses()
        .forEach(c -> all.append("\n\n").append(c.heading()).append("\n\n").append(c.markdown()));
    return all.toString();
  }

  static String html(CharterText text) {
    var all = new StringBuilder(text.headHtml());
    text.clauses().forEach(c -> all.append(c.html()));
    return all.toString();
  }
}
