package fr.gouvernail.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.engagement.IdentityForm.Field;
import fr.gouvernail.tenancy.RuleViolated;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityFormTests {

  @Test
  void beginsWithColoursThatCanBeRead() {
    for (var field : Field.values()) {
      assertThat(IdentityForm.OURS.fault(field)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"#FFFF00", "#f0e2b6", "ffffff", "#808080"})
  void refusesTitlesThatAreTooLightAndSaysHowMuch(String accent) {
    var fault = form(accent, "#e5ebf8").fault(Field.ACCENT).orElseThrow();

    assertThat(fault.key()).isEqualTo("engagement.identity.accent.unreadable");
    assertThat((BigDecimal) fault.args()[0]).isLessThan(new BigDecimal("4.5"));
  }

  @Test
  void refusesABackgroundThatIsTooDark() {
    assertThat(form("#27469b", "#27469b").fault(Field.TINT))
        .hasValueSatisfying(
            rule -> assertThat(rule.key()).isEqualTo("engagement.identity.tint.unreadable"));
    assertThat(form("#27469b", "#ffffff").fault(Field.TINT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bleu", "#12345", "#1234567", "#12345g", "red;}", "url(x)"})
  void refusesWhatIsNoColour(String typed) {
    assertThat(form(typed, "#ffffff").fault(Field.ACCENT))
        .hasValueSatisfying(
            rule -> assertThat(rule.key()).isEqualTo("engagement.identity.colour.form"));
  }

  @Test
  void readsAColourHoweverItIsTyped() {
    assertThat(form(" 27469B ", "#FFFFFF").accentColour().hex()).isEqualTo("#27469b");
  }

  @Test
  void takesPlainTextWithItsParagraphs() {
    var form =
        new IdentityForm(
                "#27469b",
                "#ffffff",
                "  Un <b>mot</b>.\r\n\r\nUn\u0007 autre.\n\n\n",
                "",
                "1 rue\n des Essais")
            .checked();

    assertThat(form.paragraphs(Locale.FRENCH)).containsExactly("Un <b>mot</b>.", "Un autre.");
    assertThat(form.paragraphs(Locale.ENGLISH)).isEmpty();
    assertThat(form.contact()).isEqualTo("1 rue des Essais");
  }

  @Test
  void refusesMoreThanTwoThousandCharacters() {
    var most = new IdentityForm("#27469b", "#ffffff", "x".repeat(2000), "", "");
    assertThat(most.checked().introductionFr()).hasSize(2000);
    assertThatThrownBy(
            () -> new IdentityForm("#27469b", "#ffffff", "", "x".repeat(2001), "").checked())
        .isInstanceOf(RuleViolated.class);
    assertThat(new IdentityForm("#27469b", "#ffffff", "", "", "x".repeat(201)).fault(Field.CONTACT))
        .isPresent();
  }

  private static IdentityForm form(String accent, String tint) {
    return new IdentityForm(accent, tint, "", "", "");
  }
}
