package fr.gouvernail.charter.model;

import static fr.gouvernail.charter.model.CharterSamples.ANSWERS;
import static fr.gouvernail.charter.model.CharterSamples.MODEL;
import static fr.gouvernail.charter.model.CharterSamples.TOOL;
import static fr.gouvernail.charter.model.CharterSamples.situation;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.charter.model.Answers.CellChoice;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrozenCharterTests {

  @Test
  void comesBackAsItWas() {
    var frozen = frozen(ANSWERS);

    assertThat(FrozenCharter.read(frozen.json())).isEqualTo(frozen);
    assertThat(FrozenCharter.read(frozen.json()).hash()).isEqualTo(frozen.hash());
    assertThat(frozen.text().clause("donnees").orElseThrow().html())
        .isEqualTo(CharterSamples.text(ANSWERS).clause("donnees").orElseThrow().html());
    assertThat(frozen.hash())
        .matches("[0-9a-f]{64}")
        .startsWith(FrozenCharter.shortHash(frozen.hash()));
    assertThat(frozen.cell(DataLevel.C2, ToolClass.T4).verdict()).isEqualTo(Verdict.NO);
  }

  @Test
  void namesEqualChartersEqually() {
    var other =
        ANSWERS
            .withOption("OPT-CSE", "information")
            .withValue("delai_reponse", "5")
            .withValue("avis_cse", "noté après");

    assertThat(frozen(other).hash()).isEqualTo(frozen(ANSWERS).hash());
  }

  @Test
  void changesItsNameWithTextOptionsToolsOrMatrix() {
    var hashes =
        List.of(
            frozen(ANSWERS).hash(),
            frozen(ANSWERS.withValue("contact_ia", "autre@brevanne.example.org")).hash(),
            frozen(ANSWERS.withOption("OPT-NIVEAUX", "3")).hash(),
            FrozenCharter.of(MODEL, ANSWERS, situation(45, List.of()), List.of()).hash(),
            frozen(ANSWERS.withCell(DataLevel.C0, ToolClass.T4, new CellChoice(Verdict.NO, "", "")))
                .hash(),
            frozen(
                    ANSWERS.withCell(
                        DataLevel.C0, ToolClass.T4, new CellChoice(Verdict.NO, "", "Pourquoi")))
                .hash());

    assertThat(hashes).doesNotHaveDuplicates();
    assertThat(TOOL.hosting()).isNotBlank();
  }

  private static FrozenCharter frozen(Answers answers) {
    return FrozenCharter.of(MODEL, answers, situation(), List.of());
  }
}
