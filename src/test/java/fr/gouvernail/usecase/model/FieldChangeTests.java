package fr.gouvernail.usecase.model;

import static fr.gouvernail.usecase.model.Given.MODEL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.charter.model.ClauseDiff.Change;
import fr.gouvernail.charter.model.ClauseDiff.Run;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldChangeTests {

  private static final Values BEFORE = Complete.VALUES;

  @Test
  void namesTheFieldsThatDifferInTheOrderOfTheSheet() {
    var after =
        BEFORE.with("hosting", "ue").with("title", "Chiffrer plus vite").without("alternative");

    var changes = FieldChange.between(MODEL, BEFORE, after);

    assertThat(changes)
        .extracting(c -> c.field().id())
        .containsExactly("title", "alternative", "hosting");
    assertThat(changes.get(1).after()).isNull();
    assertThat(FieldChange.touchesSubstance(changes)).isTrue();
    assertThat(FieldChange.touchesSubstance(changes.subList(0, 2))).isFalse();
    assertThat(FieldChange.between(MODEL, BEFORE, BEFORE)).isEmpty();
  }

  @Test
  void marksTheWordsThatWentAndCame() {
    var change =
        FieldChange.between(MODEL, BEFORE, BEFORE.with("title", "Accélérer la réponse aux clients"))
            .getFirst();

    assertThat(change.words(id -> id, Locale.FRENCH))
        .containsExactly(
            new Run(Change.SAME, "Accélérer la réponse aux"),
            new Run(Change.DELETED, " devis"),
            new Run(Change.INSERTED, " clients"));
  }

  @Test
  void showsValuesAsPeopleReadThem() {
    assertThat(shown("affected", Locale.FRENCH)).isEqualTo("Clients, Salariés");
    assertThat(shown("gain_rapide", Locale.ENGLISH)).isEqualTo("Yes");
    assertThat(shown("pilot_start", Locale.FRENCH)).isEqualTo("1er\u00a0novembre\u00a02026");
    assertThat(shown("cost", Locale.FRENCH)).isEqualTo("4\u00a0800,50\u00a0€");
    assertThat(shown("cost", Locale.ENGLISH)).isEqualTo("€4,800.50");
    assertThat(shown("users_count", Locale.FRENCH)).isEqualTo("3");
    assertThat(shown("owner", Locale.FRENCH)).isEqualTo("Marc Delvaux");
    assertThat(shown("data_sources", Locale.FRENCH))
        .isEqualTo("Devis passés · Chiffrage · C2 Confidentiel");
    assertThat(shown("scores", Locale.ENGLISH).lines().findFirst())
        .hasValue("Strategic value · 9 · Vu en atelier");
  }

  @Test
  void tellsTheFiguresOfALineApartAndNamesWhatItsMarksStandFor() {
    var measure =
        Map.of(
            "risk", "r1",
            "catalogue", "M-1",
            "text", "Relire à deux",
            "progress", "en_place",
            "less_likely", "1",
            "less_severe", "0");
    var values = BEFORE.withRows("measures", List.of(measure));

    assertThat(
            Shown.of(
                MODEL.field("measures").orElseThrow(),
                values.find("measures").orElseThrow(),
                id -> id.equals("r1") ? "Prix faux" : id,
                Locale.FRENCH))
        .isEqualTo(
            "Prix faux · Relire à deux · En place · Réduit la vraisemblance de\u00a01"
                + " · Réduit la gravité de\u00a00");
  }

  private static String shown(String field, Locale locale) {
    return Shown.of(
        MODEL.field(field).orElseThrow(),
        BEFORE.find(field).orElseThrow(),
        id -> id.equals(Given.OWNER.toString()) ? "Marc Delvaux" : id,
        locale);
  }

  @Test
  void leavesOutWhatTheModelDoesNotKnow() {
    assertThat(FieldChange.between(MODEL, BEFORE, BEFORE.with("ancien", List.of("x")))).isEmpty();
  }
}
