package fr.gouvernail.charter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.Seen;
import fr.gouvernail.charter.AnswerChange;
import fr.gouvernail.charter.AnswerChange.SetOption;
import fr.gouvernail.charter.AnswerChange.SetValue;
import fr.gouvernail.charter.CharterDrafting;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.charter.OpinionVerdict;
import fr.gouvernail.identity.Role;
import fr.gouvernail.shell.component.DateField;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApprovalViewTests extends CharterPageTest {

  @Autowired CharterDrafting drafting;

  @Test
  void saysWhatIsMissingAndWhereItIsPutRight() {
    change(new SetValue("contact_ia", "ia@example.org", ""));
    open(lead, "approval");
    assertThat(Seen.title()).isEqualTo("La version 1.0 peut partir en relecture");
    assertThat(Seen.text())
        .contains("Pour l’approbation 1 point à régler", "Adresse de contact IA");
    assertThat(Seen.page().select("a[href$='/write/company?at=contact_ia']")).isNotEmpty();

    click("Mettre en relecture");
    confirm();
    assertThat(state()).isEqualTo(CharterState.IN_REVIEW);
    open(director, "approval");
    click("Approuver et signer");
    assertThat(notice()).contains("Des points sont à régler avant l’approbation");
    assertThat(state()).isEqualTo(CharterState.IN_REVIEW);
  }

  @Test
  void theDirectorReadsWhatChangedAndSignsWhatIsFrozen() {
    var first = id;
    bring(first);
    id = steps.complete(company, director, lead, today.plusDays(30));
    as(lead, () -> editing.save(id, "formation", -1, "La formation", "Deux heures par an."));
    run(lead, () -> life.submit(id));
    run(dpo, () -> review.giveOpinion(id, OpinionVerdict.RESERVED, "Si les images sont traitées."));

    open(director, "approval");
    assertThat(Seen.title()).isEqualTo("Approuver la version 1.1 de la charte ?");
    assertThat(Seen.page().select(".gv-charter-changes ins").text()).contains("Deux");
    assertThat(Seen.text())
        .contains("depuis la version 1.0", "Si les images sont traitées.", "Mineure")
        .contains("Personne ne la signe à nouveau", "Rien ne bloque");
    click("Approuver et signer");
    var question = test(find(ConfirmDialog.class).single());
    assertThat(question.getHeader()).startsWith("Approuver et signer la version 1.1");
    assertThat(question.getText())
        .contains("figés ensemble", draft().freeze().hash().substring(0, 12));
    confirm();

    assertThat(state()).isEqualTo(CharterState.APPROVED);
    assertThat(Seen.title()).startsWith("La version 1.1 est approuvée, pour le");
    assertThat(Seen.text()).contains("Empreinte " + draft().row().shortHash());
  }

  @Test
  void aDateInThePastIsRefusedBesideItsFieldAndStaysThere() {
    run(lead, () -> life.submit(id));
    open(director, "approval");
    var field = date("Date d'entrée en vigueur");
    test(field).setValue(today.minusDays(1));
    assertThat(field.isInvalid()).isTrue();
    assertThat(field.getErrorMessage()).contains("passée");
    assertThat(field.getValue()).isEqualTo(today.minusDays(1));
    assertThat(effective()).isEqualTo(today.plusDays(30));

    test(field).setValue(today.plusDays(40));
    assertThat(field.isInvalid()).isFalse();
    assertThat(effective()).isEqualTo(today.plusDays(40));
    var revision = date("Date de révision");
    test(revision).setValue(today.plusYears(3));
    assertThat(revision.getErrorMessage()).contains("périodicité");
    assertThat(Seen.text()).contains("Pour l’approbation 1 point à régler");
    test(revision).setValue(today.plusMonths(6));
    click("Approuver et signer");
    confirm();
    assertThat(draft().row().effective()).isEqualTo(today.plusDays(40));
  }

  @Test
  void nobodyButTheDirectorApproves() {
    run(lead, () -> life.submit(id));
    open(lead, "approval");
    assertThat(Seen.title()).contains("attend l’approbation de la direction");
    assertThat(buttons("Approuver et signer")).isZero();
    assertThat(find(DateField.class).all()).isEmpty();
    open(dpo, "approval");
    assertThat(find(Button.class).all()).isEmpty();
    open(companies.member(company, Role.EMPLOYEE), "approval");
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  @Test
  void anotherDirectorLearnsWhoSigns() {
    run(lead, () -> life.submit(id));
    open(companies.member(company, Role.DIRECTOR), "approval");
    click("Approuver et signer");
    confirm();
    assertThat(notice()).contains("Seule la personne désignée comme dirigeante signataire");
    assertThat(state()).isEqualTo(CharterState.IN_REVIEW);
  }

  @Test
  void whoApprovesSecondLearnsThatItIsDone() {
    run(lead, () -> life.submit(id));
    open(director, "approval");
    click("Approuver et signer");
    run(director, () -> life.approve(id, charters.draft(id).freeze().hash()));
    confirm();
    assertThat(notice()).contains("vient d’être approuvée par Personne d’essai");
    assertThat(buttons("Approuver et signer")).isZero();
  }

  @Test
  void whoApprovesWhatWasSentBackMeanwhileLearnsIt() {
    run(lead, () -> life.submit(id));
    open(director, "approval");
    click("Approuver et signer");
    run(lead, () -> life.sendBack(id, "Images à traiter"));
    confirm();
    assertThat(notice()).contains("Cette version est un brouillon");
    assertThat(Seen.text()).contains("Revenue en rédaction : Images à traiter");
  }

  @Test
  void sendingBackWithdrawingAndArchivingAskWhy() {
    run(lead, () -> life.submit(id));
    open(lead, "approval");
    click("Renvoyer en rédaction");
    last("Renvoyer en rédaction");
    assertThat(words().isInvalid()).isTrue();
    type("Un outil manque");
    last("Renvoyer en rédaction");
    assertThat(state()).isEqualTo(CharterState.DRAFT);
    assertThat(Seen.text()).contains("Revenue en rédaction : Un outil manque");

    run(lead, () -> life.submit(id));
    run(director, () -> life.approve(id, charters.draft(id).freeze().hash()));
    open(director, "approval");
    click("Retirer l’approbation");
    type("Trop tôt");
    last("Retirer l’approbation");
    assertThat(state()).isEqualTo(CharterState.DRAFT);

    open(director, "approval");
    click("Abandonner cette version");
    type("On recommence");
    last("Abandonner cette version");
    assertThat(state()).isEqualTo(CharterState.ARCHIVED);
    assertThat(Seen.text()).contains("Archivée : On recommence");
  }

  @Test
  void whoGivesADraftUpNeverPutsAwayWhatCameIntoForceMeanwhile() {
    open(director, "approval");
    click("Abandonner cette version");
    bring(id);
    type("On recommence");
    last("Abandonner cette version");
    assertThat(words().getErrorMessage()).contains("a changé d’état depuis son affichage");
    assertThat(state()).isEqualTo(CharterState.IN_FORCE);
  }

  @Test
  void theVersionInForceMayBePutAway() {
    bring(id);
    open(director, "approval");
    assertThat(Seen.title()).startsWith("La version 1.0 est en vigueur depuis le");
    assertThat(Seen.page().select("a.gv-primary[href$='/campaigns']").text())
        .isEqualTo("Voir qui l’a lue");
    click("Archiver");
    type("L’entreprise ferme");
    last("Archiver");
    assertThat(state()).isEqualTo(CharterState.ARCHIVED);
  }

  @Test
  void formalitiesAreNotedUntilTheCharterIsInForce() {
    change(new SetOption("OPT-CSE", "information", "consultation"));
    change(new SetValue("date_cse", "", today.minusDays(9).toString()));
    run(lead, () -> life.submit(id));
    run(director, () -> life.approve(id, charters.draft(id).freeze().hash()));

    open(lead, "approval");
    assertThat(Seen.text()).contains("Avant l’entrée en vigueur 1 point à régler", "avis du CSE");
    test(find(TextField.class).single()).setValue("favorable");
    assertThat(draft().filling().value("avis_cse")).isEqualTo("favorable");
    assertThat(Seen.text()).contains("Avant l’entrée en vigueur Rien ne bloque");
  }

  @Test
  void aValueThatSomebodyElseChangedIsShownAndNotWrittenOver() {
    run(lead, () -> life.submit(id));
    open(director, "approval");
    var theirs = today.plusDays(20);
    as(
        director,
        () -> life.settle(id, new SetValue("date_effet", effective().toString(), theirs + "")));
    var field = date("Date d'entrée en vigueur");
    test(field).setValue(today.plusDays(40));
    assertThat(field.getErrorMessage()).contains(theirs.toString());
    assertThat(effective()).isEqualTo(theirs);
  }

  @Test
  void speaksEnglishAndCostsTheSame() {
    bring(id);
    id = steps.complete(company, director, lead, today.plusDays(30));
    var few = statementsFor(director, "approval");
    assertThat(few).isLessThanOrEqualTo(7);
    open(director, "approval", Locale.ENGLISH);
    assertThat(Seen.title()).isEqualTo("Version 1.1 can go to review");
    assertThat(Seen.text()).doesNotContain("!{").doesNotContainPattern("charter\\.[a-z]+\\.");
    id = new CharterId(new java.util.UUID(1, 2));
    open(director, "approval");
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  /// The first version, in force today.
  private void bring(CharterId version) {
    run(lead, () -> life.submit(version));
    settle(version, "date_adoption", today.minusDays(2));
    settle(version, "date_effet", today);
    settle(version, "date_revue", today.plusMonths(6));
    run(director, () -> life.approve(version, charters.draft(version).freeze().hash()));
  }

  private void settle(CharterId version, String variable, LocalDate day) {
    as(
        director,
        () ->
            life.settle(
                version,
                new SetValue(
                    variable, charters.draft(version).filling().value(variable), day.toString())));
  }

  private void change(AnswerChange change) {
    assertThat(as(lead, () -> drafting.answer(id, change)).stored()).isTrue();
  }

  private LocalDate effective() {
    return draft().filling().date("date_effet").orElseThrow();
  }

  private CharterState state() {
    return draft().row().state();
  }

  private DateField date(String label) {
    return find(DateField.class).all().stream()
        .filter(field -> field.getLabel().replace('’', '\'').equals(label))
        .findFirst()
        .orElseThrow();
  }

  private long buttons(String words) {
    return find(Button.class).all().stream().filter(b -> b.getText().equals(words)).count();
  }

  /// The button of the dialog, which reads as the one that opened it.
  private void last(String words) {
    var all = find(Button.class).all().stream().filter(b -> b.getText().equals(words)).toList();
    test(all.getLast()).click();
  }
}
