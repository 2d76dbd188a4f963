package fr.gouvernail.usecase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.Seen;
import fr.gouvernail.ailead.LeadAbsences;
import fr.gouvernail.classification.SampleAnswers;
import fr.gouvernail.decision.DecisionService;
import fr.gouvernail.decision.RegisterFilter;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.FieldEdit;
import fr.gouvernail.usecase.OpinionVerdict;
import fr.gouvernail.usecase.PilotValues;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.WrittenUseCases;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.Opinion.Office;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Transition;
import fr.gouvernail.usecase.model.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class DecideViewTests extends CasePageTest {

  private static final String REFUSAL =
      "Le gain est trop faible pour ce qu’il faudrait relire chaque semaine.";

  @Autowired LeadAbsences absences;
  @Autowired DecisionService decisions;

  private UseCaseId id;

  private void decide(PersonRef person) {
    openUse(person, id, "/decide");
  }

  @Test
  void aFirstVersionShowsWhatMattersTheRulesAndTheDecision() {
    id = written.submitted(company, owner, lead);
    decide(lead);
    assertThat(Seen.title()).isEqualTo("Accélérer la réponse aux devis : approuver la version 1 ?");
    assertThat(Seen.text())
        .contains("Une première version", "Le chiffreur valide chaque prix")
        .contains("Pour approuver Rien ne bloque", "Avant le pilote")
        .contains("Pas de données personnelles : aucun avis du DPO n’est requis. V04")
        .contains("Classement à jour", "Vous n’êtes ni porteur ni rédacteur.")
        .contains("Gain rapide", "Qui décide Vous, Référence IA")
        .doesNotContain("usecase.", "{0}", "null");

    type("Prix matière toujours vérifié");
    assertThat(buttons("Approuver avec réserve")).isEqualTo(1);
    click("Approuver avec réserve");
    assertThat(state(id)).isEqualTo(State.APPROVED);
    assertThat(Seen.title()).contains("approuvé");
    assertThat(Seen.text()).contains("Approuvé sous réserve : Prix matière toujours vérifié");
    assertThat(as(lead, () -> decisions.register(RegisterFilter.ALL, PageRequest.ofSize(5))))
        .singleElement()
        .satisfies(taken -> assertThat(taken.reason()).isEqualTo("Prix matière toujours vérifié"));
  }

  @Test
  void aRefusalNeedsItsReason() {
    id = written.submitted(company, owner, lead);
    decide(lead);
    type("Non");
    click("Refuser");
    assertThat(words().getErrorMessage()).contains("40 caractères");
    assertThat(state(id)).isEqualTo(State.SUBMITTED);
    type(REFUSAL);
    click("Refuser");
    assertThat(state(id)).isEqualTo(State.REJECTED);
    openUse(owner, id, "");
    act("Copier dans une nouvelle fiche");
    click("Copier dans une nouvelle fiche");
    assertThat(address()).matches(".*/use-cases/[0-9a-f-]{36}/edit").doesNotContain(id.toString());
  }

  @Test
  void aCorrectionNamesFieldsAndComesBackWithWhatChanged() {
    id = written.submitted(company, owner, lead);
    decide(lead);
    click("Demander une correction");
    type("Dites qui relit pendant les congés, et quand.");
    click("Demander une correction");
    @SuppressWarnings("unchecked")
    CheckboxGroup<String> fields = find(CheckboxGroup.class).single();
    assertThat(fields.isInvalid()).isTrue();
    fields.setValue(Set.of("oversight", "alternative"));
    click("Demander une correction");
    assertThat(state(id)).isEqualTo(State.CHANGES_REQUESTED);
    openUse(owner, id, "");
    assertThat(Seen.title()).endsWith("2 champs à corriger");
    assertThat(Seen.text()).contains("Dites qui relit pendant les congés");

    var seen = dossier(id).current().edition().values().find("oversight").orElseThrow();
    var better = "Le chiffreur valide chaque prix ; son binôme le remplace pendant les congés.";
    run(
        owner,
        () -> {
          drafting.change(id, new FieldEdit(false, "oversight", seen, PilotValues.text(better)));
          review.comment(
              id, UUID.randomUUID(), "alternative", "Rien d’autre n’existe ici.", List.of());
          drafting.answer(id, "alternative");
          classifications.takeOver(id.value(), WrittenUseCases.MINIMAL);
        });
    written.move(company, owner, id, Attempt.of(Transition.RESUBMIT));
    decide(lead);
    assertThat(Seen.text())
        .contains("a répondu à la demande : « Dites qui relit pendant les congés, et quand. »")
        .contains("Ce qui a changé depuis la version 1")
        .contains("Option sans IA examinée Demandé, et resté tel quel.")
        .contains("Personne d’essai répond : Rien d’autre n’existe ici.");
    assertThat(Seen.page().select(".gv-case-diff ins").text()).contains("son binôme");
    assertThat(Seen.page().select(".gv-case-diff del").text()).contains("devis avant son envoi");
  }

  @Test
  void thoseWhoMayNotDecideReadWhyAndWhoDoes() {
    id = written.submitted(company, owner, lead);
    decide(owner);
    assertThat(Seen.text()).contains("Vous portez cette fiche : une autre personne décide.");
    assertThat(find(TextArea.class).all()).isEmpty();
    decide(director);
    assertThat(Seen.text()).contains("Le référent IA décide.", "Personne d’essai, Référence IA");
    assertThat(buttons("Approuver")).isZero();
    decide(companies.member(company, Role.CONSULTANT));
    assertThat(Seen.text()).contains("Vos rôles ne donnent pas ce droit.");
    decide(companies.member(company, Role.EMPLOYEE));
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  @Test
  void theDeputyDecidesWhileTheLeadIsAway() {
    var deputy = companies.member(company, Role.DEPUTY_AI_LEAD);
    id = written.submitted(company, owner, lead);
    decide(deputy);
    assertThat(buttons("Approuver")).isZero();
    run(lead, () -> absences.announce(today, today.plusDays(3)));
    decide(deputy);
    assertThat(Seen.text()).contains("est absent aujourd’hui : la décision vous revient.");
    click("Approuver");
    assertThat(state(id)).isEqualTo(State.APPROVED);
  }

  @Test
  void highRiskNeedsTwoSignatures() {
    id = written.complete(company, owner, lead);
    run(owner, () -> classifications.takeOver(id.value(), SampleAnswers.SORTING));
    dated();
    written.move(company, owner, id, Attempt.of(Transition.SUBMIT));
    run(
        dpo,
        () ->
            review.advise(
                id, Office.DPO, OpinionVerdict.FAVOURABLE, "Analyse faite, droits respectés."));
    decide(lead);
    assertThat(Seen.text()).contains("Haut risque : le référent IA et la direction signent");
    click("Signer l’approbation");
    assertThat(state(id)).isEqualTo(State.SUBMITTED);
    assertThat(Seen.text())
        .contains("Signé par Personne d’essai le", "Vous avez signé. La seconde signature");
    decide(director);
    assertThat(Seen.text()).contains("Signé par Personne d’essai le");
    click("Approuver");
    assertThat(state(id)).isEqualTo(State.APPROVED);
  }

  /// Every obligation of the class is put off, and the review comes soon enough for a high risk.
  private void dated() {
    var duties =
        dossier(id).classification().duties().stream()
            .map(duty -> duty.obligation().id())
            .map(duty ->
                Map.of("duty", duty, "progress", "prevue", "date", today.plusMonths(3).toString()))
            .toList();
    change("contest", PilotValues.text("Écrire au référent, qui répond sous huit jours."));
    change("obligations", new Value.Rows(duties));
    change("review_date", PilotValues.text(today.plusMonths(5).toString()));
  }

  private void change(String field, Value value) {
    run(
        owner,
        () ->
            drafting.change(
                id,
                new FieldEdit(
                    false,
                    field,
                    reading.dossier(id).current().edition().values().find(field).orElse(null),
                    value)));
  }

  @Test
  void theDirectorOfAVerySmallTeamLearnsWhatIsMissing() {
    company = companies.company(9);
    director = companies.member(company, Role.DIRECTOR);
    owner = director;
    id = written.submitted(company, director, director);
    decide(director);
    assertThat(Seen.text())
        .contains("Très petite équipe : sur votre propre fiche, vous décidez seul 24 heures");
    assertThat(buttons("Approuver")).isZero();
  }

  @Test
  void whatChangedMeanwhileIsToldAndTheWordsStay() {
    id = written.submitted(company, owner, lead);
    decide(lead);
    type("Prix matière toujours vérifié");
    run(
        dpo,
        () -> review.advise(id, Office.DPO, OpinionVerdict.RESERVED, "Purger tous les six mois."));
    click("Approuver avec réserve");
    assertThat(state(id)).isEqualTo(State.SUBMITTED);
    assertThat(Seen.text())
        .contains("La fiche vient de changer.", "Avis de Personne d’essai")
        .contains("Purger tous les six mois.");
    assertThat(words().getValue()).isEqualTo("Prix matière toujours vérifié");
    click("Approuver avec réserve");
    assertThat(state(id)).isEqualTo(State.APPROVED);
  }

  @Test
  void whatWasTakenBackMeanwhileIsNotDecidedAndTheWordsAreShown() {
    id = written.submitted(company, owner, lead);
    decide(lead);
    type("Prix matière toujours vérifié");
    written.move(company, owner, id, Attempt.of(Transition.WITHDRAW));
    click("Approuver avec réserve");
    assertThat(Seen.text())
        .contains("Il n’y a plus rien à décider ici.", "Prix matière toujours vérifié");
    assertThat(buttons("Approuver avec réserve")).isZero();
    assertThat(state(id)).isEqualTo(State.DRAFT);
  }

  @Test
  void whatBlocksIsToldWhereItIsTried() {
    id = written.complete(company, owner, lead);
    change("personal_data", PilotValues.text("oui"));
    change("legal_basis", PilotValues.text("interet_legitime"));
    change("register_ref", PilotValues.text("Ligne 12"));
    change("dpia", PilotValues.text("en_cours"));
    change("retention", PilotValues.text("Six mois, purge par le service informatique"));
    run(owner, () -> classifications.takeOver(id.value(), WrittenUseCases.MINIMAL));
    openUse(owner, id, "");
    act("Soumettre");
    assertThat(Seen.text())
        .contains("Un point manque encore pour l’approbation", "L’avis du DPO est requis.");
    written.move(company, owner, id, Attempt.of(Transition.SUBMIT));
    decide(lead);
    assertThat(Seen.text()).contains("1 point bloque", "L’avis du DPO est requis. V04");
    click("Approuver");
    assertThat(state(id)).isEqualTo(State.SUBMITTED);
    assertThat(Seen.page().select(".gv-decide-bar").text()).contains("L’avis du DPO est requis.");
    click("Demander une correction");
    assertThat(find(CheckboxGroup.class).single().getValue())
        .as("what blocks is chosen already")
        .isEqualTo(Set.of("personal_data"));
  }

  @Test
  void useCasesAreSoughtAmongAllThatWaits() {
    id = written.submitted(company, owner, lead);
    open(lead, "decisions", Locale.FRENCH);
    assertThat(Seen.page().select("a[href$='?show=use_case']").text()).isEqualTo("Cas d’usage (1)");
  }

  @Test
  void theKeyboardAsksOnceMore() {
    id = written.submitted(company, owner, lead);
    decide(lead);
    fireShortcut(Key.ENTER, KeyModifier.CONTROL);
    var question = test(find(ConfirmDialog.class).single());
    assertThat(question.getText()).contains("ne change plus");
    question.confirm();
    assertThat(state(id)).isEqualTo(State.APPROVED);
  }

  @Test
  void whatIsNotSubmittedIsReadOnItsPage() {
    id = approved();
    decide(lead);
    assertThat(address()).contains("use-cases/" + id).doesNotContain("decide");
  }

  @Test
  void itTakesFewStatements() {
    id = written.submitted(company, owner, lead);
    assertThat(statementsFor(lead, "use-cases/" + id + "/decide")).isLessThanOrEqualTo(7);
  }
}
