package fr.gouvernail.charter.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.charter.model.CharterModel.Section;
import fr.gouvernail.charter.model.ClauseDiff.Change;
import fr.gouvernail.charter.model.ClauseDiff.Kind;
import fr.gouvernail.charter.model.ClauseDiff.Run;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ClauseDiffTests {

  @Test
  void saysWhatHappenedToEachClause() {
    var before =
        List.of(clause("a", "1", "Un deux trois"), clause("b", "2", "B"), clause("c", "3", "C"));
    var after =
        List.of(
            clause("n", "1", "Neuf"), clause("a", "2", "Un trois quatre"), clause("c", "3", "C"));

    var diff = ClauseDiff.between(before, after);

    assertThat(diff).extracting(ClauseDiff::clause).containsExactly("n", "a", "b", "c");
    assertThat(diff)
        .extracting(ClauseDiff::kind)
        .containsExactly(Kind.ADDED, Kind.CHANGED, Kind.REMOVED, Kind.UNCHANGED);
    assertThat(diff.get(1).text())
        .contains(new Run(Change.DELETED, " deux"))
        .contains(new Run(Change.INSERTED, " quatre"));
    assertThat(diff.getFirst().before()).isNull();
    assertThat(diff.get(2).after()).isNull();
  }

  @Test
  void seesAChangedTitle() {
    var diff =
        ClauseDiff.between(
            List.of(clause("a", "1", "x")),
            List.of(
                new ResolvedClause(
                    "a",
                    ResolvedClause.Origin.OWN,
                    Section.ARTICLE,
                    "1",
                    "1. Autre",
                    "Autre",
                    "x",
                    Set.of())));
    assertThat(diff.getFirst().kind()).isEqualTo(Kind.CHANGED);
  }

  @Test
  void passesOverAClauseThatOnlyMoved() {
    assertThat(
            ClauseDiff.between(
                List.of(clause("a", "1", "x"), clause("b", "2", "y")),
                List.of(clause("b", "1", "y"), clause("a", "2", "x"))))
        .allMatch(d -> d.kind() == Kind.UNCHANGED);
  }

  @Test
  void whereNothingButSpacesIsCommonTheTextsAreReadOneAfterTheOther() {
    assertThat(ClauseDiff.words("Un deux trois.", "Quatre cinq six."))
        .containsExactly(
            new Run(Change.DELETED, "Un deux trois"),
            new Run(Change.INSERTED, "Quatre cinq six"),
            new Run(Change.SAME, "."));
  }

  @Test
  void readsTablesAndMarksAsWords() {
    var diff =
        ClauseDiff.between(
                List.of(
                    clause(
                        "a", "1", "| Outil | Classe |\n|---|:---:|\n| X \\| Y | **T1** |\n\n- un")),
                List.of(
                    clause(
                        "a", "1", "| Outil | Classe |\n|---|:---:|\n| X \\| Y | **T2** |\n\n- un")))
            .getFirst();
    assertThat(joined(diff.text(), Change.INSERTED))
        .isEqualTo("Outil · Classe\nX | Y · T1\n\n• un");
    assertThat(diff.text())
        .contains(new Run(Change.DELETED, " T1"), new Run(Change.INSERTED, " T2"));
  }

  @Test
  void aMarkAloneIsAChangeToo() {
    assertThat(
            ClauseDiff.between(
                List.of(clause("a", "1", "mot")), List.of(clause("a", "1", "**mot**"))))
        .extracting(ClauseDiff::kind)
        .containsExactly(Kind.CHANGED);
  }

  @Property(tries = 300)
  void bothTextsCanBeReadFromTheRuns(@ForAll String before, @ForAll String after) {
    var runs = ClauseDiff.words(before, after);

    assertThat(joined(runs, Change.INSERTED)).isEqualTo(before);
    assertThat(joined(runs, Change.DELETED)).isEqualTo(after);
  }

  private static String joined(List<Run> runs, Change without) {
    return runs.stream()
        .filter(r -> r.change() != without)
        .map(Run::text)
        .collect(Collectors.joining());
  }

  private static ResolvedClause clause(String id, String label, String text) {
    return new ResolvedClause(
        id,
        ResolvedClause.Origin.MODEL,
        Section.ARTICLE,
        label,
        label + ". T" + id,
        "T" + id,
        text,
        Set.of());
  }
}
