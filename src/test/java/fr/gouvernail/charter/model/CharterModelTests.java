package fr.gouvernail.charter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class CharterModelTests {

  private static final String FOLDER = "content/charters/charte-ia-pme/1.0.0/";
  private static String good;
  private static String english;

  @BeforeAll
  static void readTheFiles() throws IOException {
    good = new ClassPathResource(FOLDER + "model.md").getContentAsString(StandardCharsets.UTF_8);
    english = new ClassPathResource(FOLDER + "en.yaml").getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void readsTheModelOfTheProduct() {
    var model = CharterSamples.MODEL;

    assertThat(model.clauses()).hasSize(22);
    assertThat(model.options()).hasSize(11);
    assertThat(model.rules()).hasSize(CharterModel.Rule.Code.values().length);
    assertThat(model.title()).isEqualTo("Charte d’utilisation de l’intelligence artificielle");
  }

  @Test
  void hasEnglishForEverythingThatAScreenShows() {
    var model = CharterSamples.MODEL;

    assertThat(model.variables()).noneMatch(v -> v.label().fallsBack(Locale.ENGLISH));
    assertThat(model.facts()).noneMatch(f -> f.label().fallsBack(Locale.ENGLISH));
    assertThat(model.options())
        .noneMatch(o ->
            o.label().fallsBack(Locale.ENGLISH)
                || o.advice() != null && o.advice().fallsBack(Locale.ENGLISH)
                || o.values().values().stream().anyMatch(v -> v.fallsBack(Locale.ENGLISH)));
    assertThat(model.uses()).noneMatch(u -> u.label().fallsBack(Locale.ENGLISH));
    assertThat(model.levels())
        .noneMatch(l ->
            l.name().fallsBack(Locale.ENGLISH)
                || l.meaning().fallsBack(Locale.ENGLISH)
                || l.examples().stream().anyMatch(e -> e.fallsBack(Locale.ENGLISH)));
    assertThat(model.matrix().values().stream().flatMap(row -> row.values().stream()))
        .noneMatch(c -> c.text() != null && c.text().fallsBack(Locale.ENGLISH));
  }

  @Test
  void namesFaultsWithTheirPlaces() {
    assertThat(faultsAfter("type: courriel", "type: fax")).contains("variables[contact_ia].type");
    assertThat(faultsAfter("{{perimetre}}", "{{perimetres}}")).contains("{{perimetres}}");
    assertThat(faultsAfter("si OPT-PERSO=interdit", "si OPT-PERSO=jamais")).contains("OPT-PERSO");
    assertThat(faultsAfter("si FAIT=hr_use=true", "si FAIT=rh=true")).contains("no such fact: rh");
    assertThat(faultsAfter("<!-- fin -->\n<!-- si VAR=dpo -->", "<!-- si VAR=dpo -->"))
        .contains("nested or not closed");
    assertThat(faultsAfter(" {#objet}", "")).containsPattern("line \\d+, Pourquoi cette charte");
    assertThat(faultsAfter("{#objet}", "{#principes}")).contains("twice");
    assertThat(faultsAfter("clause: donnees}", "clause: absente}")).contains("no clause absente");
    assertThat(faultsAfter("default: 24h", "default: 48h"))
        .contains("options[OPT-INCIDENT].default");
    assertThat(faultsAfter("missing: ", "missng: ")).contains("missng").contains("missing");
    assertThat(faultsAfter("rule: delay", "rule: delays")).contains("validation[8].rule");
    assertThat(faultsAfter("version: 1.0.0", "version: un")).contains("version such as 1.0.0");
    assertThat(faultsAfter("{{date_cse}}", "{{avis_cse}}")).contains("after the text is frozen");
  }

  @Test
  void refusesATranslationOfNothing() {
    var error =
        catchThrowableOfType(
            InvalidCharterModel.class,
            () -> CharterModelReader.read("test", good, english + "autre: {label: x}\n"));
    assertThat(error).hasMessageContaining("translates nothing");
  }

  private static String faultsAfter(String from, String to) {
    assertThat(good).contains(from);
    var broken =
        good.replaceFirst(
            java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));
    return catchThrowableOfType(
            InvalidCharterModel.class, () -> CharterModelReader.read("test", broken, null))
        .getMessage();
  }
}
