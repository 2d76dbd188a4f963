package fr.gouvernail.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.Statements;
import fr.gouvernail.engagement.mission.TestFirms;
import fr.gouvernail.framework.Ateliers;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.library.LibraryImports;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.PersonRef;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class LibraryViewTests extends SpringBrowserlessTest {

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired LibraryImports imports;
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

  private void open(PersonRef person, String path) {
    open(person, path, Locale.FRENCH);
  }

  private void open(PersonRef person, String path, Locale locale) {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER"));
    UI.getCurrent().setLocale(locale);
    go("portfolio");
    go("portfolio/libraries" + path);
  }

  private static void go(String path) {
    var parts = path.split("\\?", 2);
    UI.getCurrent()
        .navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
  }

  private UUID upload(String yaml) {
    return Caller.callAs(
        firm.administrator(),
        () -> imports.upload(firm.id(), "ateliers.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
  }

  private UUID imported(String yaml) {
    var file = upload(yaml);
    return Caller.callAs(
        firm.administrator(), () -> imports.apply(file, imports.uploaded(file).stamp()));
  }

  @Test
  void itSaysWhatAFirmWithoutLibrariesCanDo() {
    open(firm.consultant(), "");
    assertThat(Seen.title()).isEqualTo("Aucune bibliothèque.");
    assertThat(Seen.text())
        .contains("n’a encore importé aucune bibliothèque", "Télécharger notre questionnaire");
    assertThat(Seen.page().select("a[download]").eachAttr("download"))
        .containsExactly("gouvernail-maturite-ia.yaml");
  }

  @Test
  void whoDoesNotDecideIsToldWhoImports() {
    open(firm.consultant(), "");
    assertThat(Seen.page().select("a[href^=/portfolio/libraries/import]")).isEmpty();
    assertThat(Seen.text()).contains("L’administrateur de votre cabinet en importe");
    open(firm.consultant(), "/import?firm=" + firm.id());
    assertThat(find(Upload.class).exists()).isFalse();
    assertThat(Seen.text())
        .contains("L’administrateur de votre cabinet s’en charge", "Écrire un questionnaire");
  }

  @Test
  void whoDecidesWithdrawsALibraryAndProposesItAgain() {
    var id = imported(Ateliers.yaml());
    open(firm.consultant(), "/" + id);
    assertThat(Seen.page().select("#withdraw, #offer")).isEmpty();

    open(firm.administrator(), "/" + id);
    Seen.act("Ne plus proposer");
    var asked = find(ConfirmDialog.class).single();
    assertThat(Seen.text()).doesNotContain("ne la propose plus");
    test(asked).confirm();
    assertThat(Seen.text()).contains("ne la propose plus depuis le");
    open(firm.consultant(), "");
    assertThat(Seen.text()).contains("Plus proposée");

    open(firm.administrator(), "/" + id);
    Seen.act("Proposer à nouveau");
    assertThat(Seen.text()).doesNotContain("ne la propose plus");
    open(firm.consultant(), "");
    assertThat(Seen.text()).doesNotContain("Plus proposée");
  }

  @Test
  void oneFileIsTakenShownAndImported() {
    open(firm.administrator(), "/import?firm=" + firm.id());
    assertThat(find(Upload.class).single().getMaxFileSize()).isEqualTo(10 << 20);
    assertThat(Seen.text()).contains("Pour " + firm.name());

    var file = upload(Ateliers.yaml());
    open(firm.administrator(), "/import?file=" + file);
    assertThat(Seen.title()).isEqualTo("Nouvelle bibliothèque : rien n’est encore importé.");
    assertThat(Seen.text())
        .contains(
            "© Fabrique Lirelune",
            "Fabrique Lirelune",
            "De 0 à 10, 3 niveaux nommés",
            "Travail du bois",
            "Français",
            "« couleur_preferee » est inconnu");

    Seen.act("Importer cette bibliothèque");
    assertThat(Seen.title()).isEqualTo("La bibliothèque est importée.");
    open(firm.consultant(), "");
    assertThat(Seen.title()).isEqualTo("Une bibliothèque.");
    assertThat(Seen.text()).contains("Ateliers partagés", "© Fabrique Lirelune");
  }

  @Test
  void faultsAreListedWithTheirPlacesAndNothingIsOffered() {
    var file = upload(Ateliers.yaml().replace("min_score: 0", "min_score: beaucoup"));
    open(firm.administrator(), "/import?file=" + file);
    assertThat(Seen.title()).contains("rien ne sera importé");
    assertThat(Seen.text())
        .contains("Ligne ", "min_score", "Choisir un autre fichier")
        .doesNotContain("Importer cette bibliothèque");
    Seen.act("Choisir un autre fichier");
    assertThat(Seen.title()).isEqualTo("Importer une bibliothèque");
  }

  @Test
  void aNewEditionSaysWhatItChanges() {
    imported(Ateliers.yaml());
    var file =
        upload(
            Ateliers.yaml()
                .replace("version: \"3\"", "version: \"4\"")
                .replace("name: Accueil des nouveaux", "name: Accueil de chacun"));
    open(firm.administrator(), "/import?file=" + file);
    assertThat(Seen.title()).isEqualTo("Nouvelle version : rien n’est encore importé.");
    assertThat(Seen.page().select("del").eachText()).contains("Accueil des nouveaux");
    assertThat(Seen.page().select("ins").eachText()).contains("Accueil de chacun");
  }

  @Test
  void aLibraryIsReadPlaceByPlace() {
    var id = imported(Ateliers.yaml());
    open(firm.administrator(), "/" + id);
    assertThat(Seen.title()).isEqualTo("Ateliers partagés");
    assertThat(Seen.text())
        .contains("© Fabrique Lirelune", "Les personnes", "De 0 à 10")
        .doesNotContain("Comment l’accueil", "Observer une arrivée");

    open(firm.administrator(), "/" + id + "?at=0.2");
    assertThat(Seen.page().selectFirst("#gv-tree-heading").text())
        .isEqualTo("A.1 Accueil des nouveaux");
    assertThat(Seen.text())
        .contains("Observer une arrivée", "Cahier d'accueil", "Comment l'accueil se fait-il ?")
        .contains("obligatoire", "poids 3");
    assertThat(Seen.page().select(".gv-library-tree nav a").eachText()).contains("Les personnes");
    assertThat(Seen.page().select("details").isEmpty()).isFalse();

    open(firm.administrator(), "/" + id + "?at=7.99999");
    assertThat(Seen.text()).contains("Les personnes");
  }

  @Test
  void aTextInAnotherLanguageSaysSo() {
    var id = imported(Ateliers.yaml());
    open(firm.administrator(), "/" + id, Locale.ENGLISH);
    assertThat(Seen.title()).isEqualTo("Shared workshops");
    assertThat(Seen.page().select("[lang=fr] abbr").eachText()).contains("FR");
  }

  @Test
  void aLibraryOfAnotherFirmIsNotThere() {
    var id = imported(Ateliers.yaml());
    var stranger = firms.firm();
    open(stranger.consultant(), "/" + id);
    assertThat(Seen.title()).isEqualTo("Page introuvable");
    open(stranger.administrator(), "/import?file=" + upload(Ateliers.yaml()));
    assertThat(Seen.text()).contains("Choisissez-le à nouveau");
    open(stranger.consultant(), "/nimporte");
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  @Test
  void aLargeLibraryCostsNoMoreThanASmallOne() {
    var nodes =
        IntStream.range(0, 1_200)
            .mapToObj(i ->
                """
                      - urn: urn:lirelune:risk:req_node:grand:n%1$d
                        assessable: true
                        depth: 1
                        ref_id: N.%1$d
                        name: Exigence numéro %1$d
                        description: Elle est écrite, connue de tous et relue une fois par an.
                """
                    .formatted(i))
            .collect(Collectors.joining());
    var id =
        imported(
            """
            urn: urn:lirelune:risk:library:grand
            version: 1
            locale: fr
            ref_id: GRAND
            name: Le grand référentiel
            copyright: © Fabrique Lirelune
            objects:
              framework:
                urn: urn:lirelune:risk:framework:grand
                ref_id: GRAND
                name: Le grand référentiel
                requirement_nodes:
            """
                + nodes);
    open(firm.consultant(), "/" + id);
    var html = find(Still.class).all().stream().map(Still::html).collect(Collectors.joining());
    assertThat(html).contains("Exigence numéro 39").doesNotContain("Exigence numéro 40<");
    assertThat(html.length()).isLessThan(24_000);
    assertThat(Seen.text()).contains("1 à 40 sur 1 200");
    open(firm.consultant(), "/" + id + "?at=0~1160");
    assertThat(Seen.text()).contains("Exigence numéro 1199");

    go("portfolio");
    assertThat(statements.during(() -> go("portfolio/libraries/" + id)))
        .hasSizeLessThanOrEqualTo(5);
    go("portfolio");
    assertThat(statements.during(() -> go("portfolio/libraries"))).hasSizeLessThanOrEqualTo(4);
  }
}
