package fr.gouvernail.inventory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.inventory.InventoryQuery;
import fr.gouvernail.inventory.SavedViewRow;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InventoryAddressTests {

  private static final Workspace WORKSPACE =
      new Workspace(
          new TenantId(new UUID(0, 9)),
          "essai",
          "Essai",
          "",
          "industrie",
          30,
          "20-49",
          false,
          ZoneId.of("Europe/Paris"),
          LocalDate.of(2026, 1, 5),
          false);

  private static final InventoryQuery DRAFTS = InventoryQuery.USUAL.with("state", "DRAFT");
  private static final InventoryQuery LATE = InventoryQuery.USUAL.with("overdue", "yes");

  private static final SavedViewRow MINE = view(1, false, true, DRAFTS);
  private static final SavedViewRow OTHER = view(2, false, false, LATE);
  private static final SavedViewRow SHARED = view(3, true, true, LATE);

  private static SavedViewRow view(int id, boolean shared, boolean first, InventoryQuery query) {
    return new SavedViewRow(new UUID(0, id), "Vue " + id, shared, first, !shared, query);
  }

  private static InventoryAddress of(Map<String, String> said, SavedViewRow... views) {
    return InventoryAddress.of(said::get, List.of(views));
  }

  @Test
  void withoutAWordItOpensOnOnesOwnChoiceThenOnEverybodys() {
    assertThat(of(Map.of()).query()).isEqualTo(InventoryQuery.USUAL);
    assertThat(of(Map.of(), SHARED, OTHER, MINE).view()).isEqualTo(MINE.id());
    assertThat(of(Map.of(), OTHER, SHARED).query()).isEqualTo(LATE);
    assertThat(of(Map.of("view", "all"), SHARED, MINE).query()).isEqualTo(InventoryQuery.USUAL);
  }

  @Test
  void whatItSaysCountsMoreThanAnyView() {
    var said = of(Map.of("state", "SUBMITTED"), MINE);
    assertThat(said.view()).isNull();
    assertThat(said.query().parameters()).containsEntry("state", "SUBMITTED");
    var departed = of(Map.of("view", MINE.id().toString(), "q", "devis"), MINE);
    assertThat(departed.view()).isEqualTo(MINE.id());
    assertThat(departed.query().filter().states()).isEmpty();
    assertThat(of(Map.of("view", new UUID(7, 7).toString()), MINE).query())
        .as("a view that is gone")
        .isEqualTo(InventoryQuery.USUAL);
  }

  @Test
  void itLeadsBackToWhatIsLookedAt() {
    var views = List.of(MINE, OTHER, SHARED);
    for (var address :
        List.of(
            new InventoryAddress(null, InventoryQuery.USUAL, 1),
            new InventoryAddress(null, LATE, 3),
            new InventoryAddress(OTHER.id(), OTHER.query(), 2),
            new InventoryAddress(OTHER.id(), DRAFTS.with("q", "a&b=c é"), 1))) {
      var path = address.path(WORKSPACE, views);
      var query = path.contains("?") ? path.substring(path.indexOf('?') + 1) : "";
      var said = new HashMap<String, String>();
      for (var pair : query.split("&")) {
        if (!pair.isEmpty()) {
          said.put(
              pair.split("=")[0], URLDecoder.decode(pair.split("=")[1], StandardCharsets.UTF_8));
        }
      }
      assertThat(InventoryAddress.of(said::get, views)).as(path).isEqualTo(address);
    }
    assertThat(new InventoryAddress(null, InventoryQuery.USUAL, 1).path(WORKSPACE, List.of()))
        .isEqualTo("/t/essai/use-cases");
  }

  @Test
  void aForgedPageIsTheFirst() {
    for (var page : List.of("0", "-1", "x", "99999999999")) {
      assertThat(of(Map.of("page", page)).page()).isEqualTo(1);
    }
  }
}
