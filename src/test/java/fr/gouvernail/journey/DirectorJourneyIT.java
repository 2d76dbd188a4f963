package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/// From the result to the plan: what a director does after a closed audit, and what reaches the
/// people who then have something to do.
class DirectorJourneyIT extends Journey {

  @Test
  void aDirectorReadsWhyTakesTheReportPlansAndTheAssigneeSeesIt() throws IOException {
    var page = signIn(window("fr-FR"), PHILIPPE, "/");
    link(page, "Voir le résultat").first().click();
    assertThat(page).hasURL(Pattern.compile(".*/result$"));
    var result = page.url();
    hasNoSeriousAccessibilityFault(page);

    asksWhy(page);
    assertThat(page).hasURL(result);
    takesTheReport(page);
    page.navigate(result);
    adopts(page);
    var action = movesByKeyboard(page);
    movesByMouse(page, action);
    entrusts(page, action, "Inès Boukari");

    var assignee = signIn(window("fr-FR"), INES, "/");
    link(assignee, "Mes actions").first().click();
    assertThat(heading(assignee)).containsText("Une action vous attend");
    assertThat(assignee.locator("main")).containsText(title(action));
    assertThat(assignee.locator("main")).containsText("En cours");
    hasNoSeriousAccessibilityFault(assignee);
  }

  /// Down to the questions of a dimension, and back.
  private static void asksWhy(Page page) {
    page.getByRole(AriaRole.TABLE)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Gouvernance"))
        .first()
        .click();
    assertThat(heading(page)).containsText(Pattern.compile("Gouvernance.* sur 100"));
    assertThat(page.getByText("GOV-01 ·").first()).isVisible();
    hasNoSeriousAccessibilityFault(page);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Résultat de l’audit"))
        .first()
        .click();
  }

  private static void takesTheReport(Page page) throws IOException {
    page.locator("main a[href$='/result/documents']").first().click();
    button(page, "Préparer, Rapport complet, PDF, Français").click();
    assertThat(page.getByRole(AriaRole.PROGRESSBAR).first()).isVisible();
    var ready = page.getByRole(AriaRole.LINK).filter(named("Télécharger")).first();
    assertThat(ready).isVisible(patiently());
    hasNoSeriousAccessibilityFault(page);
    var download = page.waitForDownload(ready::click);
    assertThat(download.suggestedFilename()).endsWith(".pdf");
    try (var document = Loader.loadPDF(Files.readAllBytes(download.path()))) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
    }
  }

  private static void adopts(Page page) {
    link(page, "Adopter dans la feuille de route").first().click();
    assertThat(heading(page)).containsText("actions à adopter");
    hasNoSeriousAccessibilityFault(page);
    page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile("^Adopter \\d+ actions$")))
        .click();
    assertThat(page).hasURL(Pattern.compile(".*/roadmap$"));
    assertThat(heading(page)).containsText("à finir d’ici au");
  }

  /// Moves the first action of the plan to the next quarter; the focus stays on it.
  private static Locator movesByKeyboard(Page page) {
    var id = page.locator("[draggable]").first().getAttribute("data-arg");
    var action = page.locator("[draggable][data-arg='" + id + "']");
    var quarter = quarter(action).getAttribute("aria-label");
    action.getByRole(AriaRole.BUTTON).first().focus();
    page.keyboard().press("Alt+ArrowRight");
    assertThat(quarter(action)).not().hasAttribute("aria-label", quarter);
    assertThat(action.getByRole(AriaRole.BUTTON).first()).isFocused();
    assertThat(page.getByRole(AriaRole.STATUS).filter(named(" est au "))).hasCount(1);
    return action;
  }

  /// Drags the action back before the first of the plan; a mark shows where it would go, and the
  /// focus is on it afterwards.
  private static void movesByMouse(Page page, Locator action) {
    var id = action.getAttribute("data-arg");
    var first = page.locator("[draggable]").first();
    assertThat(first).not().hasAttribute("data-arg", id);
    action.hover();
    page.mouse().down();
    var top = new Locator.HoverOptions().setPosition(20, 4);
    first.hover(top);
    // The browser takes a first movement for the start of the drag.
    first.hover(top);
    assertThat(page.locator("[data-aimed]")).hasCount(1);
    assertThat(first).hasAttribute("data-aimed", "");
    page.mouse().up();
    assertThat(first).hasAttribute("data-arg", id);
    assertThat(action.getByRole(AriaRole.BUTTON).first()).isFocused();
    assertThat(page.locator("[data-aimed], [data-dragged]")).hasCount(0);
    hasNoSeriousAccessibilityFault(page);
  }

  /// Names an owner and starts the action, in one go.
  private static void entrusts(Page page, Locator action, String owner) {
    page.keyboard().press("Enter");
    var dialog = page.getByRole(AriaRole.DIALOG);
    var field = dialog.getByLabel("Porteur").first();
    field.fill(owner);
    page.getByRole(AriaRole.OPTION).filter(named(owner)).click();
    dialogHasNoSeriousAccessibilityFault(page);
    dialog
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Mettre en cours"))
        .click();
    assertThat(dialog).hasCount(0);
    assertThat(action).containsText("En cours");
    page.reload();
    assertThat(action).containsText("En cours");
  }

  private static Locator quarter(Locator action) {
    return action.locator("xpath=ancestor::section[@aria-label]");
  }

  private static String title(Locator action) {
    return action.getByRole(AriaRole.BUTTON).first().innerText();
  }
}
