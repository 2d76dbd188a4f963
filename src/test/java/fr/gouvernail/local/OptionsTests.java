package fr.gouvernail.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTests {

  @Test
  void takesAFileAPortAndAFreshStart(@TempDir Path folder) throws Exception {
    var file = Files.writeString(folder.resolve("companies.yaml"), "");
    var options =
        Options.parse(new String[] {"--fresh", "--port", "9000", "--data", file.toString()});
    assertThat(options).isEqualTo(new Options(true, file, 9000, Options.Mode.RUN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65301", "99999999999", "-1", "http"})
  void refusesWhatIsNoPort(String port) {
    assertThatThrownBy(() -> Options.parse(new String[] {"--port", port}))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(port);
  }

  @Test
  void refusesAFileThatDoesNotExist(@TempDir Path folder) {
    var missing = folder.resolve("missing.yaml").toString();
    assertThatThrownBy(() -> Options.parse(new String[] {"--data", missing}))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(missing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--data", "--port", "--frehs"})
  void namesTheOptionThatItDoesNotUnderstand(String option) {
    assertThatThrownBy(() -> Options.parse(new String[] {option}))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(option);
  }
}
