package fr.gouvernail.charter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.Seen;
import fr.gouvernail.charter.AnswerChange.SetOption;
import fr.gouvernail.charter.CharterDrafting;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.EditedClause;
import fr.gouvernail.charter.OpinionVerdict;
import fr.gouvernail.charter.model.ClauseEdit;
import fr.gouvernail.identity.Role;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewViewTests extends CharterPageTest {

  @Autowired CharterDrafting drafting;

  @Test
  void showsWhoseWordsEachClauseHas() {
    as(lead, () -> editing.save(id, "outils", -1, "Nos outils", "Les nôtres"));
    as(
        lead,
        () -> editing.add(id, EditedClause.newClause(), "outils", "Nos plans", "Jamais ailleurs."));
    as(lead, () -> editing.remove(id, "principes", -1));

    open(dpo, "review");

    assertThat(clause("outils").text()).contains("Nos outils", "Modifié", "Les nôtres");
    assertThat(clause("outils").select("ins").text()).contains("nôtres");
    assertThat(clause("principes").text()).contains("Retiré", "ne figure pas dans votre charte");
    assertThat(Seen.text()).contains("Nos plans", "Ajouté").doesNotContain("{{", "<!--");
    var ids = Seen.page().select("section.gv-clause").eachAttr("id");
    assertThat(ids.indexOf("clause-principes")).isBetween(0, ids.indexOf("clause-outils"));
  }

  @Test
  void anEditorSeesWhatItWillReadLikeAndStoresAtEachPause() {
    open(lead, "review");
    act("Modifier", "outils");
    assertThat(words().getValue()).contains("annexe");
    type("Voir **{{contact_ia}}**.");

    assertThat(Seen.page().select("[aria-label=Aperçu] strong").text()).isEqualTo("ia@example.org");
    assertThat(Seen.text()).contains("Enregistré à");
    assertThat(draft().source("outils").markdown()).isEqualTo("Voir **{{contact_ia}}**.");
    title("Nos outils à nous");
    click("Enregistrer et fermer");
    assertThat(find(TextArea.class).all()).isEmpty();
    assertThat(clause("outils").text()).contains("Nos outils à nous", "Modifié");
  }

  @Test
  void lookingAtAClauseInTheEditorLeavesItTheModels() {
    open(lead, "review");
    act("Modifier", "outils");
    click("Enregistrer et fermer");
    assertThat(draft().clauses()).isEmpty();
  }

  @Test
  void aClauseWithoutTitleIsHeldBackAndStaysInTheFields() {
    open(lead, "review");
    act("Modifier", "outils");
    title(" ");
    click("Enregistrer et fermer");
    var field = find(TextField.class).single();
    assertThat(field.isInvalid()).isTrue();
    assertThat(field.getErrorMessage()).contains("200");
    assertThat(draft().clauses()).isEmpty();
  }

  @Test
  void scriptInAClauseIsNeutralised() {
    open(lead, "review");
    act("Modifier", "outils");
    type(
        "<script>alert(1)</script> <img src=x onerror=alert(2)> [ici](javascript:alert(3))"
            + " ![x](https://example.org/x.png)\n\n<b onclick=alert(4)>gras</b>");
    assertHarmless();
    click("Enregistrer et fermer");
    assertHarmless();
    assertThat(clause("outils").text()).contains("<script>alert(1)</script>");
    run(lead, () -> review.comment(id, UUID.randomUUID(), "outils", "<script>alert(5)</script>"));
    open(dpo, "review");
    assertHarmless();
  }

  private static void assertHarmless() {
    var main = Seen.page();
    assertThat(main.select("script, img, iframe, [onerror], [onclick]")).isEmpty();
    assertThat(main.select("a[href^=javascript]")).isEmpty();
  }

  @Test
  void addsAClauseAfterAnotherAndLeavesItOutAgain() {
    open(lead, "review");
    act("Ajouter un article ensuite", "donnees");
    type("Jamais dans un outil.");
    assertThat(draft().clauses()).isEmpty();
    title("Nos plans");
    click("Enregistrer et fermer");
    var own = draft().clauses().getFirst().edit();
    assertThat(own.kind()).isEqualTo(ClauseEdit.Kind.OWN);
    assertThat(own.after()).isEqualTo("donnees");

    act("Retirer", own.id());
    assertThat(Seen.text()).doesNotContain("Nos plans ne figure");
    confirm();
    assertThat(draft().clauses()).isEmpty();
  }

  @Test
  void leavesAClauseOfTheModelOutAfterAskingAndBringsItBack() {
    open(lead, "review");
    act("Retirer", "principes");
    assertThat(draft().text().clause("principes")).isPresent();
    confirm();
    assertThat(clause("principes").text()).contains("Retiré");
    act("Revenir au modèle", "principes");
    assertThat(draft().text().clause("principes")).isPresent();
    assertThat(draft().clauses()).isEmpty();
  }

  @Test
  void whatSomebodyElseWroteSinceThePageWasShownIsNotLeftOutUnseen() {
    open(lead, "review");
    as(director, () -> editing.save(id, "outils", -1, "Les outils", "Le texte de la direction"));
    act("Retirer", "outils");
    confirm();
    assertThat(notice()).contains("Quelqu’un d’autre vient de changer cet article");
    assertThat(draft().source("outils").markdown()).isEqualTo("Le texte de la direction");
    assertThat(clause("outils").text()).contains("Le texte de la direction");

    act("Retirer", "outils");
    confirm();
    assertThat(draft().text().clause("outils")).isEmpty();
  }

  @Test
  void whatSomebodyElseWroteSinceThePageWasShownIsNeitherKeptNorTakenBackUnseen() {
    as(lead, () -> editing.save(id, "controle", -1, "Contrôle", "Nos mots"));
    as(
        lead,
        () ->
            drafting.answer(
                id, new SetOption("OPT-VALIDATION", "externe_et_sensible", "systematique")));
    for (var act : new String[] {"Garder notre texte", "Revenir au modèle"}) {
      open(lead, "review");
      var theirs = draft().source("controle");
      as(
          director,
          () ->
              editing.save(
                  id, "controle", theirs.version(), "Contrôle", theirs.markdown() + " revus"));
      act(act, "controle");
      find(ConfirmDialog.class).all().forEach(dialog -> test(dialog).confirm());
      assertThat(notice()).contains("Quelqu’un d’autre vient de changer cet article");
      assertThat(draft().source("controle").markdown()).endsWith(" revus");
    }
  }

  @Test
  void twoEditorsSeeBothTextsAndNothingIsWrittenOver() {
    open(lead, "review");
    act("Modifier", "outils");
    as(director, () -> editing.save(id, "outils", -1, "Les outils", "Le texte de la direction"));
    type("Le texte de la référente");

    assertThat(draft().source("outils").markdown()).isEqualTo("Le texte de la direction");
    assertThat(Seen.text()).contains("Rien n’est perdu", "Le texte de Personne d’essai");
    assertThat(Seen.page().select(".gv-conflict del").text()).contains("direction");
    assertThat(Seen.page().select(".gv-conflict ins").text()).contains("référente");

    type("Les deux textes");
    assertThat(draft().source("outils").markdown()).isEqualTo("Le texte de la direction");
    click("Garder mon texte");
    assertThat(draft().source("outils").markdown()).isEqualTo("Les deux textes");
    assertThat(Seen.page().select(".gv-conflict del")).isEmpty();
  }

  @Test
  void theOtherTextMayBeTaken() {
    open(lead, "review");
    act("Modifier", "outils");
    as(director, () -> editing.save(id, "outils", -1, "Les outils", "Le texte de la direction"));
    type("Le mien");
    click("Prendre l’autre texte");
    assertThat(words().getValue()).isEqualTo("Le texte de la direction");
    type("Le texte de la direction, complété");
    assertThat(draft().source("outils").markdown()).endsWith("complété");
  }

  @Test
  void whatISaidStaysWhenSomebodyLeftTheClauseOut() {
    open(lead, "review");
    act("Modifier", "outils");
    as(director, () -> editing.remove(id, "outils", -1));
    type("Nos mots");
    assertThat(Seen.text()).contains("Quelqu’un a retiré cet article");
    click("Garder mon texte");
    assertThat(draft().source("outils").markdown()).isEqualTo("Nos mots");
  }

  @Test
  void theTextThatWentToReviewMeanwhileIsNotLostToView() {
    open(lead, "review");
    act("Modifier", "outils");
    run(director, () -> life.submit(id));
    type("Trop tard");
    assertThat(words().getValue()).isEqualTo("Trop tard");
    assertThat(find(TextField.class).single().getErrorMessage()).contains("en relecture");
  }

  @Test
  void reviewersCommentSettleAndReopen() {
    run(lead, () -> life.submit(id));
    open(dpo, "review");
    assertThat(Seen.title()).isEqualTo("Relire la version 1.0 et donner votre avis");
    act("Commenter", "donnees");
    click("Envoyer le commentaire");
    assertThat(words().isInvalid()).isTrue();
    type("Et les images ?");
    click("Envoyer le commentaire");
    assertThat(clause("donnees").text()).contains("1 commentaire", "Et les images ?");
    assertThat(Seen.text()).contains("Un commentaire ouvert");
    assertThat(Seen.page().select("a[href$='/review#clause-donnees']")).hasSize(1);

    open(lead, "review");
    press("Marquer comme traité");
    assertThat(clause("donnees").text()).contains("Un commentaire traité", "Traité par");
    press("Rouvrir");
    assertThat(Seen.text()).contains("Un commentaire ouvert");
    Seen.act("Commenter l’ensemble");
    type("Bien lisible.");
    click("Envoyer le commentaire");
    assertThat(Seen.text()).contains("2 commentaires ouverts", "Bien lisible.");
  }

  @Test
  void whoeverSettledACommentIsNamed() {
    var comment = UUID.randomUUID();
    run(dpo, () -> review.comment(id, comment, "donnees", "Et les images ?"));
    run(companies.member(company, Role.IT_MANAGER), () -> review.resolve(id, comment));
    open(lead, "review");
    assertThat(clause("donnees").text()).contains("Traité par Personne d’essai");
  }

  @Test
  void opinionsAreGivenAndThoseStillAwaitedAreNamed() {
    var it = companies.member(company, Role.IT_MANAGER);
    run(lead, () -> life.submit(id));
    open(dpo, "review");
    assertThat(Seen.text()).contains("Responsable informatique", "Attendu");
    Seen.act("Donner mon avis");
    click("Donner cet avis");
    assertThat(verdict().isInvalid()).isTrue();
    verdict().setValue(OpinionVerdict.RESERVED);
    click("Donner cet avis");
    assertThat(words().isInvalid()).isTrue();
    type("Si les images sont traitées.");
    click("Donner cet avis");
    assertThat(Seen.text())
        .contains(
            "Favorable avec réserves", "Si les images sont traitées.", "Protection des données");
    assertThat(Seen.page().select(".gv-chip:contains(Attendu)")).hasSize(1);

    run(it, () -> review.giveOpinion(id, OpinionVerdict.FAVOURABLE, ""));
    open(dpo, "review");
    assertThat(Seen.page().select(".gv-chip:contains(Attendu)")).isEmpty();
    run(lead, () -> life.sendBack(id, "Images à traiter"));
    run(lead, () -> life.submit(id));
    open(dpo, "review");
    assertThat(Seen.text()).contains("sur un texte antérieur");
  }

  @Test
  void whoMayNotEditReadsOnlyAndAForgedActChangesNothing() {
    open(dpo, "review");
    assertThat(Seen.page().select("[data-act=edit], [data-act=remove], [data-act=add]")).isEmpty();
    var text = draft().text();
    for (var act : new String[] {"edit", "remove", "add", "restore", "keep"}) {
      find(fr.gouvernail.shell.component.Still.class)
          .all()
          .forEach(still -> {
            try {
              Seen.act(still, act, "outils");
            } catch (fr.gouvernail.tenancy.NotFound expected) {
              assertThat(expected).isNotNull();
            }
          });
    }
    assertThat(find(TextArea.class).all()).isEmpty();
    assertThat(draft().text()).isEqualTo(text);
  }

  @Test
  void inReviewTheTextStandsStill() {
    run(lead, () -> life.submit(id));
    open(lead, "review");
    assertThat(Seen.page().select("[data-act=edit]")).isEmpty();
    assertThat(Seen.page().select("[data-act=comment]")).isNotEmpty();
  }

  @Test
  void forWhoeverDoesNotReviewItLooksMissing() {
    open(companies.member(company, Role.EMPLOYEE), "review");
    assertThat(Seen.title()).isEqualTo("Page introuvable");
    id = new CharterId(new UUID(1, 2));
    open(lead, "review");
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  @Test
  void speaksEnglishAndCostsTheSameHoweverMuchIsSaid() {
    var few = statementsFor(lead, "review");
    for (int i = 0; i < 10; i++) {
      run(dpo, () -> review.comment(id, UUID.randomUUID(), "donnees", "Encore"));
    }
    assertThat(statementsFor(lead, "review")).isEqualTo(few).isLessThanOrEqualTo(6);
    open(lead, "review", Locale.ENGLISH);
    assertThat(Seen.title()).isEqualTo("Write and comment on version 1.0");
    assertThat(Seen.text()).doesNotContain("!{").doesNotContainPattern("charter\\.[a-z]+\\.");
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<OpinionVerdict> verdict() {
    return find(RadioButtonGroup.class).single();
  }

  private static Element clause(String clause) {
    return Seen.page().expectFirst("#clause-" + clause);
  }

  private static void act(String words, String clause) {
    Seen.act(words + " – " + clause(clause).expectFirst("h3").text());
  }

  /// The first one of several that read the same.
  private static void press(String words) {
    Seen.act(words);
  }
}
