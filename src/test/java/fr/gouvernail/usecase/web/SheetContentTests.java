package fr.gouvernail.usecase.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.catalogue.IndicatorModels;
import fr.gouvernail.catalogue.RiskModels;
import fr.gouvernail.catalogue.UseCaseModels;
import fr.gouvernail.usecase.model.SheetModels;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class SheetContentTests {

  private final SheetModels models = new SheetModels();
  private final RiskModels risks = new RiskModels();
  private final IndicatorModels indicators = new IndicatorModels();
  private final SheetContent content =
      new SheetContent(
          models, new CatalogueJson(new UseCaseModels(indicators, risks), risks, indicators));
  private final SheetContentEndpoint endpoint = new SheetContentEndpoint(content);

  @Test
  void theModelIsThereInBothLanguagesAtAnAddressThatChangesWithIt() {
    var french = content.model(models.latest(), Locale.FRENCH);
    var english = content.model(models.latest(), Locale.ENGLISH);
    assertThat(french).matches("/sheet-content/1\\.0\\.0/fr\\?[0-9a-f]+");
    assertThat(english).contains("/en?");
    assertThat(content.model(models.latest(), Locale.GERMAN)).isEqualTo(french);
    assertThat(body("1.0.0", "fr")).contains("\"id\":\"oversight\"", "Qui relit, quoi, quand");
    assertThat(body("1.0.0", "en")).doesNotContain("Qui relit, quoi, quand");
    assertThat(body("catalogues", "fr")).contains("\"UC-30\"", "\"RSK-35\"", "Négligeable");
  }

  @Test
  void itIsKeptForAYearUnderItsOwnMarkAlone() {
    var mark = content.model(models.latest(), Locale.FRENCH).split("\\?")[1];
    assertThat(endpoint.part("1.0.0", "fr", Map.of(mark, "")).getHeaders().getCacheControl())
        .contains("immutable", "private", "max-age=31536000");
    assertThat(endpoint.part("1.0.0", "fr", Map.of("old", "")).getHeaders().getCacheControl())
        .isEqualTo("no-cache");
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    assertThat(endpoint.part("9.9.9", "fr", Map.of()).getStatusCode())
        .isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(endpoint.part("../secrets", "fr", Map.of()).getStatusCode())
        .isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(endpoint.part("1.0.0", "xx", Map.of()).getStatusCode())
        .isEqualTo(HttpStatus.NOT_FOUND);
  }

  private String body(String name, String language) {
    return new String(endpoint.part(name, language, Map.of()).getBody(), StandardCharsets.UTF_8);
  }
}
