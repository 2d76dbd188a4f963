package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A director writes a version of the charter with the keyboard, beside the text that it makes,
/// while the deputy looks at it on a phone, and hands it over to the reviewers.
class CharterWritingJourneyIT extends Journey {

  private static final String ELODIE = "elodie.castan@bastidon.example.org";
  private static final String HOME = "/t/comptoir-bastidon";

  @Test
  void aDirectorWritesACharterAndHandsItOver() {
    var page = signIn(window("fr-FR"), ELODIE, HOME + "/charter");
    starts(page);
    var write = page.url().replaceAll("/write.*", "/write");

    dates(page);
    next(page, "Options");
    options(page);
    next(page, "Outils");
    ticksWithTheKeyboard(page);
    next(page, "Données");
    page.getByLabel("Cinq exemples propres à l’entreprise").fill("Reformuler un courriel : oui");
    page.keyboard().press("Tab");
    assertThat(text(page)).containsText("Reformuler un courriel : oui");
    next(page, "Matrice");
    matrix(page);
    onAPhone(page);
    next(page, "Vérification");
    handsOver(page, write);
  }

  private static void starts(Page page) {
    button(page, "Préparer une version").click();
    var dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByText("Majeur").click();
    dialog.getByLabel("Ce qui change").fill("Des règles plus simples");
    dialogHasNoSeriousAccessibilityFault(page);
    button(page, "Préparer une version").last().click();
    assertThat(heading(page)).hasText("Qui porte la charte, et à partir de quand ?");
    assertThat(page.locator(".gv-steps [aria-current]")).containsText("Entreprise");
    hasNoSeriousAccessibilityFault(page);
  }

  private static void dates(Page page) {
    var today = LocalDate.now(ZoneId.of("Europe/Paris"));
    enters(page, page.getByLabel("Date d’adoption"), today.plusDays(20));
    enters(page, page.getByLabel("Date d’entrée en vigueur"), today.plusDays(30));
    assertThat(page.getByText("Enregistré à")).isVisible();
    page.locator("#known-date_revue").focus();
    page.keyboard().press("Enter");
    assertThat(page.getByText("Selon la périodicité choisie.").first()).isVisible();
    assertThat(page.locator("#clause-head")).not().containsText("à compléter");
    hasNoSeriousAccessibilityFault(page);
  }

  /// As one types a date: the calendar stays closed.
  private static void enters(Page page, Locator field, LocalDate day) {
    field.fill(day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
    page.keyboard().press("Enter");
    assertThat(page.locator("vaadin-date-picker[opened]")).hasCount(0);
    page.keyboard().press("Tab");
  }

  /// An arrow chooses, Ctrl+Z takes it back; the clause concerned comes into sight.
  private static void options(Page page) {
    var strict = page.locator("#OPT-VALIDATION-systematique");
    var usual = page.locator("#OPT-VALIDATION-externe_et_sensible");
    assertThat(usual).isChecked();
    usual.focus();
    page.keyboard().press("ArrowUp");
    assertThat(text(page)).containsText("Tout résultat réutilisé est relu");
    assertThat(page.locator("#clause-controle")).hasAttribute("data-pointed", "");
    assertThat(page.locator("#clause-controle")).isInViewport();
    assertThat(strict).isFocused();
    page.keyboard().press("Control+z");
    assertThat(page.getByText("Réponse annulée.")).isVisible();
    assertThat(usual).isChecked();
    page.keyboard().press("Control+Shift+z");
    assertThat(strict).isChecked();
    hasNoSeriousAccessibilityFault(page);
  }

  private static void ticksWithTheKeyboard(Page page) {
    var box = page.getByRole(AriaRole.CHECKBOX).first();
    var listed = box.isChecked();
    box.focus();
    page.keyboard().press("Space");
    assertThat(page.locator("#clause-annexe-outils")).hasAttribute("data-pointed", "");
    assertThat(page.getByRole(AriaRole.CHECKBOX).first()).isChecked(checked(!listed));
    page.keyboard().press("Space");
    assertThat(page.getByRole(AriaRole.CHECKBOX).first()).isChecked(checked(listed));
    hasNoSeriousAccessibilityFault(page);
  }

  private static LocatorAssertions.IsCheckedOptions checked(boolean wanted) {
    return new LocatorAssertions.IsCheckedOptions().setChecked(wanted);
  }

  private static void matrix(Page page) {
    var cell = page.getByLabel("C1 Interne, T4 Outil grand public");
    cell.focus();
    page.keyboard().type("C");
    page.keyboard().press("Tab");
    var wrong = page.locator(".gv-cell-question vaadin-text-field[invalid]");
    assertThat(wrong).hasCount(2);
    page.getByLabel(Pattern.compile("^C1 Interne, T4.*condition$")).fill("texte sans nom");
    page.keyboard().press("Tab");
    page.getByLabel(Pattern.compile("^C1 Interne, T4.*motif$")).fill("essai encadré");
    page.keyboard().press("Tab");
    assertThat(wrong).hasCount(0);
    assertThat(text(page)).containsText("texte sans nom");
    hasNoSeriousAccessibilityFault(page);
  }

  /// One of both faces shows; nothing is wider than the phone.
  private static void onAPhone(Page page) {
    page.setViewportSize(390, 844);
    for (var step : List.of("matrix", "company", "options", "tools", "levels", "check")) {
      page.navigate(page.url().replaceAll("/write/.*", "/write/" + step));
      assertThat(page.locator(".gv-steps")).isVisible();
      assertThat(tooWide(page)).as(step).isEmpty();
      assertThat(text(page)).isHidden();
    }
    hasNoSeriousAccessibilityFault(page);
    button(page, "Texte").click();
    assertThat(text(page)).isVisible();
    assertThat(page.locator("#gv-hand-over")).isHidden();
    assertThat(tooWide(page)).isEmpty();
    hasNoSeriousAccessibilityFault(page);
    page.setViewportSize(1440, 900);
    page.navigate(page.url().replaceAll("/write/.*", "/write/matrix"));
    assertThat(page.locator("#gv-matrix")).isVisible();
  }

  private void handsOver(Page page, String write) {
    assertThat(page.locator("#gv-blocks-APPROVAL")).containsText("Date d’information des salariés");
    hasNoSeriousAccessibilityFault(page);
    page.locator("#gv-blocks-APPROVAL a").filter(named("Date d’information")).click();
    var date = page.locator("#q-date_information input");
    assertThat(date).isFocused();
    enters(page, date, LocalDate.now(ZoneId.of("Europe/Paris")));
    assertThat(page.getByText("Enregistré à")).isVisible();
    page.navigate(write + "/check");
    button(page, "Mettre en relecture").click();
    var ask = page.getByRole(AriaRole.ALERTDIALOG);
    ask.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Mettre en relecture"))
        .click();
    assertThat(heading(page)).containsText("Approuver la version");
    assertThat(page.getByText("Le texte ne change plus")).isVisible();
    assertThat(page.getByRole(AriaRole.RADIO)).hasCount(0);
    hasNoSeriousAccessibilityFault(page);

    var tom =
        signIn(window("fr-FR", 390, 844), "tom.esteve@bastidon.example.org", HOME + "/charter");
    assertThat(heading(tom)).hasText("Ce que la charte permet, et ce qu’elle demande.");
    tom.navigate(write);
    assertThat(heading(tom)).hasText("Page introuvable");
  }

  private static void next(Page page, String step) {
    page.locator(".gv-step-links a.gv-primary").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".gv-steps [aria-current]")).containsText(step);
  }

  private static Locator text(Page page) {
    return page.locator(".gv-write-text");
  }
}
