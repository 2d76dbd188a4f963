package fr.gouvernail.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTests {

  @Test
  void readsWhatIsPrintedWhateverStandsBetweenTheDigits() {
    for (var typed :
        List.of(
            "0a1b2c3d4e5f", " 0A1B 2C3D 4E5F ", "0a1b-2c3d-4e5f", "0a1b\u00a02c3d\u202f4e5f\n")) {
      assertThat(Fingerprint.read(typed)).contains(new Fingerprint("0a1b2c3d4e5f"));
    }
    assertThat(Fingerprint.read("ab".repeat(32))).isPresent();
  }

  @Test
  void readsNothingElse() {
    for (var typed :
        List.of(
            "",
            "0a1b2c3d4e5",
            "0a1b2c3d4e5f0",
            "0a1b2c3d4e5g",
            "%",
            "' or 1=1 --",
            "٠a1b2c3d4e5f")) {
      assertThat(Fingerprint.read(typed)).as(typed).isEmpty();
    }
    assertThatThrownBy(() -> new Fingerprint("A".repeat(64)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
