package fr.gouvernail.usecase.model;

import static fr.gouvernail.usecase.model.Given.MODEL;
import static fr.gouvernail.usecase.model.Given.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionProgressTests {

  @Test
  void asksForWhatTheNextStateNeedsOnly() {
    var given = sheet().but(g -> g.values = Values.NONE).but(g -> g.classification = null);

    var identity = section(given, "identity");
    assertThat(identity.needed()).isEqualTo(9);
    assertThat(identity.filled()).isZero();
    assertThat(identity.open()).hasSize(9);
    assertThat(section(given, "impact")).isEqualTo(new SectionProgress("impact", 0, 0, List.of()));
    assertThat(section(given, "ai_act").open())
        .extracting(Finding::key)
        .containsExactly("REQUIRED.classification");
    assertThat(all(given))
        .extracting(SectionProgress::section)
        .containsExactlyElementsOf(MODEL.sections().stream().map(SheetModel.Section::id).toList());
  }

  @Test
  void countsAFieldOnceNothingIsWrongWithIt() {
    var given = sheet().with("title", "Devis");

    assertThat(section(given, "identity").filled())
        .isEqualTo(section(given, "identity").needed() - 1);
    assertThat(section(given, "identity").isDone()).isFalse();
    assertThat(section(sheet(), "identity").isDone()).isTrue();
  }

  @Test
  void movesOnWithTheState() {
    var given = sheet().without("alternative", "pilot_start");

    assertThat(section(given, "identity").isDone()).isTrue();
    assertThat(section(given.in(State.SUBMITTED), "identity").isDone()).isFalse();
    assertThat(section(given, "pilot").needed()).isZero();
    assertThat(
            section(
                    given.with("alternative", "Un modèle de devis au tableur.").in(State.APPROVED),
                    "pilot")
                .open())
        .extracting(Finding::field)
        .containsExactly("pilot_start");
    assertThat(all(given.in(State.IN_PRODUCTION))).allMatch(SectionProgress::isDone);
  }

  private static List<SectionProgress> all(Given given) {
    return SectionProgress.of(MODEL, given.edition(), given.circumstances());
  }

  private static SectionProgress section(Given given, String id) {
    return all(given).stream().filter(s -> s.section().equals(id)).findFirst().orElseThrow();
  }
}
