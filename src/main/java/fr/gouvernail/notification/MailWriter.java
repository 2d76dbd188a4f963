package fr.gouvernail.notification;

import fr.gouvernail.identity.Profile;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.mail.javamail.MimeMessagePreparator;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// Words a mail in the person's language, as plain text and in the product's look. Nothing in it is
/// fetched from anywhere, so it tells nobody that it was read.
@Component
class MailWriter {

  private static final String SENDER = "Gouvernail";

  private final Texts texts;
  private final NoticeWords words;
  private final String url;
  private final String from;
  private final String page;

  MailWriter(
      Texts texts,
      NoticeWords words,
      @Value("${gouvernail.url}") String url,
      @Value("${gouvernail.mail.from}") String from) {
    this.texts = texts;
    this.words = words;
    this.url = url;
    this.from = from;
    try {
      page = new ClassPathResource("mail/mail.html").getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  MimeMessagePreparator write(Matter matter, Workspace workspace, Profile person) {
    var locale = Texts.supported(Locale.of(person.locale()));
    var parts = parts(matter, workspace, person, locale);
    return message -> {
      var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
      helper.setFrom(from, SENDER);
      helper.setTo(person.email());
      helper.setSubject(subject(matter, workspace, locale));
      helper.setText(plain(parts), html(parts));
      message.setHeader("Auto-Submitted", "auto-generated");
      message.setHeader("Content-Language", locale.getLanguage());
    };
  }

  private String subject(Matter matter, Workspace workspace, Locale locale) {
    var subject = text(matter, "subject", locale, workspace.name(), matter.title().in(locale));
    return subject.replaceAll("\\p{Cntrl}+", " ");
  }

  private Map<String, String> parts(
      Matter matter, Workspace workspace, Profile person, Locale locale) {
    boolean invited = matter.kind().topic() == NoticeKind.Topic.INVITATIONS;
    // Those who administer a firm have a page outside of workspaces, and nothing to choose.
    boolean firm = matter.kind().topic() == NoticeKind.Topic.FIRMS;
    var home = firm ? url : url + "/t/" + workspace.slug();
    var parts = new LinkedHashMap<String, String>();
    parts.put("language", locale.getLanguage());
    parts.put("workspace", workspace.name());
    parts.put("hello", texts.getTranslation("notification.mail.hello", locale, person.name()));
    parts.put(
        "sentence",
        invited || firm
            ? text(
                matter,
                "text",
                locale,
                workspace.name(),
                matter.title().in(locale),
                day(matter, locale))
            : words.sentence(matter.kind(), matter.title(), matter.day(), locale));
    parts.put("act", text(matter, "act", locale));
    parts.put("link", home + matter.path());
    parts.put(
        "why",
        texts.getTranslation(
            invited
                ? "notification.mail.why.invited"
                : firm ? "notification.mail.why.firm" : "notification.mail.why",
            locale));
    parts.put(
        "choose",
        texts.getTranslation(
            firm ? "notification.mail.choose.firm" : "notification.mail.choose", locale));
    parts.put("choices", home + (firm ? matter.path() : "/notices"));
    return parts;
  }

  private static String day(Matter matter, Locale locale) {
    var day = matter.day();
    return day == null ? "" : Formats.of(locale).date(day);
  }

  private String text(Matter matter, String part, Locale locale, Object... values) {
    return texts.getTranslation("notification.mail." + matter.kind() + "." + part, locale, values);
  }

  private static String plain(Map<String, String> parts) {
    return String.join(
        "\n",
        parts.get("hello"),
        "",
        parts.get("sentence"),
        "",
        parts.get("act") + "\u00a0:",
        parts.get("link"),
        "",
        "-- ",
        parts.get("workspace"),
        parts.get("why"),
        parts.get("choices"),
        "");
  }

  private String html(Map<String, String> parts) {
    var html = page;
    for (var part : parts.entrySet()) {
      html =
          html.replace("${" + part.getKey() + "}", HtmlUtils.htmlEscape(part.getValue(), "UTF-8"));
    }
    return html;
  }
}
