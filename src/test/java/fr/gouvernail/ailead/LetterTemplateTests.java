package fr.gouvernail.ailead;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.document.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LetterTemplateTests {

  private static final Map<String, String> VALUES =
      new HashMap<>(
          Map.of(
              "entreprise", "Essai SARL",
              "direction", "Claire Maudoux",
              "personne", "Yanis Perrault",
              "date", "25 novembre 2026",
              "debut", "1er décembre 2026",
              "fin", "31 mars 2027",
              "temps", "4 heures par semaine",
              "seuil", "20",
              "autre", "Nadia Kerroum"));

  @Test
  void leavesNoTraceOfWhatWasNotChosen() {
    for (var facts : everyCombination()) {
      var text = LetterTemplate.latest().fill(facts, VALUES);
      assertThat(text).doesNotContain("{{", "<!--", "-->");
      assertThat(text).contains("Yanis Perrault", "4 heures par semaine");
      assertThat(text.contains("31 mars 2027")).isEqualTo(facts.contains("END"));
      assertThat(text.contains("exception très petite équipe")).isEqualTo(facts.contains("SELF"));
      assertThat(text.contains("Nadia Kerroum")).isEqualTo(facts.contains("WITH_OTHER"));
      assertThat(LetterTemplate.read(text))
          .filteredOn(Passage.Heading.class::isInstance)
          .hasSize(11);
    }
  }

  @Test
  void isReadAsTitleTableListsAndParagraphs() {
    var passages = LetterTemplate.read(LetterTemplate.latest().fill(Set.of("LEAD", "END"), VALUES));
    assertThat(passages.getFirst()).isEqualTo(new Passage.Title("Lettre de mission"));
    assertThat(passages)
        .filteredOn(Passage.Table.class::isInstance)
        .singleElement()
        .satisfies(table -> assertThat(((Passage.Table) table).rows()).hasSize(7));
    assertThat(passages)
        .filteredOn(Passage.Words.class::isInstance)
        .noneMatch(words -> ((Passage.Words) words).text().matches("^[#|-].*"));
  }

  @Test
  void aNameIsNeverReadAsMore() {
    var values = new HashMap<>(VALUES);
    values.put("personne", "# Titre\n- <b>liste</b> |{{fin}} $1");
    var passages = LetterTemplate.read(LetterTemplate.latest().fill(Set.of("LEAD"), values));
    assertThat(passages)
        .filteredOn(Passage.Table.class::isInstance)
        .singleElement()
        .satisfies(table ->
            assertThat(((Passage.Table) table).rows())
                .contains(List.of("À l’attention de", "# Titre - <b>liste</b> {{fin}} $1")));
  }

  private static List<Set<String>> everyCombination() {
    var optional =
        List.of(
            "APPROVE_USE_CASES",
            "SUSPEND_USE",
            "DECIDE_TOOL_REQUESTS",
            "PREPARE_CHARTER",
            "END",
            "SELF",
            "WITH_OTHER");
    var all = new ArrayList<Set<String>>();
    for (int bits = 0; bits < 1 << optional.size(); bits++) {
      for (var seat : Seat.values()) {
        var facts = new HashSet<>(Set.of(seat.name()));
        for (int i = 0; i < optional.size(); i++) {
          if ((bits >> i & 1) == 1) {
            facts.add(optional.get(i));
          }
        }
        all.add(facts);
      }
    }
    return all;
  }
}
