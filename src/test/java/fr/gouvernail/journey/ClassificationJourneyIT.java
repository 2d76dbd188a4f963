package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// A conversation leads one use to « haut risque », with a point that somebody else has to have
/// checked, and another one to « interdit », which goes no further.
class ClassificationJourneyIT extends Journey {

  private static final String BRUNO = "bruno.hamel@orvalene.example.org";
  private static final String ANNE_LAURE = "al.tissot@orvalene.example.org";
  private static final String HOME = "/t/orvalene-expertise";
  private static final String SORTING = "Trier les candidatures des apprentis";
  private static final String MOOD = "Suivre l’humeur des équipes au téléphone";
  private static final String SENSITIVE =
      "Diffuser des offres ciblées, trier des candidatures ou évaluer des candidats";
  private static final String UNSURE = "Je ne sais pas";
  private static final String CHECKED = "Relu par notre avocat, qui confirme le haut risque.";

  @Test
  void sortingCandidatesIsOfHighRiskAndADoubtIsChecked() throws IOException {
    var bruno = signIn(window("fr-FR"), BRUNO, HOME + "/use-cases/new");
    var use = begins(bruno, SORTING);
    goesBackAndForth(new ClassScreen(bruno));
    isOfHighRisk(bruno);
    isPrinted(bruno);

    var dpo = signIn(window("fr-FR"), ANNE_LAURE, use + "/class");
    button(dpo, "Noter que c’est vérifié").click();
    dpo.getByLabel("Vérification").fill(CHECKED);
    dialogHasNoSeriousAccessibilityFault(dpo);
    inDialog(dpo, "Noter la vérification").click();
    assertThat(dpo.locator("main")).containsText("Vérification notée par Anne-Laure Tissot");
    assertThat(dpo.locator("main")).containsText(CHECKED);
    assertThat(heading(dpo)).hasText("Haut risque : permis, sous conditions strictes.");
  }

  @Test
  void readingMoodsIsProhibitedAndGoesNoFurther() {
    var bruno = signIn(window("fr-FR", 390, 844), BRUNO, HOME + "/use-cases/new");
    var use = begins(bruno, MOOD);
    assertThat(tooWide(bruno)).isEmpty();
    hasNoSeriousAccessibilityFault(bruno);
    new ClassScreen(bruno)
        .answer("Oui")
        .answer("Nous l’utilisons dans notre activité")
        .answer("Déduire les émotions de personnes au travail ou en formation")
        .answer("Non, aucune exception")
        .complete();
    assertThat(heading(bruno)).hasText("Pratique interdite : cet usage ne peut pas avancer.");
    assertThat(duty(bruno, "Interdiction")).containsText("art. 5");
    assertThat(tooWide(bruno)).isEmpty();
    hasNoSeriousAccessibilityFault(bruno);

    cannotBeSent(bruno, use);
    cannotBeApproved(signIn(window("fr-FR"), PHILIPPE, use + "/decide"), use);
  }

  /// Starts a sheet, and goes from there to the first question.
  ///
  /// @return the address of the use
  private static String begins(Page page, String title) {
    page.getByLabel("Titre").fill(title);
    button(page, "Créer la fiche").click();
    assertThat(heading(page)).hasText(title);
    var use = new SheetScreen(page).use();
    page.navigate(portal.url() + use + "/edit?at=wizard");
    link(page, "Commencer le classement").click();
    assertThat(heading(page)).hasText("Quelle est la classe de cet usage ?");
    return use;
  }

  private static void goesBackAndForth(ClassScreen talk) {
    hasNoSeriousAccessibilityFault(talk.page());
    talk.answer("Oui")
        .answer("Nous l’utilisons dans notre activité")
        .answer("Aucune de ces pratiques")
        .answer("Non")
        .answer(SENSITIVE)
        .choose(UNSURE);
    assertThat(talk.page().locator("main")).containsText("Ce point restera à faire vérifier.");
    hasNoSeriousAccessibilityFault(talk.page());

    talk.back();
    assertThat(talk.option(SENSITIVE)).isChecked();
    talk.back();
    assertThat(talk.option("Non")).isChecked();
    talk.page().reload();
    talk.next().next();
    assertThat(talk.option(UNSURE)).isChecked();
    talk.next()
        .answer("Non")
        .answer("Rien de tout cela")
        .answer("Oui, par abonnement ou par interface")
        .answer("Des candidats à un emploi", "Un prestataire traite les données pour nous");
    assertThat(talk.page().locator("main")).containsText("Un point restera à faire vérifier.");
    hasNoSeriousAccessibilityFault(talk.page());
    talk.complete();
  }

  private static void isOfHighRisk(Page page) {
    assertThat(heading(page)).hasText("Haut risque : permis, sous conditions strictes.");
    var main = page.locator("main");
    assertThat(main).containsText("Un point à faire vérifier");
    assertThat(main).containsText("Un juriste doit voir ce classement");
    assertThat(button(page, "Noter que c’est vérifié")).hasCount(0);
    assertThat(duty(page, "Contrôle humain")).containsText("art. 26(2)");
    assertThat(duty(page, "Contrôle humain")).containsText("À partir du 2 décembre 2027");
    assertThat(duty(page, "Non-discrimination")).containsText("L1132-1");
    hasNoSeriousAccessibilityFault(page);
  }

  private static void isPrinted(Page page) throws IOException {
    var download = page.waitForDownload(() -> link(page, "PDF").click());
    try (var pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " "))
          .contains(SORTING, "Haut risque", "Profilage : Je ne sais pas")
          .contains("Contrôle humain", "art. 26(2)", "à partir du 2 déc. 2027");
    }
  }

  private static Locator duty(Page page, String title) {
    return page.locator(".gv-duties")
        .getByRole(AriaRole.LISTITEM)
        .filter(
            new Locator.FilterOptions()
                .setHas(page.getByText(title, new Page.GetByTextOptions().setExact(true))));
  }

  private static void cannotBeSent(Page page, String use) {
    page.navigate(portal.url() + use + "/edit");
    page.locator("#gv-open-side").click();
    var blocking = page.locator("#gv-blocking");
    assertThat(blocking).containsText("Pratique interdite : ce projet ne peut pas avancer.");
    assertThat(tooWide(page)).isEmpty();
    hasNoSeriousAccessibilityFault(page);
    page.locator("#gv-send").click();
    assertThat(blocking).isFocused();

    page.navigate(portal.url() + use);
    assertThat(heading(page)).hasText(MOOD + " : pratique interdite");
    assertThat(button(page, "Soumettre")).hasCount(0);
    page.getByText("Pourquoi pas les autres étapes ?").click();
    var why = page.getByRole(AriaRole.LISTITEM).filter(named("Soumettre"));
    assertThat(why).containsText("Pratique interdite : ce projet ne peut pas avancer.");
    assertThat(tooWide(page)).isEmpty();
    hasNoSeriousAccessibilityFault(page);
  }

  /// Where it would be decided, the director finds the use with its class, and no way to approve.
  private static void cannotBeApproved(Page page, String use) {
    assertThat(page).hasURL(portal.url() + use);
    assertThat(heading(page)).hasText(MOOD + " : pratique interdite");
    assertThat(button(page, "Approuver")).hasCount(0);
    assertThat(link(page, "Lire et décider")).hasCount(0);
  }
}
