package fr.gouvernail.framework;

import static fr.gouvernail.framework.Ateliers.NODE;
import static fr.gouvernail.framework.Ateliers.choice;
import static fr.gouvernail.framework.Ateliers.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouvernail.framework.FrameworkChanges.Aspect;
import fr.gouvernail.framework.FrameworkChanges.Change;
import fr.gouvernail.framework.FrameworkChanges.Difference;
import fr.gouvernail.framework.FrameworkChanges.Kind;
import fr.gouvernail.framework.FrameworkChanges.Relation;
import fr.gouvernail.framework.FrameworkChanges.Subject;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FrameworkChangesTests {

  private static FrameworkChanges after(String... replacements) {
    var yaml = Ateliers.yaml();
    for (int i = 0; i < replacements.length; i += 2) {
      assertThat(yaml).contains(replacements[i]);
      yaml = yaml.replace(replacements[i], replacements[i + 1]);
    }
    var reading = Ateliers.reading(yaml);
    assertThat(reading.faults()).isEmpty();
    return FrameworkChanges.between(Ateliers.library(), reading.found().orElseThrow());
  }

  private static Change only(FrameworkChanges changes) {
    assertThat(changes.changes()).hasSize(1);
    return changes.changes().getFirst();
  }

  @Test
  void tellsUpgradesFromOtherLibraries() {
    assertThat(after("version: \"3\"", "version: 4").relation()).isEqualTo(Relation.UPGRADE);
    assertThat(after().relation()).isEqualTo(Relation.SAME_VERSION);
    assertThat(after("version: \"3\"", "version: 2").relation()).isEqualTo(Relation.DOWNGRADE);
    assertThat(after("library:ateliers-partages", "library:autre").relation())
        .isEqualTo(Relation.OTHER_LIBRARY);
    assertThat(after().changes()).isEmpty();
    assertThat(after().again()).isEmpty();
  }

  @Test
  void identifiersAreTheSameWhateverTheirCase() {
    assertThat(after("ateliers:b.1", "Ateliers:B.1").changes()).isEmpty();
  }

  @Test
  void showsWordsThatChangedByLanguage() {
    var change =
        only(
            after(
                "name: Accueil des nouveaux", "name: Accueil", "Welcome of newcomers", "Welcome"));
    assertThat(change.kind()).isEqualTo(Kind.CHANGED);
    assertThat(change.id()).isEqualTo(NODE + "a.1");
    assertThat(change.aspects()).containsExactly(Aspect.TEXT);
    assertThat(change.differences())
        .containsExactlyInAnyOrder(
            new Difference(Aspect.TEXT, "name", "Accueil des nouveaux", "Accueil"),
            new Difference(Aspect.TEXT, "name[en]", "Welcome of newcomers", "Welcome"));
  }

  @Test
  void showsWhatAnswersAreWorth() {
    var change = only(after("add_score: 2", "add_score: 3"));
    assertThat(change.subject()).isEqualTo(Subject.CHOICE);
    assertThat(change.id()).isEqualTo(choice(1, 2));
    assertThat(change.differences())
        .containsExactly(new Difference(Aspect.SCORE, "add_score", "2", "3"));
    assertThat(after("add_score: 2", "add_score: 3").again()).isEmpty();
  }

  @Test
  void showsDependencies() {
    var changes = after("condition: all", "condition: any");
    assertThat(only(changes).id()).isEqualTo(question(3));
    assertThat(only(changes).aspects()).containsExactly(Aspect.SCOPE);
    assertThat(changes.again()).isEmpty();
  }

  @Test
  void asksAgainWhereAnAnswerMeansSomethingElse() {
    assertThat(after("value: Une visite\n", "value: Une visite guidée\n").again())
        .containsExactly(question(1));
    assertThat(after("type: number", "type: text").again()).containsExactly(question(4));
    assertThat(
            after("              - value: Le métal\n", "              - value: Le papier\n")
                .again())
        .containsExactly(question(2));
  }

  @Test
  void showsWhatWasAddedAndRemoved() {
    var changes = after(":question:6:", ":question:7:", "ateliers:a.2", "ateliers:a.3");
    assertThat(changes.changes())
        .extracting(Change::kind, Change::subject, Change::id)
        .containsExactlyInAnyOrder(
            tuple(Kind.ADDED, Subject.QUESTION, question(7)),
            tuple(Kind.REMOVED, Subject.QUESTION, question(6)),
            tuple(Kind.ADDED, Subject.NODE, NODE + "a.3"),
            tuple(Kind.REMOVED, Subject.NODE, NODE + "a.2"));
    assertThat(changes.again()).containsExactly(question(7));
  }

  @Test
  void showsScalesAndGroups() {
    assertThat(only(after("max_score: 10", "max_score: 12")).aspects())
        .containsExactly(Aspect.SCORE);
    assertThat(only(after("        default_selected: true\n", "")).subject())
        .isEqualTo(Subject.GROUP);
    assertThat(only(after("name: À moitié", "name: Moitié")).id()).isEqualTo("5");
  }

  @Property(tries = 100)
  void nothingDiffersFromItself(@ForAll long seed) {
    var library = RandomLibraries.library(new Random(seed));
    var changes = FrameworkChanges.between(library, library);
    assertThat(changes.changes()).isEqualTo(List.of());
    assertThat(changes.again()).isEmpty();
  }
}
