package fr.gouvernail.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LocalTextTests {

  private static LocalText text(String original, Map<String, String> texts) {
    return new LocalText(original, new TreeMap<>(texts));
  }

  @Test
  void answersInTheLanguageOfItsReader() {
    var text = text("de", Map.of("de", "Werkzeug", "fr", "outil", "en", "tool"));
    assertThat(text.in(Locale.UK)).isEqualTo("tool");
    assertThat(text.in(Locale.FRANCE)).isEqualTo("outil");
    assertThat(text.in(Locale.GERMAN)).isEqualTo("Werkzeug");
    assertThat(text.fallsBack(Locale.UK)).isFalse();
  }

  @Test
  void saysWhichLanguageStandsInForAMissingOne() {
    var french = text("de", Map.of("de", "Werkzeug", "fr", "outil"));
    assertThat(french.in(Locale.ENGLISH)).isEqualTo("outil");
    assertThat(french.languageFor(Locale.ENGLISH)).isEqualTo(Locale.FRENCH);
    assertThat(french.fallsBack(Locale.ENGLISH)).isTrue();
    assertThat(french.fallsBack(Locale.FRANCE)).isFalse();

    var original = text("de", Map.of("de", "Werkzeug", "en", "tool"));
    assertThat(original.languageFor(Locale.FRENCH)).isEqualTo(Locale.GERMAN);
    var english = text("de", Map.of("cs", "nástroj", "en", "tool"));
    assertThat(english.languageFor(Locale.FRENCH)).isEqualTo(Locale.ENGLISH);
    var any = text("de", Map.of("sv", "verktyg", "cs", "nástroj"));
    assertThat(any.in(Locale.FRENCH)).isEqualTo("nástroj");
    assertThat(any.languageFor(Locale.FRENCH).getLanguage()).isEqualTo("cs");
  }

  @Test
  void takesRegionsForTheirLanguage() {
    var text = text("pt_BR", Map.of("pt_BR", "ferramenta", "fr", "outil"));
    assertThat(text.in(Locale.forLanguageTag("pt-BR"))).isEqualTo("ferramenta");
    assertThat(text.in(Locale.forLanguageTag("pt-PT"))).isEqualTo("ferramenta");
    assertThat(text.byLanguage()).containsOnlyKeys("fr", "pt-br");
  }

  @Test
  void leavesOutWhatNoScreenShows() {
    assertThat(LocalText.of("fr", "\0 un\u0007\r\ndeux\rtrois\u0085\uD800 \t").in(Locale.FRENCH))
        .isEqualTo("un\ndeux\ntrois");
    assertThatThrownBy(() -> LocalText.of("fr", " \u0007 "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowsTagsOfLanguages() {
    assertThat(LocalText.isLanguage("fr")).isTrue();
    assertThat(LocalText.isLanguage("pt_BR")).isTrue();
    assertThat(LocalText.isLanguage("zh-Hant")).isTrue();
    assertThat(LocalText.isLanguage("français")).isFalse();
    assertThat(LocalText.isLanguage("")).isFalse();
  }
}
