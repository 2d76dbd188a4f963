package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// An employee has an idea; somebody takes it up and writes its sheet, mends it once, and has it
/// approved; the use is tried, goes into service, and is stopped from one moment to the next.
class UseCaseJourneyIT extends Journey {

  private static final String HOME = "/t/ateliers-brevanne";
  private static final String TITLE = "Écrire plus vite les programmes d’usinage";
  private static final String MODEL = "Assistance au développement logiciel";
  private static final String REASON =
      "Chiffrez l’option sans IA : son coût, et le temps qu’elle prend.";
  private static final String ALARM = "Un programme faux est passé en machine, sans relecture.";

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

  @Test
  void anIdeaBecomesAUseThatIsTriedServesAndIsStopped() {
    var leo = signIn(window("fr-FR", 390, 844), LEO, HOME + "/ideas/new");
    files(leo);
    var marc = signIn(window("fr-FR"), MARC, HOME + "/ideas");
    adopts(marc);
    writes(new SheetScreen(marc));
    var use = classifies(marc);
    submits(marc, use);

    var yanis = signIn(window("fr-FR"), YANIS, HOME + "/decisions");
    asksForChanges(yanis);
    mends(marc);
    approves(yanis);

    preparesThePilot(marc, use);
    starts(yanis, use);
    endsThePilot(marc, use);
    putsIntoService(yanis, use);

    stops(signIn(window("fr-FR", 390, 844), CLAIRE, use));
    isTold(leo);
    Mails.await(MARC, "une fiche est à corriger");
    Mails.await(LEO, "votre idée est retenue");
    Mails.await(LEO, "un usage de l’IA est suspendu");
    Mails.await(YANIS, "un usage de l’IA est suspendu");
  }

  private static void files(Page page) {
    assertThat(tooWide(page)).isEmpty();
    hasNoSeriousAccessibilityFault(page);
    page.getByLabel("Votre idée en quelques mots").fill(TITLE);
    page.getByLabel("Ce que cela améliorerait")
        .fill("Chaque nouvelle pièce demande une demi-journée de programmation au pupitre.");
    button(page, "Déposer l’idée").click();
    assertThat(heading(page)).hasText(TITLE);
    assertThat(page.locator("main")).containsText("Elle attend que quelqu’un s’en charge");
    assertThat(tooWide(page)).isEmpty();
    hasNoSeriousAccessibilityFault(page);
  }

