package fr.gouvernail.authoring.model;

import static fr.gouvernail.authoring.model.Drafts.STAMP;
import static fr.gouvernail.authoring.model.Drafts.gardens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DraftTests {

  private static List<String> keys(Draft draft) {
    return draft.pieces().stream().map(Piece::key).toList();
  }

  private static Draft step(Draft draft, String key, boolean up) {
    var place = (up ? draft.above(key) : draft.below(key)).orElseThrow();
    return draft.placed(key, place.parent(), place.after());
  }

  @Test
  void isTheSameAfterItWasStored() {
    var json = JsonMapper.shared();
    var draft = gardens().removed("q2");
    assertThat(json.readValue(json.writeValueAsString(draft), Draft.class)).isEqualTo(draft);
  }

  @Test
  void whatIsAddedFollowsItsNeighbourAndOnceOnly() {
    var added = gardens().added(Drafts.question("q4", "d1", "SOL-3", "Quand ?", null), "q1");
    assertThat(keys(added)).containsExactly("d1", "q1", "q4", "q2", "d2", "q3");
    assertThat(added.added(Drafts.question("q4", "d1", "SOL-3", "Quand ?", null), "q1"))
        .isSameAs(added);
    var last = gardens().added(Drafts.question("q4", "d1", "SOL-3", "Quand ?", null), null);
    assertThat(keys(last)).containsExactly("d1", "q1", "q2", "q4", "d2", "q3");
    assertThat(last.changes()).isEqualTo(gardens().changes() + 1);
  }

  @Test
  void goesUpAndDownWithWhatStandsInIt() {
    assertThat(keys(step(gardens(), "d2", true))).containsExactly("d2", "q3", "d1", "q1", "q2");
    assertThat(keys(step(gardens(), "d1", false))).containsExactly("d2", "q3", "d1", "q1", "q2");
    assertThat(keys(step(gardens(), "q2", true))).containsExactly("d1", "q2", "q1", "d2", "q3");
    assertThat(gardens().above("d1")).isEmpty();
    assertThat(gardens().above("q1")).isEmpty();
    assertThat(gardens().below("q3")).isEmpty();
  }

  @Test
  void aQuestionPassesIntoTheNextDimension() {
    var down = step(gardens(), "q2", false);
    assertThat(keys(down)).containsExactly("d1", "q1", "d2", "q2", "q3");
    assertThat(down.piece("q2").parent()).isEqualTo("d2");
    assertThat(keys(step(down, "q2", true))).isEqualTo(keys(gardens()));
  }

  @Test
  void nothingStandsInItselfOrInAQuestion() {
    assertThatThrownBy(() -> gardens().placed("d1", "d1", null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> gardens().placed("q3", "q1", null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(gardens().placed("q2", "d1", "q1")).isEqualTo(gardens());
  }

  @Test
  void aCopyHasItsOwnCodesAndConditionsWithinGoWithIt() {
    var number = new AtomicInteger();
    var copied = gardens().duplicated("d1", "x", () -> "x" + number.incrementAndGet(), STAMP);
    assertThat(keys(copied)).containsExactly("d1", "q1", "q2", "x", "x1", "x2", "d2", "q3");
    assertThat(copied.piece("x1").content().code()).isEqualTo("SOL-1-2");
    assertThat(copied.piece("x2").content().after()).isEqualTo(new AskedAfter("x1", List.of("s2")));
    assertThat(copied.piece("x2").parent()).isEqualTo("x");
    assertThat(DraftCheck.of(copied)).isEmpty();
    assertThat(copied.duplicated("d1", "x", () -> "y", STAMP)).isSameAs(copied);
  }

  @Test
  void whatIsDeletedComesBackWhereItWas() {
    var without = gardens().removed("q1");
    assertThat(keys(without)).containsExactly("d1", "q2", "d2", "q3");
    assertThat(without.removed("q1")).isSameAs(without);
    assertThat(without.restored("q1").pieces()).isEqualTo(gardens().pieces());
    assertThat(without.restored("q1").removed()).isEmpty();
    assertThat(gardens().removed("d1").restored("d1").pieces()).isEqualTo(gardens().pieces());
    assertThat(gardens().restored("nothing")).isEqualTo(gardens());
  }

  @Test
  void whatComesBackWithoutItsDimensionStandsAtTheTop() {
    var back = gardens().removed("q2").removed("d1").restored("q2");
    assertThat(keys(back)).containsExactly("d2", "q3", "q2");
    assertThat(back.piece("q2").parent()).isNull();
  }

  @Test
  void isPutIntoAnotherDimensionByItsName() {
    assertThat(gardens().elsewhere("q1")).extracting(Piece::key).containsExactly("d2");
    assertThat(gardens().elsewhere("d1")).extracting(Piece::key).containsExactly("d2");
    var place = gardens().end("d2");
    var moved = gardens().placed("q1", place.parent(), place.after());
    assertThat(keys(moved)).containsExactly("d1", "q2", "d2", "q3", "q1");
    assertThat(moved.piece("q1").parent()).isEqualTo("d2");
    var top = gardens().end(null);
    assertThat(keys(gardens().placed("q1", top.parent(), top.after())))
        .containsExactly("d1", "q2", "d2", "q3", "q1");
    var nested = gardens().placed("d2", "d1", "q2");
    assertThat(nested.elsewhere("d1")).isEmpty();
    assertThat(nested.elsewhere("q3")).extracting(Piece::key).containsExactly("d1");
  }

  @Test
  void codesAreFree() {
    assertThat(gardens().code("d1", true)).isEqualTo("SOL-3");
    assertThat(gardens().code(null, false)).isEqualTo("D1");
  }

  @Test
  void knowsWhatDependsOnSomething() {
    assertThat(gardens().dependingOn("q1")).extracting(Piece::key).containsExactly("q2");
    assertThat(gardens().dependingOn("d1")).isEmpty();
  }
}
