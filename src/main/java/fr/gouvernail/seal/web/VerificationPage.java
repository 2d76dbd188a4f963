package fr.gouvernail.seal.web;

import fr.gouvernail.shell.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// Writes the page: one shape for every answer, no script, no cookie, nothing of any company.
@Component
class VerificationPage {

  private static final int LONGEST_TYPED = 200;

  /// What the page has to say.
  enum Answer {
    /// Nothing was asked yet.
    NONE("fingerprint-pattern"),
    MALFORMED("circle-alert"),
    VALID("circle-check"),
    REPLACED("history"),
    UNKNOWN("circle-question-mark");

    private final String icon;

    Answer(String icon) {
      this.icon = icon;
    }
  }

  private final Texts texts;
  private final String page;

  VerificationPage(Texts texts) {
    this.texts = texts;
    try {
      page = new ClassPathResource("pages/verify.html").getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param typed what stands in the field, whatever it is
  String html(Answer answer, String typed, Locale locale) {
    var kept = typed.substring(0, Math.min(LONGEST_TYPED, typed.length()));
    var html = page;
    for (var name :
        new String[] {"app", "title", "sentence", "field", "act", "limit", "malformed"}) {
      html = html.replace("${" + name + "}", text(name, locale));
    }
    return html.replace("${lang}", locale.getLanguage())
        .replace("${state}", answer.name())
        .replace("${icon}", answer.icon)
        .replace("${invalid}", Boolean.toString(answer == Answer.MALFORMED))
        .replace("${answer}", text(answer + ".title", locale))
        .replace("${text}", text(answer + ".text", locale))
        // Last: nothing in it is a placeholder any more.
        .replace("${typed}", HtmlUtils.htmlEscape(kept, "UTF-8"));
  }

  private String text(String key, Locale locale) {
    return HtmlUtils.htmlEscape(texts.getTranslation("verify." + key, locale), "UTF-8");
  }
}
