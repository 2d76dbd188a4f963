package fr.gouvernail.authoring.model;

import static fr.gouvernail.authoring.model.Drafts.STAMP;
import static fr.gouvernail.authoring.model.Drafts.URNS;
import static fr.gouvernail.authoring.model.Drafts.both;
import static fr.gouvernail.authoring.model.Drafts.gardens;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.authoring.model.Head.About;
import fr.gouvernail.authoring.model.Problem.Kind;
import fr.gouvernail.framework.Ateliers;
import fr.gouvernail.framework.FrameworkAnswers;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.FrameworkScoring;
import fr.gouvernail.framework.exchange.LibraryFile;
import fr.gouvernail.framework.exchange.LibraryYaml;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The parts of a questionnaire to which an audit may be restricted.
class DraftGroupsTests {

  private static final Group CORE =
      new Group("g1", both("L’essentiel", "The essentials"), Bilingual.NONE, true);
  private static final Group REST =
      new Group("g2", both("Le complet", "All of it"), both("Une journée", "A day"), false);

  /// Two groups: the soil is in both, the water in the second alone.
  private static Draft grouped() {
    return offering(gardens(), CORE, REST)
        .grouped("d1", "g1", true, stamp -> stamp)
        .grouped(null, "g2", true, stamp -> stamp);
  }

  /// The draft with these groups to choose from.
  private static Draft offering(Draft draft, Group... groups) {
    var head = draft.head();
    var about = head.about();
    return draft.with(
        new Head(
            head.stamp(),
            new About(
                about.code(),
                about.title(),
                about.presentation(),
                about.rights(),
                about.levels(),
                List.of(groups)),
            head.attribution(),
            head.aggregation(),
            head.left()));
  }

  private static FrameworkLibrary library(Draft draft) {
    return DraftLibrary.of(draft, URNS, 1, "Cabinet Lilas", LocalDate.of(2026, 11, 28));
  }

  private static Draft again(FrameworkLibrary library) {
    return DraftReading.of(library, URNS, Bilingual.NONE, Bilingual.NONE, List.of(), STAMP);
  }

  @Test
  void leaveWithTheFileAndComeBackAsTheyWereWritten() {
    var file = LibraryFile.read(LibraryYaml.write(library(grouped())));
    assertThat(file.findings()).isEmpty();
    var back = again(file.found().orElseThrow());
    assertThat(back.head().about().groups()).containsExactly(CORE, REST);
    assertThat(back.pieces()).isEqualTo(grouped().pieces());
    assertThat(library(back)).isEqualTo(library(grouped()));
  }

  @Test
  void restrictAnAudit() {
    var framework = library(grouped()).frameworks().getFirst();
    var asked =
        FrameworkScoring.score(framework, new FrameworkAnswers(Map.of(), Map.of(), Set.of("g1")));
    assertThat(asked.asked()).containsExactly(URNS.question("q1"));
    var all =
        FrameworkScoring.score(framework, new FrameworkAnswers(Map.of(), Map.of(), Set.of("g2")));
    assertThat(all.asked()).contains(URNS.question("q3"));
  }

  @Test
  void ofACopiedLibraryAreTakenOver() {
    var draft =
        DraftReading.of(
            Ateliers.library(),
            URNS,
            Bilingual.NONE,
            Bilingual.NONE,
            DraftReading.standard(0, 10, result -> both(result.id(), result.id())),
            STAMP);
    var groups = Ateliers.library().frameworks().getFirst().groups();
    assertThat(groups).isNotEmpty();
    assertThat(draft.head().about().groups()).hasSameSizeAs(groups);
    assertThat(draft.questions().flatMap(piece -> piece.content().groups().stream()))
        .isNotEmpty()
        .allMatch(key -> draft.head().about().groups().stream().anyMatch(g -> g.key().equals(key)));
    assertThat(LibraryFile.read(LibraryYaml.write(library(draft))).faults()).isEmpty();
  }

  @Test
  void takeOneQuestionOrManyAndEachChangeIsANewRevision() {
    var out =
        grouped().grouped("d1", "g1", false, before -> before.next("", before.by(), before.at()));
    assertThat(out.piece("q1").content().groups()).containsExactly("g2");
    assertThat(out.piece("q1").stamp().revision()).isEqualTo(STAMP.revision() + 1);
    assertThat(out.piece("q3").stamp()).isEqualTo(STAMP);
    assertThat(out.grouped("d1", "g1", false, stamp -> stamp)).isSameAs(out);
    assertThat(out.changes()).isEqualTo(grouped().changes() + 1);
  }

  @Test
  void withoutNameWithoutQuestionAndQuestionsOutsideAreSaid() {
    assertThat(DraftCheck.of(grouped())).isEmpty();
    var outside = grouped().grouped("d2", "g2", false, stamp -> stamp);
    assertThat(DraftCheck.of(outside))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.kind()).isEqualTo(Kind.UNGROUPED);
          assertThat(problem.args()).containsExactly("1");
        });
    var empty = grouped().grouped(null, "g1", false, stamp -> stamp);
    assertThat(DraftCheck.of(empty)).extracting(Problem::kind).containsExactly(Kind.GROUP_EMPTY);
    var unnamed = offering(grouped(), new Group("g1", Bilingual.NONE, Bilingual.NONE, false), REST);
    assertThat(DraftCheck.of(unnamed)).extracting(Problem::kind).contains(Kind.GROUP_UNNAMED);
  }

  @Test
  void draftsThatWereWrittenBeforeThereWereAnyAreRead() {
    var json = JsonMapper.shared();
    var before = json.writeValueAsString(gardens()).replace(",\"groups\":[]", "");
    assertThat(before).doesNotContain("\"groups\"");
    assertThat(json.readValue(before, Draft.class)).isEqualTo(gardens());
  }

  @Test
  void aGroupThatIsGoneLeavesNothingInTheLibrary() {
    assertThat(library(offering(grouped(), REST)).frameworks().getFirst().nodes())
        .flatExtracting(node -> node.groups())
        .containsOnly("g2");
  }
}
