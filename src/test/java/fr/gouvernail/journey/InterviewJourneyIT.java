package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// An interview as consultants hold it: by keyboard, with what lies beside the answers, and with a
/// second screen for the company.
class InterviewJourneyIT extends Journey {

  private static final Pattern CAPTURE = Pattern.compile("Capture .*\\.png");

  /// « 3/5 », not « 5/5 ».
  private static final Locator.FilterOptions UNFINISHED =
      new Locator.FilterOptions().setHasText(Pattern.compile("^(\\d+)/(?!\\1$)"));

  @Test
  void anEssentialPackIsAnsweredByKeyboardAlone() {
    var audit = essential("orvalene-expertise");
    var page = audit.page();
    audit.open("STR").whole();

    audit.answer("3", "o");
    press(page, "?", "Enter");
    assertThat(page.getByText("À vérifier (1)")).isVisible();
    press(page, "2", "p", "r", "Enter");
    assertThat(page.getByText("À revenir (1)")).isVisible();
    assertThat(page.getByText("Pièce annoncée")).hasCount(0);

    contradict(audit);
    moveALine(audit);
    pasteAScreenshot(audit);
    search(page);

    answerWhatIsLeft(page);
    audit.saved();
    page.navigate(audit.address());
    assertThat(heading(page)).containsText("questions sont traitées", AuditScreen.PATIENTLY);
    page.getByText("Clore l’audit").click();
    // Two are left to name the second consultant; contradictions are no reason.
    assertThat(page.locator("vaadin-dialog")).containsText("Il faut deux consultants");
    assertThat(page.locator("vaadin-dialog")).not().containsText("ne concorde");
  }

  @Test
  void theSecondScreenFollowsTheConsultant() {
    var audit = essential("ateliers-brevanne");
    audit.open("STR/STR-01").whole();
    var screen = audit.in(audit.page().context().newPage()).page();
    screen.navigate(audit.address() + "/screen");
    assertThat(heading(screen)).containsText("La direction a-t-elle pris une position");
    hasNoSeriousAccessibilityFault(screen);

    audit.answer("3", "o");
    audit.page().keyboard().press("n");
    audit.page().keyboard().type("Le dirigeant hésite");
    audit.page().keyboard().press("Escape");
    audit.saved();
    assertThat(heading(screen)).containsText("Chaque initiative d’IA répond-elle");
    audit.page().keyboard().press("ArrowUp");
    assertThat(screen.locator("[data-chosen]")).containsText("Maîtrisé");
    audit.page().keyboard().press("ArrowRight");
    assertThat(heading(screen)).containsText("Un référent IA est-il désigné");
    assertThat(screen.locator("body")).not().containsText("Le dirigeant hésite");
    assertThat(tooWide(screen)).isEmpty();
  }

  @Test
  void twoConsultantsShareThePadAndWhatLiesOnTheQuestions() {
    var margaux = essential("comptoir-bastidon");
    margaux.open("STR/STR-01").whole();
    var thomas =
        margaux
            .in(signIn(window("fr-FR"), THOMAS, "/t/comptoir-bastidon"))
            .open("STR/STR-01")
            .whole();

    note(margaux.page(), "Demander le compte rendu de mars");
    thomas.page().keyboard().press("b");
    assertThat(lines(thomas.page())).hasValue("Demander le compte rendu de mars");
    thomas.page().keyboard().press("Escape");
    paste(margaux.page());
    assertThat(thomas.question("STR-01").locator(".file-words a")).containsText(CAPTURE);
    thomas.answer("2", "d");
    thomas.saved();
    assertThat(margaux.question("STR-01")).containsText("Mis à jour par Thomas Vial");
  }

  /// A new audit of the essential pack.
  private AuditScreen essential(String company) {
    var page = signIn(window("fr-FR"), MARGAUX, "/t/" + company + "/assessments/new");
    page.getByText("Parcours essentiel").click();
    return AuditScreen.start(page);
  }

