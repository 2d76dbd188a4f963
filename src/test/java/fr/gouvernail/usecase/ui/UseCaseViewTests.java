package fr.gouvernail.usecase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import fr.gouvernail.Seen;
import fr.gouvernail.classification.SampleAnswers;
import fr.gouvernail.identity.Role;
import fr.gouvernail.usecase.FieldEdit;
import fr.gouvernail.usecase.OpinionVerdict;
import fr.gouvernail.usecase.PilotValues;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.Opinion.Office;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Transition;
import fr.gouvernail.usecase.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UseCaseViewTests extends CasePageTest {

  private static final String WHY = "Deux prix faux sont partis chez un client ce matin.";

  @Test
  void theTitleSaysWhatADraftStillNeedsAndWhyItIsNotSubmittedYet() {
    var id = started("Accélérer les devis");
    openUse(owner, id, "");
    assertThat(Seen.title()).matches("Accélérer les devis : \\d+ points restent à régler");
    assertThat(Seen.text())
        .contains("Porté par Personne d’essai.", "Fiche 1, version 1", "Brouillon")
        .contains("Pourquoi pas les autres étapes ?", "champs à renseigner : Problème traité");
    assertThat(Seen.page().select("a[href*='/use-cases/" + id + "/edit?at=']")).isNotEmpty();
    assertThat(offers("Modifier la fiche")).isTrue();
    assertThat(offers("Soumettre")).isFalse();
  }

  @Test
  void whatTheSheetSaysIsInWordsAndWhatIsEmptyIsNamedOnce() {
    openUse(owner, written.complete(company, owner, lead), "");
    assertThat(Seen.text())
        .contains("Catégorie d’IA IA générative", "C1 Interne", "4 800 €")
        .contains("Valeur stratégique", "Vu en atelier", "Modéré, 4")
        .contains("Rien encore dans : Indicateurs")
        .contains("Impact 7,0 et faisabilité 7,0.", "Gain rapide")
        .doesNotContain("usecase.", "{0}", "null");
  }

  @Test
  void theOwnerSubmitsAndTakesBack() {
    var id = written.complete(company, owner, lead);
    openUse(owner, id, "");
    assertThat(Seen.title()).endsWith("prêt à être soumis");
    act("Soumettre");
    assertThat(Seen.text()).contains("elle ne se modifie plus pendant l’examen");
    click("Soumettre");
    assertThat(state(id)).isEqualTo(State.SUBMITTED);
    assertThat(Seen.title()).contains("la version 1 attend Personne d’essai");
    assertThat(offers("Modifier la fiche")).isFalse();

    act("Reprendre la fiche");
    click("Reprendre la fiche");
    assertThat(state(id)).isEqualTo(State.DRAFT);
  }

  @Test
  void thoseWhoMayNotReadWhy() {
    var id = written.complete(company, owner, lead);
    openUse(companies.member(company, Role.CONSULTANT), id, "");
    assertThat(Seen.text())
        .contains("Aucune étape ne dépend de vous aujourd’hui.")
        .contains("Un consultant conseille et prépare");
    openUse(lead, id, "");
    assertThat(Seen.text()).contains("Soumettre Seul le porteur le peut.");
    openUse(companies.member(company, Role.EMPLOYEE), id, "");
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  @Test
  void whoDecidesIsLedToTheDecision() {
    var id = written.submitted(company, owner, lead);
    openUse(lead, id, "");
    assertThat(Seen.title()).endsWith("approuver la version 1 ?");
    assertThat(Seen.page().select("a.gv-primary[href$='/" + id + "/decide']").text())
        .isEqualTo("Lire et décider");
    openUse(director, id, "");
    assertThat(Seen.text()).contains("Approuver Le référent IA décide.");
    assertThat(offers("Lire et décider")).isFalse();
  }

  @Test
  void aStepOnAUseThatChangedMeanwhileIsAskedAgain() {
    var id = written.complete(company, owner, lead);
    openUse(owner, id, "");
    act("Soumettre");
    run(dpo, () -> review.advise(id, Office.DPO, OpinionVerdict.FAVOURABLE, ""));
    click("Soumettre");
    assertThat(Seen.text()).contains("La fiche vient de changer");
    assertThat(state(id)).isEqualTo(State.DRAFT);
    click("Soumettre");
    assertThat(state(id)).isEqualTo(State.SUBMITTED);
  }

  @Test
  void aPilotStartsOnceItsListIsDone() {
    var id = approved();
    openUse(lead, id, "");
    assertThat(Seen.title()).matches(".* : approuvé, \\d+ points avant le pilote");
    assertThat(Seen.text())
        .contains("Lancer le pilote", "Adoptez la charte avant tout essai.")
        .contains("Formez les participants avant l’essai.");
    assertThat(offers("Lancer le pilote")).isFalse();
    openUse(owner, id, "");
    assertThat(Seen.text()).contains("Préparez le pilote");
    assertThat(Seen.page().select("a.gv-primary").text()).isEqualTo("Modifier la fiche");

    var ready = ready();
    openUse(lead, ready, "");
    assertThat(Seen.title()).endsWith("approuvé, prêt pour le pilote");
    act("Lancer le pilote");
    assertThat(Seen.text())
        .contains("Sont prévenus :", "La charte 1.0 est en vigueur.", "Participants formés le");
    click("Lancer le pilote");
    assertThat(state(ready)).isEqualTo(State.IN_PILOT);
    assertThat(Seen.title()).contains("en pilote jusqu’au");
    assertThat(Seen.text()).contains("Onze heures par devis", "Un prix faux envoyé");
  }

  @Test
  void whoeverMayStopsAtOnceAndSaysWhy() {
    var id = inPilot();
    openUse(dpo, id, "");
    act("Suspendre");
    assertThat(Seen.text()).contains("prend effet tout de suite", "Sont prévenus :");
    type("Trop court");
    click("Suspendre");
    assertThat(words().isInvalid()).isTrue();
    assertThat(words().getErrorMessage()).contains("20 caractères");
    assertThat(words().getValue()).isEqualTo("Trop court");
    assertThat(state(id)).isEqualTo(State.IN_PILOT);
    type(WHY);
    click("Suspendre");
    assertThat(state(id)).isEqualTo(State.SUSPENDED);
    assertThat(Seen.title()).contains("suspendu depuis le");
    assertThat(Seen.text()).contains("Suspendu par Personne d’essai", WHY);
    assertThat(Seen.text())
        .contains(
            "Lever la suspension Une autre personne que celle qui l’a décidé doit le lever.",
            "Le plan de correction n’est pas clos.");
  }

  @Test
  void whatIsTypedSurvivesADialogThatIsClosed() {
    var id = inPilot();
    openUse(dpo, id, "");
    act("Suspendre");
    type(WHY);
    click("Annuler");
    openUse(dpo, id, "");
    act("Suspendre");
    assertThat(words().getValue()).isEqualTo(WHY);
  }

  @Test
  void aSuspensionIsLiftedByAnotherOneOnceThePlanIsDone() {
    var id = inPilot();
    written.move(company, dpo, id, Attempt.of(Transition.SUSPEND, WHY));
    write(
        id,
        "corrective_plan",
        new Value.Rows(
            List.of(
                Map.of(
                    "action", "Relire chaque prix",
                    "owner", owner.toString(),
                    "done_on", today.toString()))));
    openUse(lead, id, "");
    act("Lever la suspension");
    assertThat(Seen.text()).contains("reprend où il en était : en pilote", "Relire chaque prix");
    click("Lever la suspension");
    assertThat(state(id)).isEqualTo(State.IN_PILOT);
  }

  @Test
  void thePilotEndsWithADecisionThatTheOwnerNotes() {
    var id = inPilot();
    openUse(lead, id, "");
    assertThat(Seen.text()).contains("Décision de fin de pilote manquante.");
    assertThat(offers("Noter la décision de fin de pilote")).isFalse();
    openUse(owner, id, "");
    act("Noter la décision de fin de pilote");
    click("Noter la décision");
    assertThat(find(RadioButtonGroup.class).single().isInvalid()).isTrue();
    @SuppressWarnings("unchecked")
    RadioButtonGroup<String> choice = find(RadioButtonGroup.class).single();
    choice.setValue("prolonger");
    click("Noter la décision");
    assertThat(Seen.text()).contains("Décision de fin de pilote Prolonger, le");

    openUse(lead, id, "");
    act("Prolonger ou corriger le pilote");
    assertThat(Seen.text()).contains("Décision notée : Prolonger.");
    click("Prolonger ou corriger le pilote");
    assertThat(state(id)).isEqualTo(State.APPROVED);
  }

  @Test
  void aUseGoesIntoServiceWithItsList() {
    var id = inPilot();
    PilotValues.atItsEnd(today).forEach((field, value) -> write(id, field, value));
    openUse(director, id, "");
    act("Mettre en service");
    assertThat(Seen.text())
        .contains("Fin de pilote décidée : Étendre.", "La liste de mise en service est complète.");
    click("Mettre en service");
    assertThat(state(id)).isEqualTo(State.IN_PRODUCTION);
    assertThat(Seen.title()).endsWith("en service");
  }

  @Test
  void theNextVersionIsPreparedBesideTheOneThatRuns() {
    var id = inProduction();
    openUse(owner, id, "");
    act("Préparer une nouvelle version");
    click("Préparer une nouvelle version");
    assertThat(dossier(id).work()).isNotNull();
    openUse(owner, id, "");
    assertThat(Seen.title()).endsWith("en service");
    assertThat(Seen.text()).contains("La version 2 est en préparation (brouillon).");
    assertThat(Seen.page().select(".gv-case-tracks a").eachText())
        .containsExactly("Version 1 : En service", "Version 2 : Brouillon");
    openUse(owner, id, "?sheet=work");
    assertThat(Seen.text())
        .contains("Fiche 1, version 2", "La version 1 reste celle qui s’applique");
  }

  @Test
  void aUseIsRetiredOnceItsEndIsDated() {
    var id = inProduction();
    openUse(director, id, "");
    assertThat(Seen.text())
        .contains("Retirer l’usage À faire ou à dater : Données supprimées ou rendues le");
    for (var field : List.of("retire_data_on", "retire_accounts_on", "retire_information_on")) {
      write(id, field, PilotValues.text(today.plusDays(5).toString()));
    }
    openUse(director, id, "");
    act("Retirer l’usage");
    assertThat(Seen.text()).contains("C’est définitif", "Comptes fermés le :");
    click("Retirer l’usage");
    assertThat(state(id)).isEqualTo(State.RETIRED);
    assertThat(Seen.title()).endsWith("retiré");
  }

  @Test
  void opinionsAreAskedForGivenAndChanged() {
    var id = written.submitted(company, owner, lead);
    openUse(owner, id, "");
    assertThat(offers("Donner mon avis")).isFalse();
    act("Demander un avis");
    click("Demander");
    @SuppressWarnings("unchecked")
    Select<Advisers.Adviser> whom = find(Select.class).single();
    assertThat(whom.isInvalid()).isTrue();
    test(whom).selectItem("Personne d’essai, DPO");
    click("Demander");
    assertThat(Seen.text()).contains("Attendu", "Demandé par Personne d’essai le");

    openUse(dpo, id, "");
    act("Donner mon avis");
    @SuppressWarnings("unchecked")
    RadioButtonGroup<OpinionVerdict> verdict = find(RadioButtonGroup.class).single();
    test(verdict).selectItem("Favorable sous réserve");
    click("Donner cet avis");
    assertThat(words().getErrorMessage()).contains("Expliquez votre avis");
    type("Purger les devis tous les six mois.");
    click("Donner cet avis");
    assertThat(Seen.text()).contains("Favorable sous réserve", "Purger les devis");
    assertThat(offers("Changer mon avis")).isTrue();
  }

  @Test
  void aDirectorTakesAHighRiskUponHimselfInWriting() {
    var id = written.complete(company, owner, lead);
    var risks =
        dossier(id).current().edition().values().rows("risks").stream()
            .map(line -> line.get("id").equals("r1") ? with(line, "3", "3") : line)
            .toList();
    run(
        owner,
        () ->
            drafting.change(
                id,
                new FieldEdit(
                    false,
                    "risks",
                    reading.dossier(id).current().edition().values().find("risks").orElseThrow(),
                    new Value.Rows(risks))));
    written.move(company, owner, id, Attempt.of(Transition.SUBMIT));
    openUse(lead, id, "");
    assertThat(offers("Accepter le risque résiduel élevé")).isFalse();
    openUse(director, id, "");
    act("Accepter le risque résiduel élevé");
    type("Trop court");
    click("Accepter par écrit");
    assertThat(words().isInvalid()).isTrue();
    type("Le gain vaut le risque, que la relecture contient.");
    click("Accepter par écrit");
    assertThat(Seen.text()).contains("Le gain vaut le risque", "Risque résiduel");
  }

  private static Map<String, String> with(
      Map<String, String> line, String likelihood, String severity) {
    var changed = new HashMap<>(line);
    changed.put("likelihood", likelihood);
    changed.put("severity", severity);
    return changed;
  }

  @Test
  void commentsAreWrittenSettledAndReopened() {
    var id = written.submitted(company, owner, lead);
    openUse(dpo, id, "");
    act("Commenter");
    type("Qui relit pendant les congés ?");
    click("Publier");
    assertThat(Seen.text()).contains("Qui relit pendant les congés ?");
    act("Marquer comme réglé");
    assertThat(Seen.text()).contains("1 commentaire réglé", "Aucun commentaire ouvert.");
    act("Rouvrir");
    assertThat(Seen.text()).doesNotContain("Aucun commentaire ouvert.");
  }

  @Test
  void aUseThatBecameProhibitedSaysSoFirstAndIsStopped() {
    var id = inPilot();
    run(owner, () -> classifications.takeOver(id.value(), SampleAnswers.MOOD));
    openUse(lead, id, "");
    assertThat(Seen.title()).endsWith("pratique interdite");
    assertThat(Seen.text()).contains("suspendez l’usage sans attendre");
    assertThat(Seen.page().select("[data-act].gv-primary").text()).isEqualTo("Suspendre");
  }

  @Test
  void theHistoryNamesStepsPeopleAndDecisions() {
    var id = approved();
    openUse(owner, id, "");
    assertThat(Seen.text())
        .contains("Approbation · version 1", "référent IA", "au registre")
        .contains("approuvée Soumise le", "empreinte");
    assertThat(Seen.page().select("a[href$='/use-cases/" + id + "/versions/1']")).isNotEmpty();
  }

  @Test
  void itReadsInEnglishToo() {
    var id = inPilot();
    open(owner, "use-cases/" + id, Locale.ENGLISH);
    assertThat(Seen.title()).contains("in pilot until");
    assertThat(Seen.text())
        .contains("What you can do", "What the sheet says", "Owned by")
        .doesNotContain("usecase.", "{0}");
  }

  @Test
  void itTakesFewStatementsWhateverThereIs() {
    var id = approved();
    var few = statementsFor(owner, "use-cases/" + id);
    for (int i = 0; i < 4; i++) {
      var comment = UUID.randomUUID();
      run(dpo, () -> review.comment(id, comment, "", "Remarque " + comment, List.of()));
      written.complete(company, owner, lead, "Autre usage " + i);
    }
    assertThat(statementsFor(owner, "use-cases/" + id)).isEqualTo(few).isLessThanOrEqualTo(9);
  }
}
