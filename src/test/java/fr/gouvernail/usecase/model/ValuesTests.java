package fr.gouvernail.usecase.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class ValuesTests {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void comeBackFromJsonAsTheyWere() {
    var json = JSON.writeValueAsString(Complete.VALUES);

    assertThat(JSON.readValue(json, Values.class)).isEqualTo(Complete.VALUES);
  }

  @Test
  void arePlainJsonInAlphabeticalOrder() {
    var values =
        Values.NONE
            .with("title", "Devis")
            .withRows("risks", List.of(Map.of("title", "Faux", "id", "r1")))
            .with("affected", List.of("clients"));

    assertThat(JSON.writeValueAsString(values))
        .isEqualTo(
            "{\"affected\":[\"clients\"],\"risks\":[{\"id\":\"r1\",\"title\":\"Faux\"}],\"title\":\"Devis\"}");
  }

  @Test
  void holdNothingEmpty() {
    var values =
        Values.NONE
            .with("title", "  ")
            .with("affected", List.of())
            .withRows("risks", List.of(Map.of("title", " ")));

    assertThat(values).isEqualTo(Values.NONE);
    assertThat(Values.NONE.with("title", "Devis").with("title", "")).isEqualTo(Values.NONE);
  }

  @Test
  void refuseJsonOfAnotherShape() {
    for (var json :
        List.of(
            "{\"a\":1}",
            "{\"a\":{\"b\":\"c\"}}",
            "{\"a\":[\"b\",{}]}",
            "{\"a\":[{\"b\":1}]}",
            "{\"a\":null}",
            "[]")) {
      assertThatThrownBy(() -> JSON.readValue(json, Values.class))
          .as(json)
          .isInstanceOf(JacksonException.class);
    }
  }

  @Test
  void cannotBeChangedFromOutside() {
    var cells = new TreeMap<>(Map.of("title", "Faux"));
    var values = Values.NONE.withRows("risks", List.of(cells));
    cells.put("title", "Vrai");

    assertThat(values.rows("risks").getFirst()).containsEntry("title", "Faux");
    assertThatThrownBy(() -> values.all().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void readNothingFromWhatIsNoNumberDateOrId() {
    var values = Values.NONE.with("n", "1e9").with("d", "2026-02-30").with("i", "x");

    assertThat(values.number("n")).isEmpty();
    assertThat(values.date("d")).isEmpty();
    assertThat(values.id("i")).isEmpty();
    assertThat(values.person("missing")).isEmpty();
  }
}
