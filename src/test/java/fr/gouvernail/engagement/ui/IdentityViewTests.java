package fr.gouvernail.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Seen;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.document.SvgPictures;
import fr.gouvernail.engagement.FirmIdentity;
import fr.gouvernail.engagement.Firms;
import fr.gouvernail.engagement.IdentityForm;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedInPerson;
import fr.gouvernail.tenancy.PersonRef;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class IdentityViewTests extends SpringBrowserlessTest {

  private static final String LOGO =
      "<svg viewBox=\"0 0 100 50\"><rect x=\"0\" y=\"0\" width=\"100\" height=\"50\" fill=\"#0d5a66\"/></svg>";

  record SignedIn(PersonRef person) implements SignedInPerson, Principal {
    @Override
    public String getName() {
      return person.toString();
    }
  }

  @Autowired FirmIdentity identity;
  @Autowired Firms firms;
  @Autowired TestCompanies companies;

  PersonRef administrator;
  String firm;

  @BeforeEach
  void aFirm() {
    administrator = companies.standing(Role.CONSULTANT, Role.FIRM_ADMIN);
    firm = "Cabinet " + UUID.randomUUID();
    firms.register(firm, Map.of(administrator, "Associée"));
    signIn(administrator);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void showsWhatTheFirmIsAboutToPutOnAFirstPage() {
    open(Locale.FRENCH);
    assertThat(Seen.title()).isEqualTo("Vos rapports ne portent pas encore votre identité.");

    area("Introduction en français").setValue("Merci de votre accueil.\n\nÀ bientôt.");
    field("Contact").setValue("1 rue des Essais");

    var paper = Seen.page().expectFirst(".gv-paper");
    assertThat(paper.select(".gv-paper-intro p").eachText())
        .containsExactly("Merci de votre accueil.", "À bientôt.");
    assertThat(paper.text()).contains(firm, "1 rue des Essais");
    assertThat(Caller.callAs(administrator, identity::mine).form()).isEqualTo(IdentityForm.OURS);

    save();
    assertThat(Seen.title()).isEqualTo("Vos rapports portent votre identité.");
    assertThat(Seen.text()).contains("Enregistré à", "modifiée par Personne d’essai");
    open(Locale.FRENCH);
    assertThat(area("Introduction en français").getValue()).contains("À bientôt.");
  }

  @Test
  void saysBesideTheFieldWhyAColourIsRefusedAndKeepsItOffThePage() {
    open(Locale.FRENCH);

    field("Couleur des titres").setValue("#ffee00");

    assertThat(field("Couleur des titres").isInvalid()).isTrue();
    assertThat(field("Couleur des titres").getErrorMessage())
        .contains("Trop claire pour des titres sur fond blanc")
        .contains("contraste 1,");
    assertThat(Seen.page().expectFirst(".gv-paper").attr("style")).doesNotContain("ffee00");
    save();
    assertThat(Seen.text()).doesNotContain("Enregistré à");

    field("Couleur des titres").setValue("1E5B3A");
    assertThat(field("Couleur des titres").isInvalid()).isFalse();
    assertThat(Seen.page().expectFirst(".gv-paper").attr("style")).contains("#1e5b3a");
    save();
    assertThat(Seen.text()).contains("Enregistré à");
  }

  @Test
  void takesALogoOrSaysWhyNot() {
    open(Locale.FRENCH);
    assertThat(Seen.text()).contains("Aucun logo : le nom du cabinet en tient lieu.");
    assertThat(find(Upload.class).single().getMaxFileSize()).isEqualTo(500 * 1024);

    card().take("<svg><script/></svg>".getBytes(StandardCharsets.UTF_8)).run();
    assertThat(Seen.text()).contains("Un dessin SVG peut contenir des programmes");

    card().take(SvgPictures.png(LOGO, 2)).run();
    assertThat(Seen.text())
        .contains("Retirer le logo")
        .doesNotContain("Un dessin SVG", "Aucun logo");
    assertThat(find(Image.class).all())
        .hasSize(2)
        .allMatch(image -> image.getAlt().orElse("").equals("Logo de " + firm));
  }

  @Test
  void showsBothVersionsWhenSomebodyElseSaved() {
    open(Locale.FRENCH);
    area("Introduction en français").setValue("La mienne.");
    Caller.runAs(
        administrator,
        () ->
            identity.change(
                identity.mine().version(),
                new IdentityForm("#27469b", "#e5ebf8", "La sienne.", "", "")));

    save();
    assertThat(Seen.text()).contains("Quelqu’un a enregistré entre-temps", "La sienne.");
    assertThat(area("Introduction en français").getValue()).isEqualTo("La mienne.");

    Seen.act("Garder ma saisie");
    assertThat(Caller.callAs(administrator, identity::mine).form().introductionFr())
        .isEqualTo("La mienne.");
    assertThat(Seen.text()).doesNotContain("entre-temps");
  }

  @Test
  void isMissingForWhoeverAdministersNoFirm() {
    signIn(companies.standing(Role.CONSULTANT));
    open(Locale.FRENCH);

    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  @Test
  void speaksEnglish() {
    open(Locale.ENGLISH);

    assertThat(Seen.text())
        .contains("Your reports do not carry your identity yet.", "The first three actions")
        .doesNotContain("!{");
    assertThat(field("Colour of the titles").isInvalid()).isFalse();
  }

  private static void signIn(PersonRef person) {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken(new SignedIn(person), "", "ROLE_USER"));
  }

  private static void open(Locale language) {
    UI.getCurrent().setLocale(language);
    UI.getCurrent().navigate("firm/identity");
  }

  private LogoCard card() {
    return find(LogoCard.class).single();
  }

  private TextArea area(String label) {
    return find(TextArea.class).all().stream()
        .filter(area -> label.equals(area.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private TextField field(String label) {
    return find(TextField.class).all().stream()
        .filter(field -> label.equals(field.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private void save() {
    find(Button.class).all().stream()
        .filter(button -> button.getText().equals("Enregistrer"))
        .findFirst()
        .orElseThrow()
        .click();
  }
}
