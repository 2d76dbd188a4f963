package fr.gouvernail.fallback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/// A page that needs no session, no database and no browser bundle.
public enum FallbackPage {
  /// Says the same as the portal's own page for what is missing.
  NOT_FOUND("shell.notfound.", false),
  /// Something that the portal needs is away; the page tries again by itself.
  UNAVAILABLE("fallback.unavailable.", true),
  /// Keycloak is away; the page tries again by itself.
  SIGN_IN_UNAVAILABLE("fallback.signin.unavailable.", true),
  /// Keycloak knows the person, the portal does not let him or her in.
  SIGN_IN_REFUSED("fallback.signin.refused.", false),
  /// A sign-in that came to nothing, for instance begun too long ago.
  SIGN_IN_FAILED("fallback.signin.failed.", false);

  private static final String TEMPLATE = read();
  private static final String AGAIN = "<meta http-equiv=\"refresh\" content=\"10\">";

  private final String key;
  private final boolean triesAgain;

  FallbackPage(String key, boolean triesAgain) {
    this.key = key;
    this.triesAgain = triesAgain;
  }

  /// The page as HTML.
  ///
  /// @param accepted the languages that the browser names, if it does; French where none is known
  /// @param href where its one link leads; empty for the page's own address
  public String html(@Nullable String accepted, String href) {
    var locale = locale(accepted);
    var texts = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
    return TEMPLATE
        .replace("${lang}", locale.getLanguage())
        .replace("${again}", triesAgain ? AGAIN : "")
        .replace("${title}", HtmlUtils.htmlEscape(texts.getString(key + "title"), "UTF-8"))
        .replace("${text}", HtmlUtils.htmlEscape(texts.getString(key + "text"), "UTF-8"))
        .replace("${link}", HtmlUtils.htmlEscape(texts.getString(key + "link"), "UTF-8"))
        .replace("${href}", HtmlUtils.htmlEscape(href, "UTF-8"));
  }

  private static Locale locale(@Nullable String accepted) {
    if (accepted == null) {
      return Locale.FRENCH;
    }
    try {
      var wanted =
          Locale.lookup(
              Locale.LanguageRange.parse(accepted),
              java.util.List.of(Locale.FRENCH, Locale.ENGLISH));
      return wanted == null ? Locale.FRENCH : wanted;
    } catch (IllegalArgumentException malformed) {
      return Locale.FRENCH;
    }
  }

  private static String read() {
    try {
      return new ClassPathResource("pages/fallback.html")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
