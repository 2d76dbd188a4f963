package fr.gouvernail.usecase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.Seen;
import fr.gouvernail.usecase.FieldEdit;
import fr.gouvernail.usecase.OpinionVerdict;
import fr.gouvernail.usecase.WrittenUseCases;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.Opinion.Office;
import fr.gouvernail.usecase.model.Transition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VersionViewTests extends CasePageTest {

  @Test
  void aVersionIsReadAsItWasWhateverHappenedSince() {
    var id = written.submitted(company, owner, lead);
    run(dpo, () -> review.advise(id, Office.DPO, OpinionVerdict.FAVOURABLE, ""));
    written.move(company, owner, id, Attempt.of(Transition.WITHDRAW));
    run(
        owner,
        () ->
            drafting.change(
                id,
                new FieldEdit(
                    false,
                    "users_scope",
                    PilotValues.text("Les trois chiffreurs"),
                    PilotValues.text("Tout le bureau"))));
    openUse(owner, id, "/versions/1");
    assertThat(Seen.title()).contains("la version 1, telle qu’elle fut soumise");
    assertThat(Seen.text())
        .contains("Les trois chiffreurs", "Intacte", "Droit, version 1.0.0")
        .contains("Aucun avis n’était donné.")
        .doesNotContain("Tout le bureau", "usecase.");
  }

  @Test
  void twoVersionsAreComparedWordByWord() {
    var id = written.submitted(company, owner, lead);
    written.move(
        company,
        lead,
        id,
        new Attempt(
            Transition.REQUEST_CHANGES, "Précisez qui se sert de l’outil.", Set.of("users_scope")));
    run(
        owner,
        () -> {
          drafting.change(
              id,
              new FieldEdit(
                  false,
                  "users_scope",
                  PilotValues.text("Les trois chiffreurs"),
                  PilotValues.text("Les deux chiffreurs")));
          classifications.takeOver(id.value(), WrittenUseCases.MINIMAL);
        });
    written.move(company, owner, id, Attempt.of(Transition.RESUBMIT));
    openUse(lead, id, "/versions/2");
    assertThat(Seen.text()).contains("avec la version 1", "à corriger Soumise le");
    openUse(lead, id, "/versions/2?with=1");
    assertThat(Seen.text()).contains("De la version 1 à la version 2", "1 champ");
    assertThat(Seen.page().select("del").text()).isEqualTo("trois");
    assertThat(Seen.page().select("ins").text()).isEqualTo("deux");
  }

  @Test
  void whatIsNoVersionIsNotFound() {
    var id = written.complete(company, owner, lead);
    for (var number : List.of("1", "0", "x", "99999999")) {
      openUse(owner, id, "/versions/" + number);
      assertThat(Seen.title()).isEqualTo("Page introuvable");
    }
  }
}
