package fr.gouvernail.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.roadmap.AdoptionProposal.Line;
import fr.gouvernail.roadmap.AdoptionProposal.State;
import fr.gouvernail.scoring.AuditResult.Tier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoadmapBoardTests {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final Quarter NOW = Quarter.of(TODAY);

  @Test
  void countsQuartersOverYears() {
    assertThat(NOW).isEqualTo(new Quarter(2026, 4));
    assertThat(NOW.plus(1)).isEqualTo(new Quarter(2027, 1));
    assertThat(NOW.plus(-4)).isEqualTo(new Quarter(2025, 4));
    assertThat(NOW.lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
    IntStream.range(8000, 8200).forEach(i -> assertThat(Quarter.ofIndex(i).index()).isEqualTo(i));
  }

  @Test
  void showsAtLeastFourQuartersFromTheCurrentOne() {
    var board = new RoadmapBoard(List.of(), 9, TODAY);
    assertThat(board.columns())
        .extracting(c -> c.quarter().index() - NOW.index())
        .containsExactly(0, 1, 2, 3);
  }

  @Test
  void reachesBackToWhatIsLateAndOnToWhatIsPlanned() {
    var board = new RoadmapBoard(List.of(row(-2, 1), row(6, 1)), 9, TODAY);
    assertThat(board.columns()).hasSize(9);
    assertThat(board.dueNow()).hasSize(1);
  }

  @Test
  void warnsOfTooManyPoints() {
    var board = new RoadmapBoard(List.of(row(0, 6), row(0, 6), row(1, 9)), 9, TODAY);
    assertThat(board.overloaded())
        .singleElement()
        .satisfies(c -> {
          assertThat(c.points()).isEqualTo(12);
          assertThat(c.overload()).isEqualTo(3);
        });
  }

  @Test
  void plansTheChosenActionsBesideWhatIsAlreadyThere() {
    var proposal =
        new AdoptionProposal(
            new AssessmentId(UUID.randomUUID()),
            TODAY,
            List.of(line("a", 3, State.NEW), line("b", 3, State.OPEN), line("c", 1, State.NEW)),
            6,
            NOW,
            Map.of(NOW, 4));
    assertThat(proposal.schedule(Set.of("a", "b", "c")))
        .isEqualTo(Map.of("a", NOW.plus(1), "c", NOW));
    assertThat(proposal.schedule(Set.of("unknown"))).isEmpty();
  }

  @Test
  void proposesWhatCannotWaitAndLeavesTheRestToChoose() {
    assertThat(line("a", 1, State.NEW).proposed()).isTrue();
    var opportunity = new Line(recommended("z", 1, Tier.OPPORTUNISTIC), State.NEW);
    assertThat(opportunity.proposed()).isFalse();
  }

  @Test
  void roundsProgressHalfUp() {
    assertThat(new RoadmapProgress(1, 0, 1, 8, 1).percent()).isEqualTo(13);
    assertThat(new RoadmapProgress(0, 0, 0, 0, 0).percent()).isZero();
  }

  static Line line(String action, int points, State state) {
    return new Line(recommended(action, points, Tier.PRIORITY), state);
  }

  static Recommended recommended(String action, int points, Tier tier) {
    return new Recommended(
        new AssessmentId(new UUID(0, 7)),
        TODAY,
        action,
        1,
        new Text("Titre " + action, null),
        new Text("Conseil", null),
        tier,
        BigDecimal.TEN,
        "S",
        points,
        "GOV",
        null,
        List.of(new Recommended.SourceQuestion("GOV-01", new Text("Question", null))));
  }

  static RoadmapRow row(int quarter, int points) {
    return new RoadmapRow(
        new ActionId(UUID.randomUUID()),
        0,
        null,
        new Text("A", null),
        Tier.PLANNED,
        null,
        "S",
        points,
        null,
        null,
        null,
        null,
        null,
        NOW.plus(quarter),
        1,
        ActionStatus.TO_DO,
        null,
        null,
        null,
        null,
        null);
  }
}
