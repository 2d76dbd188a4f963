package fr.gouvernail.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.authoring.Beginning;
import fr.gouvernail.authoring.DraftWriting;
import fr.gouvernail.authoring.QuestionnaireDrafts;
import fr.gouvernail.engagement.mission.TestFirms;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.shell.Gathering.Presence;
import fr.gouvernail.tenancy.PersonRef;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.JsonNodeFactory;

@PortalTest
class AuthoringViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired QuestionnaireDrafts drafts;
  @Autowired DraftWriting writing;
  @Autowired TestFirms firms;
  @Autowired Statements statements;

  TestFirms.Team firm;

  @BeforeEach
  void aFirm() {
    firm = firms.firm();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  private void open(PersonRef person, String path, Locale locale) {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER"));
    UI.getCurrent().setLocale(locale);
    go("portfolio");
    go("portfolio/libraries" + path);
  }

  private void open(String path) {
    open(firm.administrator(), path, Locale.FRENCH);
  }

  private static void go(String path) {
    var parts = path.split("\\?", 2);
    UI.getCurrent()
        .navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
  }

  private UUID begun(Beginning from) {
    return Caller.callAs(
        firm.administrator(),
        () -> drafts.begin(UuidCreator.getTimeOrderedEpoch(), firm.id(), from));
  }

  @Test
  void theShelfLeadsToWritingFromNothing() {
    open("");
    assertThat(Seen.page().select("a[href=/portfolio/libraries/write?firm=" + firm.id() + "]"))
        .hasSize(1);
    open("/write?firm=" + firm.id());
    assertThat(Seen.title()).isEqualTo("Écrire un questionnaire");
    Seen.act("Commencer");
    assertThat(Seen.title()).isEqualTo("Questionnaire sans titre");
    assertThat(Seen.text()).contains("Brouillon de la version 1", "Ajouter une dimension");
    open("");
    assertThat(Seen.text())
        .contains("Questionnaires en cours d’écriture", "Questionnaire sans titre");
  }

  @Test
  void theTreeIsChangedByActsAndADeletionComesBack() {
    var draft = begun(new Beginning.Blank("Les jardins"));
    open("/write/" + draft + "?at=d1");
    assertThat(Seen.title()).isEqualTo("Les jardins");
    Seen.act("Ajouter une question");
    assertThat(Seen.page().select("h2").eachText()).contains("Question D1-1");
    Seen.act("Question suivante");
    assertThat(Seen.page().select("h2").eachText()).contains("Question D1-2");
    Seen.act("Monter");
    assertThat(Seen.page().select(".gv-outline-code").eachText())
        .containsExactly("D1", "D1-2", "D1-1");
    Seen.act("Supprimer");
    assertThat(Seen.page().select(".gv-outline-code").eachText()).containsExactly("D1", "D1-1");
    assertThat(Seen.text()).contains("est supprimé");
    Seen.act("Rétablir");
    assertThat(Seen.page().select(".gv-outline-code").eachText())
        .containsExactly("D1", "D1-2", "D1-1");
  }

  @Test
  void aQuestionIsPutIntoAnotherDimensionByItsName() {
    var draft = begun(new Beginning.Blank("Les jardins"));
    open("/write/" + draft);
    Seen.act("Ajouter une dimension");
    open("/write/" + draft + "?at=d1");
    Seen.act("Ajouter une question");
    Seen.act("D2 Dimension sans nom");
    assertThat(Seen.page().select(".gv-outline-code").eachText())
        .containsExactly("D1", "D2", "D1-1");
    Seen.act("Hors de toute dimension");
    assertThat(Seen.page().select(".gv-outline-row:last-of-type").attr("data-depth")).isIn("0", "");
    assertThat(Seen.page().select("#gv-line-d1 ~ [data-depth=1]")).isEmpty();
  }

  @Test
  void groupsAreFilledFromADimension() {
    var draft = begun(new Beginning.OwnModel());
    open("/write/" + draft);
    assertThat(Seen.text()).contains("Mettre toutes les questions dans un groupe");
    var first = Seen.page().selectFirst(".gv-draft-groups .gv-strong").text();
    Seen.act("Aucune : " + first);
    assertThat(Seen.page().selectFirst(".gv-draft-groups .gv-meta").text())
        .startsWith("aucune question sur ");
    Seen.act("Toutes : " + first);
    assertThat(Seen.page().selectFirst(".gv-draft-groups .gv-meta").text())
        .doesNotContain("aucune");
  }

  @Test
  void aConsultantAsksAndIsSentTheDraftBackWithAWord() {
    var draft = begun(new Beginning.OwnModel());
    open(firm.consultant(), "/write/" + draft, Locale.FRENCH);
    assertThat(Seen.page().select("a.gv-primary").eachText())
        .containsExactly("Demander la publication");
    open(firm.consultant(), "/write/" + draft + "/publish", Locale.FRENCH);
    assertThat(Seen.title()).isEqualTo("Demander la publication de la version 1");
    assertThat(Seen.text())
        .contains("La demande ira à", "Ce qu’elle contient", "Parcours essentiel");
    assertThat(Seen.page().select("#publish")).isEmpty();
    Seen.act("Demander la publication");
    assertThat(Seen.text()).contains("demande la publication depuis le");
    assertThat(Seen.title()).isEqualTo("La publication de la version 1 est demandée");
    assertThat(Seen.page().select("#ask")).isEmpty();
    open(firm.consultant(), "/write/" + draft, Locale.FRENCH);
    assertThat(Seen.page().select(".gv-actions a").eachText())
        .containsExactly("Essayer", "Voir la demande");
    assertThat(Seen.page().select("a.gv-primary")).isEmpty();
    open("");
    assertThat(Seen.text()).contains("Publication demandée");

    go("portfolio");
    assertThat(Seen.text()).contains("Ce qui vous attend au cabinet", "demande la publication de");
    assertThat(Seen.page().select(".gv-firm-matters a").eachAttr("href"))
        .containsExactly("/portfolio/libraries/write/" + draft + "/publish");
    open("/write/" + draft + "/publish");
    Seen.act("Renvoyer…");
    var word = find(TextArea.class).single();
    test(find(Button.class).withText("Renvoyer").single()).click();
    assertThat(word.isInvalid()).isTrue();
    test(word).setValue("Il manque les preuves.");
    test(find(Button.class).withText("Renvoyer").single()).click();
    assertThat(Seen.text()).contains("l’a renvoyé le", "Il manque les preuves.");

    open(firm.consultant(), "", Locale.FRENCH);
    assertThat(Seen.text()).contains("Renvoyé");
    go("portfolio");
    assertThat(Seen.text()).contains("vous renvoie", "Il manque les preuves.");
    open(firm.consultant(), "/write/" + draft + "/publish", Locale.ENGLISH);
    Seen.act("Ask for publication");
    open("/write/" + draft + "/publish");
    Seen.act("Publier la version 1");
    assertThat(Seen.title()).isEqualTo("Le questionnaire est publié.");
    go("portfolio");
    assertThat(Seen.text()).doesNotContain("Ce qui vous attend au cabinet");
  }

  @Test
  void aColleagueInTheDraftShowsWithHerPlace() {
    var draft = begun(new Beginning.Blank("Les jardins"));
    var stored = Caller.callAs(firm.administrator(), () -> drafts.draft(draft));
    var others = List.of(new Presence("Thomas Vial", "d1"), new Presence("Ana Costa", "head"));
    open("/write/" + draft);
    var sitting = find(DraftSitting.class).single();
    sitting.present(others);
    assertThat(Seen.text())
        .contains("Thomas Vial est sur « D1 Dimension sans nom »")
        .contains("Ana Costa est aussi dans ce brouillon");
    assertThat(Seen.page().select("#gv-line-d1 [role=img]").attr("aria-label"))
        .isEqualTo("Thomas Vial est ici");
    var changed =
        Caller.callAs(firm.administrator(), () -> writing.add(draft, "d2", false, null, null));
    assertThat(changed.pieces()).hasSize(2);
    sitting.changed(Caller.callAs(firm.administrator(), () -> drafts.draft(draft)), "Thomas Vial");
    assertThat(Seen.page().select("#gv-line-d2")).hasSize(1);
    open("/write/" + draft + "?at=d2");
    find(DraftSitting.class).single().changed(stored, "Thomas Vial");
    assertThat(Seen.page().select("h2").eachText()).contains("Le questionnaire");
  }

  @Test
  void whatIsWrongIsSaidWhereItStandsAndKeepsItFromBeingPublished() {
    var draft = begun(new Beginning.Blank("Les jardins"));
    open("/write/" + draft + "/publish");
    assertThat(Seen.title()).isEqualTo("Publier la version 1");
    assertThat(Seen.text())
        .contains("Nommez la dimension.", "Ajoutez au moins une question.")
        .doesNotContain("Voir la version");
    assertThat(Seen.page().select("#publish")).isEmpty();
    assertThat(Seen.page().select(".gv-draft-problems a").eachAttr("href"))
        .contains("/portfolio/libraries/write/" + draft + "?at=d1");
    open("/write/" + draft);
    assertThat(Seen.page().select("#gv-at-d1 .gv-outline-stops")).hasSize(1);
  }

  @Test
  void theFormIsTakenAndAConflictShowsWhatStandsThere() {
    var draft = begun(new Beginning.Blank("Les jardins"));
    open("/write/" + draft + "?at=d1");
    var desk = new SavingDeskProbe(drafts, writing, draft, firm);
    var dimension = desk.content("d1");
    dimension.set("label", JsonNodeFactory.instance.objectNode().put("fr", "Sol").put("en", ""));
    assertThat(desk.save("d1", 1, "a.1", dimension).asInt()).isEqualTo(2);
    var other = desk.content("d1");
    other.put("code", "EAU");
    var answer = desk.save("d1", 1, "b.1", other);
    assertThat(answer.path("conflict").path("rev").asInt()).isEqualTo(2);
    assertThat(answer.path("conflict").path("content").path("label").path("fr").asString())
        .isEqualTo("Sol");
    open("/write/" + draft + "?at=d1");
    assertThat(Seen.text()).contains("n’est écrit que dans une langue");
  }

  @Test
  void ourModelIsCopiedTriedPublishedAndFollowed() {
    var draft = begun(new Beginning.OwnModel());
    open("/write/" + draft);
    assertThat(Seen.text()).contains("(copie)", "rien à corriger", "Mention conservée");
    go("portfolio");
    assertThat(statements.during(() -> go("portfolio/libraries/write/" + draft)))
        .hasSizeLessThanOrEqualTo(5);
    open("/write/" + draft + "/try");
    assertThat(Seen.title()).isEqualTo("Essayez le questionnaire");
    assertThat(Seen.text()).contains("Pas encore de score", "Score par dimension");
    open("/write/" + draft + "/publish");
    Seen.act("Publier la version 1");
    assertThat(Seen.title()).isEqualTo("Le questionnaire est publié.");
    var edition = Seen.page().selectFirst("a.gv-primary").attr("href");
    open(edition.substring("/portfolio/libraries".length()));
    assertThat(Seen.text()).contains("Écrire la version suivante");
    assertThat(Seen.page().select("a[download]").eachAttr("download"))
        .allMatch(name -> name.endsWith("-1.yaml"));
    open("/write?from=" + edition.substring(edition.lastIndexOf('/') + 1));
    test(find(Button.class).withText("Écrire la version suivante").single()).click();
    assertThat(Seen.text()).contains("Brouillon de la version 2");
    var next = Seen.page().selectFirst("a.gv-primary").attr("href");
    open(next.substring("/portfolio/libraries".length()));
    assertThat(Seen.text()).contains("il n’y a rien à publier");
  }

  @Test
  void itReadsInEnglishAndIsNotThereForStrangers() {
    var draft = begun(new Beginning.Blank("Les jardins"));
    open(firm.consultant(), "/write/" + draft, Locale.ENGLISH);
    assertThat(Seen.text()).contains("Draft of edition 1", "Add a dimension");
    open(firms.firm().consultant(), "/write/" + draft, Locale.FRENCH);
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }
}
