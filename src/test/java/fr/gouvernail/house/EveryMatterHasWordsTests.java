package fr.gouvernail.house;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.PortalTest;
import fr.gouvernail.awaiting.MatterKind;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What awaits people is said in both languages; a new kind of matters joins by itself.
@PortalTest
class EveryMatterHasWordsTests {

  private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");
  private static final Path ICONS =
      Path.of("src/main/resources/META-INF/resources/gouvernail/icons.svg");

  @Autowired List<MatterKind> kinds;

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyKindHasTitleTextAndAct(String language) throws IOException {
    var texts = new Properties();
    texts.load(
        new StringReader(
            Files.readString(BUNDLES.resolve("translations_" + language + ".properties"))));

    assertThat(kinds).isNotEmpty();
    assertThat(texts.stringPropertyNames())
        .containsAll(
            kinds.stream()
                .flatMap(kind ->
                    Stream.of("title", "text", "act")
                        .map(word -> "awaiting." + kind.key() + "." + word))
                .toList());
  }

  @Test
  void everyKindHasAnIconOfTheSheet() throws IOException {
    var sheet = Files.readString(ICONS);
    assertThat(kinds).allMatch(kind -> sheet.contains("<symbol id=\"" + kind.icon() + "\""));
  }

  @Test
  void noTwoKindsShareAKey() {
    assertThat(kinds.stream().map(MatterKind::key)).doesNotHaveDuplicates();
  }
}
