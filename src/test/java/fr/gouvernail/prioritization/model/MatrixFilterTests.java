package fr.gouvernail.prioritization.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.prioritization.FixedUseCases.Uses;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.State;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatrixFilterTests {

  @Test
  void anAddressSaysWhatItSays() {
    var owner = UUID.randomUUID();
    var filter =
        MatrixFilter.of(
            Map.of(
                    "state", "IN_PILOT",
                    "class", "MINIMAL",
                    "function", "rh",
                    "owner", owner.toString())
                ::get);
    assertThat(filter)
        .isEqualTo(
            new MatrixFilter(State.IN_PILOT, AiActClass.MINIMAL, "rh", new PersonRef(owner)));
    assertThat(filter.query()).startsWith("?state=IN_PILOT&class=MINIMAL&function=rh&owner=");
    assertThat(MatrixFilter.ALL.query()).isEmpty();
  }

  @Test
  void whatNobodyUnderstandsIsLeftOut() {
    assertThat(MatrixFilter.of(Map.of("state", "ODD", "owner", "me", "function", " ")::get))
        .isEqualTo(MatrixFilter.ALL);
  }

  @Test
  void aChoiceIsMadeAndLifted() {
    var narrow = MatrixFilter.ALL.with("state", "DRAFT").with("function", "a b&c");
    assertThat(narrow.query()).isEqualTo("?state=DRAFT&function=a+b%26c");
    assertThat(narrow.with("state", "").with("function", "")).isEqualTo(MatrixFilter.ALL);
  }

  @Test
  void whatIsRetiredShowsOnDemandOnly() {
    var retired = Uses.of(1, "Un", State.RETIRED, null);
    assertThat(MatrixFilter.ALL.lets(retired)).isFalse();
    assertThat(MatrixFilter.ALL.with("state", "RETIRED").lets(retired)).isTrue();
    assertThat(MatrixFilter.ALL.with("class", "MINIMAL").lets(Uses.of(1, "Un", State.DRAFT, null)))
        .isFalse();
  }
}
