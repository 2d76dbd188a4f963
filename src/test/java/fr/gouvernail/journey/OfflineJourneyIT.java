package fr.gouvernail.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The portal is away for a while, or again and again: the interview goes on over all dimensions,
/// and afterwards everything is there, in order, once.
class OfflineJourneyIT extends Journey {

  private static final int KILLS = 10;

  /// A picture of one point.
  private static final byte[] PHOTO =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

  @AfterEach
  void startThePortal() {
    if (!portal.alive()) {
      portal.start();
    }
  }

  @Test
  void anHourWithoutThePortalLosesNothingAndKeepsTheOrder() {
    var audit = prepare();
    var page = audit.page();
    audit.answer("3", "o");
    audit.saved();

    portal.kill();
    var answered = new ArrayList<>(List.of("STR-01"));
    for (int i = 0; i < 20; i++) {
      press(page, "f");
      answered.add(current(page));
      press(page, i % 2 == 0 ? "2" : "1", "d");
    }
    assertThat(answered).doesNotHaveDuplicates();
    assertThat(answered.stream().map(question -> question.split("-")[0]).distinct().count())
        .as("dimensions that were walked through meanwhile")
        .isGreaterThan(2);
    audit.note("Dit pendant la coupure");
    press(page, "b");
    page.keyboard().type("À reprendre demain");
    press(page, "Enter", "Escape");
    var photographed = current(page);
    page.locator(".card.current input[type=file]")
        .first()
        .setInputFiles(new FilePayload("photo.png", "image/png", PHOTO));
    audit.kept();
    assertThat(page.locator(".card.current")).containsText("Gardé sur cet appareil");

    // The session is gone with the portal, as it is after an hour.
    portal.start();
    audit.saved();
    assertThat(page.locator(".card.current")).hasId(photographed);
    assertThat(page.locator(".card.current .file-words a"))
        .containsText("photo.png", AuditScreen.PATIENTLY);
    press(page, "b");
    assertThat(page.locator(".side .pad-lines textarea")).hasValue("À reprendre demain");
    answered.forEach(question -> recordedOnce(audit, question));
    assertThat(order(audit)).isEqualTo(answered.subList(1, answered.size()));
  }

  @Test
  void tenKillsLoseNothing() {
    var audit = prepare();
    var page = audit.page();
    var answered = new ArrayList<String>();
    for (int kill = 0; kill < KILLS; kill++) {
      answered.add(current(page));
      press(page, "3", "o");
      // Not waiting for anything: whether this one arrives is for the portal's death to decide.
      press(page, "f");
      answered.add(current(page));
      press(page, "2");
      portal.kill();
      press(page, "f");
      answered.add(current(page));
      press(page, "4", "p", "f");
      portal.start();
      audit.saved();
      audit.whole();
      press(page, "f");
    }
    assertThat(answered).hasSize(3 * KILLS).doesNotHaveDuplicates();
    page.reload();
    audit.whole();
    answered.forEach(question -> recordedOnce(audit, question));
    assertThat(
            portal.count(
                "select count(*) from answer where assessment_id = uuid_to_bin(?)"
                    + " and state = 'SCORED'",
                audit.id()))
        .isEqualTo(answered.size());
  }

  private AuditScreen prepare() {
    var page = signIn(window("fr-FR"), MARGAUX, "/t/orvalene-expertise");
    var audit = AuditScreen.prepare(page, "orvalene-expertise");
    return audit.open("STR").whole();
  }

  /// The questions as the trail has them after the first answer, each at its first entry.
  private static List<String> order(AuditScreen audit) {
    return portal
        .texts(
            "select subject from trail_entry where action = 'assessment.answer.recorded'"
                + " and details like ? group by subject order by min(seq)",
            "%" + audit.id() + "%")
        .stream()
        .skip(1)
        .toList();
  }

  /// Each revision of the answer left one entry in the trail, and only one.
  private static void recordedOnce(AuditScreen audit, String question) {
    var revision =
        portal.count(
            "select revision from answer where assessment_id = uuid_to_bin(?) and question_id = ?",
            audit.id(),
            question);
    assertThat(revision).as(question).isPositive();
    for (var counted : List.of("count(*)", "count(distinct details)")) {
      assertThat(
              portal.count(
                  "select "
                      + counted
                      + " from trail_entry where action = 'assessment.answer.recorded'"
                      + " and subject = ? and details like ?",
                  question,
                  "%" + audit.id() + "%"))
          .as(question)
          .isEqualTo(revision);
    }
  }

  private static String current(Page page) {
    return page.locator(".card.current").getAttribute("id");
  }

  private static void press(Page page, String... keys) {
    for (var key : keys) {
      page.keyboard().press(key);
    }
  }
}