  /// A charter that is complete, and no grid: it is noticed at once, and explained.
  private static void contradict(AuditScreen audit) {
    var page = audit.page();
    go(page, "GOV-02");
    press(page, "3");
    assertThat(page.locator(".card.current .clash"))
        .containsText("aucune version n’est en vigueur");
    go(page, "DAT-03");
    press(page, "1");
    assertThat(page.locator(".card.current .clash")).containsText("aucune grille");
    press(page, "e");
    page.keyboard().type("La grille est en annexe, à publier.");
    press(page, "Enter");
    assertThat(page.locator(".card.current .clash.explained"))
        .containsText("La grille est en annexe");
    press(page, "c");
    assertThat(page.locator(".side .clash").first())
        .containsText("aucune version n’est en vigueur");
    hasNoSeriousAccessibilityFault(page);
    press(page, "h");
    audit.saved();
  }

  /// A thought that is written down beside the questions becomes the note of one.
  private static void moveALine(AuditScreen audit) {
    var page = audit.page();
    note(page, "Vu le registre de 2024");
    press(page, "Tab");
    assertThat(lines(page)).isFocused();
    press(page, "Control+Enter");
    assertThat(page.locator("#n-DAT-03")).hasValue("Vu le registre de 2024");
    assertThat(lines(page)).hasCount(0);
    press(page, "Escape", "h");
    audit.saved();
    page.reload();
    assertThat(page.locator("#n-DAT-03")).hasValue("Vu le registre de 2024");
    audit.whole();
  }

  private static void pasteAScreenshot(AuditScreen audit) {
    var page = audit.page();
    paste(page);
    assertThat(page.locator(".card.current .file-words a")).containsText(CAPTURE);
    page.reload();
    audit.whole();
    assertThat(page.locator(".card.current .file-words a")).containsText(CAPTURE);
    page.locator(".card.current .thumb").click();
    assertThat(page.locator("dialog img")).isVisible();
    assertThat(
            (Boolean)
                page.locator("dialog img")
                    .evaluate("i => i.decode().then(() => i.naturalWidth > 0)"))
        .isTrue();
    press(page, "Escape");
    assertThat(page.locator("dialog")).hasCount(0);
  }

  private static void search(Page page) {
    press(page, "/");
    assertThat(page.locator("#search")).isFocused();
    page.keyboard().type("fuites donnees");
    assertThat(page.locator(".chosen-place")).containsText("SEC-04");
    hasNoSeriousAccessibilityFault(page);
    press(page, "Enter");
    assertThat(page.locator(".card.current")).hasId("SEC-04");
    press(page, "k");
    assertThat(page.locator("dialog")).containsText("Raccourcis clavier");
    press(page, "Escape");
    assertThat(page.locator("dialog")).hasCount(0);
  }

  private static void answerWhatIsLeft(Page page) {
    var open = page.locator("nav .dimensions .count").filter(UNFINISHED);
    for (int i = 0; i < 60 && open.count() > 0; i++) {
      press(page, "f", "3", "o");
    }
    assertThat(open).hasCount(0);
  }

  private static void go(Page page, String question) {
    press(page, "/");
    assertThat(page.locator("#search")).isFocused();
    page.keyboard().type(question);
    press(page, "Enter");
    assertThat(page.locator(".card.current")).hasId(question);
  }

  private static void note(Page page, String words) {
    press(page, "b");
    assertThat(page.locator("#pad-new")).isFocused();
    page.keyboard().type(words);
    press(page, "Enter");
    assertThat(lines(page).last()).hasValue(words);
  }

  private static Locator lines(Page page) {
    return page.locator(".side .pad-lines textarea");
  }

  /// What the browser does with Ctrl V after a screenshot.
  private static void paste(Page page) {
    page.evaluate(
        """
        async () => {
          const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 30 });
          canvas.getContext('2d').fillRect(4, 4, 20, 12);
          const picture = await new Promise((done) => canvas.toBlob(done, 'image/png'));
          const data = new DataTransfer();
          data.items.add(new File([picture], 'image.png', { type: 'image/png' }));
          document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """);
  }

  private static void press(Page page, String... keys) {
    for (var key : keys) {
      page.keyboard().press(key);
    }
  }
}
