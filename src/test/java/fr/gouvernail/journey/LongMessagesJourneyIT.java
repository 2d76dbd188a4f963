package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What is longer than the buffers of a connection passes through them.
class LongMessagesJourneyIT extends Journey {

  private static final String LONGEST = "Œuvre–50€✓".repeat(400);

  @Test
  void theLongestNoteIsSavedAndPagesOfManyKilobytesArriveOverTheSocket() {
    var page = window("fr-FR");
    var largest = new AtomicInteger();
    page.onWebSocket(socket ->
        socket.onFrameReceived(
            frame -> largest.accumulateAndGet(frame.text().length(), Math::max)));
    signIn(page, THOMAS, "/t/ateliers-brevanne/assessments/new");
    var audit = AuditScreen.start(page).open("STR");
    page.keyboard().press("n");
    page.keyboard().insertText(LONGEST);
    page.keyboard().press("Escape");
    audit.answer("3", "o");
    await().untilAsserted(() -> assertThat(stored(audit)).isEqualTo(1));

    page.navigate(portal.url() + "/t/ateliers-brevanne/assessments");
    link(page, "Feuille de route").first().click();
    assertThat(page).hasURL(Pattern.compile(".*/roadmap"));
    await().untilAsserted(() -> assertThat(largest.get()).isGreaterThan(4096));
  }

  private static long stored(AuditScreen audit) {
    return portal.count(
        "select count(*) from answer where assessment_id = uuid_to_bin(?) and comment = ?",
        audit.id(),
        LONGEST);
  }
}
