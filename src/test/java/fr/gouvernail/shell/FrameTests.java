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
  void findsTheReasonBehindAWrappedException() {
    var wrapped = new IllegalStateException(new RuntimeException(new NotFound("x")));
    assertThat(Failures.cause(wrapped, NotFound.class)).isPresent();
    assertThat(Failures.cause(new IllegalStateException(), NotFound.class)).isEmpty();
  }
}
