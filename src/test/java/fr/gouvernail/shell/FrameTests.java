package fr.gouvernail.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.tenancy.NotFound;
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
  void findsTheReasonBehindAWrappedException() {
    var wrapped = new IllegalStateException(new RuntimeException(new NotFound("x")));
    assertThat(Failures.cause(wrapped, NotFound.class)).isPresent();
    assertThat(Failures.cause(new IllegalStateException(), NotFound.class)).isEmpty();
  }
}
