package fr.gouvernail.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.tenancy.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTests {

  @Test
  void completesTitlesWithProductAndClient() {
    assertThat(PageTitles.complete("Résultat", "", "Gouvernail"))
        .isEqualTo("Résultat – Gouvernail");
    assertThat(PageTitles.complete("Résultat", "AB", "Gouvernail"))
        .isEqualTo("AB · Résultat – Gouvernail");
    assertThat(PageTitles.complete("", "", "Gouvernail")).isEqualTo("Gouvernail");
  }

  @Test
  void marksAnEntryForItsOwnPagesButHomeForItselfOnly() {
    var home = new Menu.Entry("home", "house", Section.Group.MAIN, "t/brevanne", true);
    var plan = new Menu.Entry("plan", "route", Section.Group.MAIN, "t/brevanne/roadmap", false);
    assertThat(home.covers("t/brevanne")).isTrue();
    assertThat(home.covers("t/brevanne/roadmap")).isFalse();
    assertThat(plan.covers("t/brevanne/roadmap/42")).isTrue();
    assertThat(plan.covers("t/brevanne/roadmaps")).isFalse();
  }

  @Test
  void marksTheNearestOfTwoEntriesThatCoverAPage() {
    var clients = new Menu.Entry("clients", "briefcase", Section.Group.MAIN, "portfolio", false);
    var people =
        new Menu.Entry("people", "users", Section.Group.MAIN, "portfolio/consultants", false);
    var entries = List.of(clients, people);
    assertThat(Menu.current(entries, "portfolio")).contains(clients);
    assertThat(Menu.current(entries, "portfolio/consultants")).contains(people);
    assertThat(Menu.current(entries, "elsewhere")).isEmpty();
  }

  @Test
  void findsTheReasonBehindAWrappedException() {
    var wrapped = new IllegalStateException(new RuntimeException(new NotFound("x")));
    assertThat(Failures.cause(wrapped, NotFound.class)).isPresent();
    assertThat(Failures.cause(new IllegalStateException(), NotFound.class)).isEmpty();
  }
}