  private static void adopts(Page page) {
    hasNoSeriousAccessibilityFault(page);
    link(page, TITLE).click();
    link(page, "Prendre en charge").click();
    assertThat(heading(page)).hasText("Cette idée devient une fiche.");
    assertThat(page.getByLabel("Titre")).hasValue(TITLE);
    page.getByLabel("Chercher").fill("développement");
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(starting(MODEL))).check();
    page.getByLabel("But de l’usage")
        .fill("Proposer un premier programme à partir du plan. L’opérateur le relit et le simule.");
    hasNoSeriousAccessibilityFault(page);
    button(page, "Créer la fiche").click();
    assertThat(heading(page)).hasText(TITLE);
    assertThat(page.locator("main")).containsText("points avant l’envoi");
  }

  /// Everything that is needed up to the approval.
  private void writes(SheetScreen sheet) {
    sheet
        .section("Identité")
        .write(
            "Problème traité",
            "Chaque nouvelle pièce demande une demi-journée de programmation au pupitre, et la"
                + " machine attend pendant ce temps.")
        .pick("Service", "Production")
        .write("Utilisateurs prévus", "Les opérateurs sur commande numérique")
        .write("Nombre d’utilisateurs", "4")
        .choose("Personnes concernées par le résultat", "Personne")
        .write("Option sans IA examinée", "Former un opérateur de plus à la programmation.");
    hasNoSeriousAccessibilityFault(sheet.page());
    sheet.section("Données").choose("Niveaux de données", "C1 Interne");
    button(sheet.page(), "Ajouter une ligne").click();
    sheet
        .write("Source", "Programmes de l’atelier")
        .write("Responsable", "Usinage")
        .pick("Sensibilité", "C1")
        .choose("Droit d’utiliser ces données", "Données propres à l’entreprise")
        .choose("Transfert hors UE", "Non");
    sheet
        .section("Outil et prestataire")
        .pick("Outil", "Assistant d'entreprise A")
        .choose("Hébergement et traitement", "Union européenne")
        .choose("Réutilisation pour l’entraînement", "Impossible")
        .write("Coût complet annuel estimé", "2400");
    sheet
        .section("Contrôle humain")
        .write(
            "Qui relit, quoi, quand",
            "L’opérateur relit et simule chaque programme avant la première pièce.");
    risks(sheet.section("Risques"));
    sheet.section("Revue et fin").date("Date de revue", today.plusMonths(9));
    hasNoSeriousAccessibilityFault(sheet.page());
  }

  private static void risks(SheetScreen sheet) {
    var risk = sheet.unfold("Fuite de secrets");
    risk.getByRole(AriaRole.GROUP, exactly("Mesures"))
        .getByRole(AriaRole.BUTTON, containing("Interdire par contrat"))
        .click();
    risk.getByLabel("Avancement").selectOption("en_place");
    hasNoSeriousAccessibilityFault(sheet.page());
    sheet.saved();
  }

  /// Back at the sheet, with every duty settled.
  ///
  /// @return the address of the use
  private static String classifies(Page page) {
    var use = new SheetScreen(page).use();
    new SheetScreen(page).section("Règlement IA");
    link(page, "Commencer le classement").click();
    new ClassScreen(page)
        .answer("Oui")
        .answer("Nous l’utilisons dans notre activité")
        .answer("Aucune de ces pratiques")
        .answer("Non")
        .answer("Aucun de ces usages")
        .answer("Produire du texte, des images, du son ou de la vidéo")
        .answer("Oui, par abonnement ou par interface")
        .answer("Rien de tout cela")
        .complete();
    page.navigate(portal.url() + use + "/edit?at=obligations");
    var duties = page.locator(".gv-duties [role=radiogroup]");
    assertThat(duties.first()).isVisible();
    for (var duty : duties.all()) {
      duty.getByText("Faite", new Locator.GetByTextOptions().setExact(true)).click();
    }
    new SheetScreen(page).saved();
    return use;
  }

  private static void submits(Page page, String use) {
    assertThat(page.locator("#gv-blocking")).containsText("Rien de bloquant");
    button(page, "Envoyer à Yanis Perrault").click();
    assertThat(heading(page)).hasText(TITLE + " : la version 1 attend Yanis Perrault");
    assertThat(page).hasURL(portal.url() + use);
    assertThat(page.getByText("attend d’être envoyée")).isHidden();
    hasNoSeriousAccessibilityFault(page);
  }

  private static void asksForChanges(Page page) {
    link(page, TITLE).click();
    assertThat(heading(page)).hasText(TITLE + " : approuver la version 1 ?");
    hasNoSeriousAccessibilityFault(page);
    button(page, "Demander une correction").click();
    page.getByRole(AriaRole.DIALOG).getByLabel("Motif").fill(REASON);
    inDialog(page, "Demander une correction").click();
    assertThat(page.getByText("Choisissez un champ au moins.")).isVisible();
    page.getByRole(
            AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Option sans IA examinée"))
        .check();
    dialogHasNoSeriousAccessibilityFault(page);
    inDialog(page, "Demander une correction").click();
    assertThat(heading(page)).hasText(TITLE + " : un champ à corriger");
  }

  private static void mends(Page page) {
    page.navigate(portal.url() + HOME + "/notices");
    page.getByText("« " + TITLE + " » est à corriger.").first().click();
    assertThat(heading(page)).hasText(TITLE + " : un champ à corriger");
    link(page, "Modifier la fiche").click();
    var sheet = new SheetScreen(page);
    assertThat(page.locator(".gv-sheet-asked")).containsText(REASON);
    hasNoSeriousAccessibilityFault(page);
    sheet
        .section("Identité")
        .write(
            "Option sans IA examinée",
            "Former un opérateur de plus à la programmation : 6 000 euros et six mois.");
    sheet.saved();
    assertThat(page.locator(".gv-sheet-asked"))
        .containsText("Tout ce qui était demandé est traité");
    button(page, "Envoyer à nouveau à Yanis Perrault").click();
    assertThat(heading(page)).containsText("la version 2 attend Yanis Perrault");
  }

  private static void approves(Page page) {
    page.navigate(portal.url() + HOME + "/decisions");
    link(page, TITLE).click();
    assertThat(heading(page)).hasText(TITLE + " : approuver la version 2 ?");
    var main = page.locator("main");
    assertThat(main).containsText("Ce qui a changé depuis la version 1");
    assertThat(main.locator("ins").first()).containsText("6 000 euros");
    assertThat(main).containsText("Rien ne bloque");
    hasNoSeriousAccessibilityFault(page);
    button(page, "Approuver").click();
    assertThat(heading(page)).containsText(TITLE + " : approuvé");
    hasNoSeriousAccessibilityFault(page);
  }

  private void preparesThePilot(Page page, String use) {
    page.navigate(portal.url() + use + "/edit");
    var sheet = new SheetScreen(page);
    assertThat(heading(page)).hasText(TITLE);
    sheet
        .section("Outil et prestataire")
        .write("Raccordements et droits", "Aucun : les programmes se copient à la main.")
        .write("Sortie : export, préavis, alternative", "Les programmes restent chez nous.");
    sheet
        .section("Contrôle humain")
        .person("Relecteurs nommés", "Marc Delvaux")
        .pick("Qui peut arrêter", "Nadia Kerroum")
        .write("Mode dégradé", "On programme au pupitre, comme avant.");
    indicators(sheet.section("Indicateurs"));
    sheet
        .section("Pilote")
        .yes("Gain rapide")
        .date("Effet visible le", today.plusMonths(3))
        .yes("Périmètre clair et maîtrisé")
        .write("Périmètre en deux phrases", "Un centre d’usinage, quatre semaines.")
        .yes("Alignement stratégique")
        .write("Objectif de l’entreprise", "Livrer les pièces urgentes en trois jours.")
        .yes("Ressources disponibles")
        .write("Relevé de qualité des données", "Deux cents programmes relus en octobre.")
        .write("Personnes et jours", "Deux opérateurs, quatre jours")
        .date("Début", today)
        .date("Fin", today.plusWeeks(4))
        .write("Participants", "2")
        .person("Participants nommés", "Léo Vannier")
        .write("Seuil de réussite", "Deux heures par programme en moyenne")
        .write("Seuil d’arrêt", "Un programme faux en machine")
        .date("Décision au plus tard le", today.plusWeeks(5))
        .date("Participants formés le", today);
    sheet
        .section("Mise en service")
        .choose(
            "Liste de contrôle de mise en service",
            "Utilisateurs formés",
            "Procédure écrite et accessible",
            "Contact d’aide connu des utilisateurs",
            "Droits d’accès réglés et revus",
            "Personnes concernées informées");
    sheet.saved();
    assertThat(page.locator("#gv-blocking")).containsText("Rien de bloquant");
    hasNoSeriousAccessibilityFault(page);
  }

  /// The model proposes what to measure; where one stands and where one wants to be is not known to
  /// it.
  private void indicators(SheetScreen sheet) {
    for (var card : sheet.fields().locator("details.gv-sheet-card").all()) {
      card.locator("> summary").click();
      card.getByLabel("Valeur de départ").fill("4");
      card.getByLabel("Mesurée le").fill(today.minusDays(5).toString());
      card.getByLabel("Cible", new Locator.GetByLabelOptions().setExact(true)).fill("2");
      card.getByLabel("À atteindre le").fill(today.plusMonths(6).toString());
    }
    sheet.saved();
  }

  private static void starts(Page page, String use) {
    page.navigate(portal.url() + use);
    assertThat(heading(page)).hasText(TITLE + " : approuvé, prêt pour le pilote");
    button(page, "Lancer le pilote").click();
    dialogHasNoSeriousAccessibilityFault(page);
    inDialog(page, "Lancer le pilote").click();
    assertThat(heading(page)).containsText(TITLE + " : en pilote jusqu’au");
  }

  private static void endsThePilot(Page page, String use) {
    page.navigate(portal.url() + use);
    button(page, "Noter la décision de fin de pilote").click();
    page.getByRole(AriaRole.DIALOG).getByLabel("Étendre : mise en service").check();
    dialogHasNoSeriousAccessibilityFault(page);
    inDialog(page, "Noter la décision").click();
    assertThat(page.getByText("La décision est notée sur la fiche.")).isVisible();
  }

  private static void putsIntoService(Page page, String use) {
    page.navigate(portal.url() + use);
    button(page, "Mettre en service").click();
    inDialog(page, "Mettre en service").click();
    assertThat(heading(page)).hasText(TITLE + " : en service");
    hasNoSeriousAccessibilityFault(page);
  }

  private static void stops(Page page) {
    assertThat(tooWide(page)).isEmpty();
    hasNoSeriousAccessibilityFault(page);
    button(page, "Suspendre").click();
    var dialog = page.getByRole(AriaRole.DIALOG);
    assertThat(dialog).containsText("Léo Vannier");
    dialog.getByLabel("Motif").fill(ALARM);
    dialogHasNoSeriousAccessibilityFault(page);
    inDialog(page, "Suspendre").click();
    assertThat(heading(page)).containsText(TITLE + " : suspendu depuis le");
    assertThat(page.locator("main")).containsText(ALARM);
  }

  private static void isTold(Page page) {
    page.navigate(portal.url() + HOME + "/notices");
    page.getByText("« " + TITLE + " » est suspendu.").click();
    assertThat(heading(page)).hasText(TITLE + " : suspendu, ne l’utilisez plus");
    assertThat(page.locator("main")).containsText(ALARM);
    assertThat(tooWide(page)).isEmpty();
    hasNoSeriousAccessibilityFault(page);
  }

  private static Pattern starting(String words) {
    return Pattern.compile("^" + words);
  }

  private static Locator.GetByRoleOptions exactly(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions containing(String words) {
    return new Locator.GetByRoleOptions().setName(words);
  }
}
