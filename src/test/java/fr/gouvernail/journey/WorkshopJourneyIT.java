package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Three people in three browsers score a use of AI in secret and see the result at the same
/// moment; then a dot of the matrix is moved.
class WorkshopJourneyIT extends Journey {

  private static final String COMPANY = "/t/ateliers-brevanne";
  private static final String USE = "Maintenance prédictive des centres d’usinage";
  private static final int CRITERIA = 7;

  @Test
  void threePeopleVoteInSecretSeeTheResultTogetherAndAgreeInASecondRound() {
    var yanis = signIn(window("fr-FR"), YANIS, COMPANY + "/workshops/new");
    yanis.getByLabel("Titre").fill("Atelier de novembre");
    choose(yanis, USE);
    for (var name : new String[] {"Claire Maudoux", "Nadia Kerroum", "Yanis Perrault"}) {
      assertThat(
              yanis.getByRole(
                  AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name).setExact(true)))
          .isChecked();
    }
    for (var other : yanis.locator("vaadin-checkbox-group vaadin-checkbox").all()) {
      var name = other.innerText().strip();
      if (!name.matches("Claire Maudoux|Nadia Kerroum|Yanis Perrault")) {
        other.locator("input").uncheck();
      }
    }
    button(yanis, "Ouvrir et prévenir").click();
    assertThat(heading(yanis)).hasText("Un cas d’usage attend votre vote.");
    assertThat(yanis).hasURL(Pattern.compile(".*/workshops/[0-9a-f-]{36}.*"));
    var address = yanis.url().replace(portal.url(), "");

    // What awaits her leads her there, on her phone.
    var claire = signIn(window("fr-FR", 390, 844), CLAIRE, COMPANY);
    assertThat(claire.getByText("Votez dans « Atelier de novembre »").first()).isVisible();
    claire.navigate(portal.url() + address);
    var nadia = signIn(window("fr-FR"), NADIA, address);
    assertThat(tooWide(claire)).isEmpty();
    hasNoSeriousAccessibilityFault(claire);

    vote(claire, CRITERIA, 3);
    assertThat(claire.getByText("Votre vote est enregistré.")).isVisible();
    // The others learn that she voted, and nothing else.
    assertThat(nadia.getByText("Une personne a voté, sur 3").first()).isVisible();
    assertThat(results(yanis)).hasCount(0);

    // Half a ballot waits through a lost page.
    pick(nadia, 0, 9);
    nadia.reload();
    assertThat(nadia.locator("[name=gv-vote-0][value='9']")).isChecked();
    vote(nadia, CRITERIA, 9);
    vote(yanis, CRITERIA, 8);

    button(yanis, "Révéler les votes").click();
    for (var page : new Page[] {yanis, claire, nadia}) {
      assertThat(results(page)).isVisible();
      assertThat(page.getByText("À discuter").first()).isVisible();
      assertThat(page.getByText("3 votes sur 3, sans les noms.")).isVisible();
      hasNoSeriousAccessibilityFault(page);
    }
    assertThat(tooWide(claire)).isEmpty();

    // A second round on one criterion.
    for (var picked : yanis.locator(".gv-workshop-pick button").all().subList(1, CRITERIA)) {
      picked.click();
      assertThat(picked).hasAttribute("aria-pressed", "false");
    }
    button(yanis, "Ouvrir un second tour sur un critère").click();
    for (var page : new Page[] {yanis, claire, nadia}) {
      assertThat(page.locator("fieldset.gv-vote")).hasCount(1);
      vote(page, 1, 8);
    }
    button(yanis, "Révéler les votes").click();
    assertThat(claire.getByText("second tour", exactly()).first()).isVisible();

    button(yanis, "Adopter ces notes").click();
    yanis
        .getByRole(AriaRole.ALERTDIALOG)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Adopter ces notes"))
        .click();
    assertThat(nadia.getByText("Notes adoptées : impact 8,0, faisabilité 8,0.")).isVisible();

    button(yanis, "Clore l’atelier").click();
    yanis
        .getByRole(AriaRole.ALERTDIALOG)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Clore l’atelier"))
        .click();
    assertThat(heading(claire)).hasText("Atelier clos : un cas d’usage noté.");
    var minutes = link(claire, "Procès-verbal, PDF").getAttribute("href");
    assertThat(claire.context().request().get(portal.url() + "/" + minutes).body())
        .startsWith('%', 'P', 'D', 'F');

    yanis.navigate(portal.url() + COMPANY + "/matrix");
    assertThat(dot(yanis))
        .hasAttribute("aria-label", Pattern.compile("impact 8,0, faisabilité 8,0"));
    moveAndKeep(yanis);
  }

  private static Locator results(Page page) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName("Ce que donnent les votes"));
  }

  /// With the mouse, then with an arrow; nothing is kept before it is said.
  private static void moveAndKeep(Page page) {
    hasNoSeriousAccessibilityFault(page);
    var box = dot(page).locator("circle").first().boundingBox();
    double x = box.x + box.width / 2;
    double y = box.y + box.height / 2;
    page.mouse().move(x, y);
    page.mouse().down();
    page.mouse().move(x, y + 90);
    page.mouse().up();
    assertThat(button(page, "Conserver ces notes")).isVisible();
    button(page, "Annuler").click();
    assertThat(dot(page)).hasAttribute("aria-label", Pattern.compile("impact 8,0"));

    dot(page).focus();
    page.keyboard().press("ArrowLeft");
    assertThat(button(page, "Conserver ces notes")).isVisible();
    // The bar of the acts stays at the foot of the window, over whatever scrolls there.
    page.locator(".gv-score > .gv-reason")
        .last()
        .evaluate("e => e.scrollIntoView({block: 'center'})");
    hasNoSeriousAccessibilityFault(page);
    button(page, "Conserver ces notes").click();
    assertThat(dot(page)).hasAttribute("aria-label", Pattern.compile("faisabilité 7,8"));
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/use-cases/"));
  }

  private static Locator dot(Page page) {
    return page.locator(".gv-dot[aria-label*='" + USE.substring(0, 22) + "']");
  }

  /// Instead of those that the form proposes: uses without a score, of other journeys too.
  private static void choose(Page page, String useCase) {
    var proposed =
        page.locator(
            "vaadin-multi-select-combo-box-chip:not([slot=overflow]) [part=remove-button]");
    for (int left = proposed.count(); left > 0; left--) {
      proposed.first().click();
      assertThat(proposed).hasCount(left - 1);
    }
    page.getByLabel("Cas d’usage à noter").click();
    page.keyboard().type(useCase.substring(0, 12));
    page.locator("vaadin-multi-select-combo-box-item").filter(named(useCase)).first().click();
    page.keyboard().press("Escape");
  }

  private static void vote(Page page, int criteria, int score) {
    for (int i = 0; i < criteria; i++) {
      pick(page, i, score);
    }
    button(page, "Voter").click();
    assertThat(page.locator("form.gv-ballot")).isHidden();
  }

  private static void pick(Page page, int criterion, int score) {
    page.locator("[name=gv-vote-" + criterion + "][value='" + score + "']").check();
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
