package fr.gouvernail.notification;

import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says a notice in one sentence.
@Component
public class NoticeWords {

  private final Texts texts;

  NoticeWords(Texts texts) {
    this.texts = texts;
  }

  /// « L’action « Former les équipes » vous est confiée, pour le 15 octobre 2026. »
  public String sentence(NoticeLine line, Locale locale) {
    return sentence(line.kind(), line.title(), line.day(), locale);
  }

  String sentence(NoticeKind kind, Text title, @Nullable LocalDate day, Locale locale) {
    return texts.getTranslation(
        "notification." + kind,
        locale,
        title.in(locale),
        day == null ? "" : Formats.of(locale).date(day));
  }
}
