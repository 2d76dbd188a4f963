package fr.gouvernail.charter.model;

import static fr.gouvernail.charter.model.CharterSamples.ANSWERS;
import static fr.gouvernail.charter.model.CharterSamples.MODEL;
import static fr.gouvernail.charter.model.CharterSamples.html;
import static fr.gouvernail.charter.model.CharterSamples.markdown;
import static fr.gouvernail.charter.model.CharterSamples.situation;
import static fr.gouvernail.charter.model.CharterSamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.charter.model.Answers.CellChoice;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CharterTextTests {

  @Test
  void putsValuesDatesAndNamesIntoTheText() {
    var text = text(ANSWERS);

    assertThat(text.headHtml())
        .contains(
            "<strong>Ateliers Brévanne</strong> · version 1.1 · en vigueur le 14\u00a0avril\u00a02026");
    assertThat(text.clause("roles").orElseThrow().html())
        .contains("<td>Yanis Perrault, référent IA</td>")
        .contains("Nadia Kerroum, suppléance")
        .doesNotContain("protection des données");
    assertThat(text.clause("outils").orElseThrow().html())
        .contains("Seuls les outils de l’annexe\u00a0A sont autorisés.");
    assertThat(text.clause("annexe-outils").orElseThrow().html())
        .contains("<td>Assistant d’entreprise A</td>")
        .contains("<td>T2</td>");
    assertThat(text.clause("donnees").orElseThrow().html())
        .contains("<td>oui, sans nom de personne</td>")
        .contains("<td><strong>non</strong>, sauf accord écrit</td>");
    assertThat(text.clauses().getFirst().heading()).isEqualTo("L’essentiel en dix règles");
    assertThat(text.clause("vie").orElseThrow().heading()).isEqualTo("17. Vie de la charte");
    assertThat(text.clause("annexe-lexique").orElseThrow().heading())
        .isEqualTo("Annexe\u00a0C – Lexique");
    assertThat(html(text)).doesNotContain("missing");
  }

  @Test
  void marksWhatIsMissing() {
    var text = text(ANSWERS.withValue("contact_ia", ""));

    assertThat(text.clause("essentiel").orElseThrow().html())
        .contains("je préviens <mark class=\"missing\">à compléter</mark>");
    assertThat(text.clause("essentiel").orElseThrow().missing()).containsExactly("contact_ia");
  }

  @Test
  void leavesNoTraceOfOptionsNotTaken() {
    assertThat(html(text(ANSWERS)))
        .contains("plan de client")
        .contains("dans les 24 heures")
        .doesNotContain("sans attendre, avec");
    var three = html(text(ANSWERS.withOption("OPT-NIVEAUX", "3")));
    assertThat(three).doesNotContain("C3").contains("C2 protégé");
    assertThat(html(text(ANSWERS.withOption("OPT-SANCTIONS", "reglement_interieur"))))
        .contains("annexée au règlement intérieur")
        .doesNotContain("portée disciplinaire propre");
  }

  @Test
  void keepsABlockForAFact() {
    assertThat(html(text(ANSWERS))).doesNotContain("Recrutement et gestion");
    assertThat(html(text(ANSWERS.withFact("hr_use", true)))).contains("Recrutement et gestion");
    assertThat(html(text(ANSWERS.withFact("hr_use", false))))
        .doesNotContain("Recrutement et gestion");
  }

  @Test
  void readsAHeadcountInACondition() {
    var template = Template.of("a\n<!-- si FAIT=headcount>=50 -->\nb\n<!-- fin -->\nc");

    assertThat(template.chosen(new Filling(MODEL, ANSWERS, situation(49, List.of()))))
        .isEqualTo("a\nc");
    assertThat(template.chosen(new Filling(MODEL, ANSWERS, situation(50, List.of()))))
        .isEqualTo("a\nb\nc");
  }

  @Test
  void showsTheCompanysOwnVerdict() {
    var own =
        ANSWERS.withCell(
            DataLevel.C1, ToolClass.T4, new CellChoice(Verdict.CONDITION, "oui, relu", "Essai"));

    assertThat(text(own).clause("donnees").orElseThrow().html()).contains("<td>oui, relu</td>");
    assertThat(text(own.withoutCell(DataLevel.C1, ToolClass.T4))).isEqualTo(text(ANSWERS));
  }

  @Test
  void numbersOwnClausesAndFollowsReferences() {
    var edits =
        List.of(
            new ClauseEdit(
                "own",
                ClauseEdit.Kind.OWN,
                "Nos plans",
                "Voir l’{{clause:donnees}}.",
                null,
                null,
                "outils"),
            new ClauseEdit(
                "own2", ClauseEdit.Kind.OWN, "Suite", "{{entreprise}}", null, null, "own"),
            new ClauseEdit("principes", ClauseEdit.Kind.REMOVED, "", "", "Nos principes", "", null),
            new ClauseEdit(
                "formation",
                ClauseEdit.Kind.EDITED,
                "Former",
                "Deux heures {{inconnu}}.",
                "La formation",
                "x",
                null));
    var text = CharterText.of(MODEL, ANSWERS, situation(), edits);

    assertThat(text.clause("own").orElseThrow().heading()).isEqualTo("4. Nos plans");
    assertThat(text.clause("own").orElseThrow().markdown()).isEqualTo("Voir l’article\u00a06.");
    assertThat(text.clause("own2").orElseThrow().markdown()).isEqualTo("Ateliers Brévanne");
    assertThat(text.clause("principes")).isEmpty();
    assertThat(text.clause("formation").orElseThrow().origin())
        .isEqualTo(ResolvedClause.Origin.EDITED);
    assertThat(text.clause("formation").orElseThrow().missing()).containsExactly("inconnu");
  }

  @Test
  void disarmsWhatPeopleWrite() {
    var edit =
        new ClauseEdit(
            "own",
            ClauseEdit.Kind.OWN,
            "T",
            "# Titre\n\nEt <script>alert(1)</script> [x](javascript:alert(1)) ![i](https://e.example/p.png)"
                + " <!-- si OPT-CSE=information -->caché<!-- fin --> {{ {{x [ok](https://ok.example)",
            null,
            null,
            "objet");
    var html =
        CharterText.of(MODEL, ANSWERS, situation(), List.of(edit))
            .clause("own")
            .orElseThrow()
            .html();

    assertThat(html)
        .doesNotContain("<script")
        .doesNotContain("javascript:")
        .doesNotContain("<img")
        .doesNotContain("{{")
        .doesNotContain("<!--")
        .doesNotContain("&lt;!--")
        .contains("<h3>Titre</h3>")
        .contains("rel=\"nofollow noopener noreferrer\"");
  }

  @Test
  void writesMarkdownThatReadsWell() {
    assertThat(Markdown.escape("1.1")).isEqualTo("1.1");
    assertThat(Markdown.escape("1. a")).isEqualTo("1\\. a");
    assertThat(Markdown.escape("- a")).isEqualTo("\\- a");
    assertThat(Markdown.escape("-5 °C")).isEqualTo("-5 °C");
    assertThat(Markdown.html(Markdown.escape("--- *x* | _y_ # & [z](w)")))
        .isEqualTo("<p>--- *x* | _y_ # &amp; [z](w)</p>\n");
  }

  @Test
  void survivesDeepNesting() {
    assertThat(Markdown.html(">".repeat(5000) + " a")).contains("a");
    assertThat(Markdown.html("*a **b ".repeat(2000))).contains("a");
    assertThat(Markdown.html("[".repeat(5000))).contains("[");
  }

  @Property(tries = 400)
  void leavesNeitherPlaceholdersNorConditions(@ForAll("answers") Answers answers) {
    var text = text(answers);

    assertThat(markdown(text) + html(text))
        .doesNotContain("{{")
        .doesNotContain("}}")
        .doesNotContain("<!--")
        .doesNotContain("-->")
        .doesNotContain("OPT-")
        .doesNotContain("<script");
    assertThat(text.clauses()).noneMatch(c -> c.markdown().isBlank());
  }

  @Provide
  Arbitrary<Answers> answers() {
    Arbitrary<Map<String, String>> options = Arbitraries.just(new HashMap<>());
    for (var option : MODEL.options()) {
      options =
          Combinators.combine(options, Arbitraries.of(option.values().keySet()))
              .as((map, value) -> {
                var more = new HashMap<>(map);
                more.put(option.id(), value);
                return more;
              });
    }
    var nasty =
        Arbitraries.of(
            "",
            "Dupont | Fils",
            "{{dpo}}",
            "<!-- si CSE=x -->",
            "<<!--!--",
            "{<!--{",
            "*a_b`",
            "1. a\n- b",
            "<script>x</script>",
            "\ue000{{",
            "p2");
    Arbitrary<Map<String, String>> values =
        Arbitraries.maps(
            Arbitraries.of(MODEL.variables().stream().map(CharterModel.Variable::id).toList()),
            nasty);
    return Combinators.combine(options, values, Arbitraries.of(true, false))
        .as((o, v, hr) -> new Answers(o, v, Map.of("hr_use", hr), Map.of(), List.of()));
  }
}
