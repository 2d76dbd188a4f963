package fr.gouvernail.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;

class LocalMailTests {

  @Test
  void showsAMessageAsTextInTheLanguageOfTheReader() throws Exception {
    int smtp = Child.freePort();
    int page = Child.freePort();
    try (var mail = LocalMail.start(smtp, page)) {
      var setup = new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
      GreenMailUtil.sendTextEmail(
          "claire@example.org", "portal@example.org", "<b>Essai</b>", "<script>no</script>", setup);
      assertThat(mail.received()).hasSize(1);
      assertThat(get(page, "/", "en"))
          .contains("&lt;b&gt;Essai&lt;/b&gt;", "claire@example.org", "lang=\"en\"");
      assertThat(get(page, "/1", "fr-FR"))
          .contains("&lt;script&gt;no&lt;/script&gt;", "lang=\"fr\"")
          .doesNotContain("<script>");
      assertThat(get(page, "/2", "fr")).startsWith("404");
    }
  }

  @Test
  void listsWhatCameLastFirstWhoeverItIsFor() throws Exception {
    int smtp = Child.freePort();
    int page = Child.freePort();
    try (var mail = LocalMail.start(smtp, page)) {
      send(smtp, "claire@example.org", "Un", "2026-11-28T10:00:00Z");
      send(smtp, "yanis@example.org", "Deux", "2026-11-28T10:01:00Z");
      send(smtp, "claire@example.org", "Trois", "2026-11-28T10:02:00Z");
      assertThat(get(page, "/", "fr")).containsSubsequence("Trois", "Deux", "Un</a>");
      assertThat(get(page, "/2", "fr")).contains("Deux");
    }
  }

  private static void send(int port, String to, String subject, String at) throws Exception {
    var message =
        GreenMailUtil.createTextEmail(
            to,
            "portal@example.org",
            subject,
            "Bonjour",
            new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    message.setSentDate(Date.from(Instant.parse(at)));
    GreenMailUtil.sendMimeMessage(message);
  }

  private static String get(int port, String path, String language) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
              .header("Accept-Language", language)
              .build();
      var response = http.send(request, HttpResponse.BodyHandlers.ofString());
      return response.statusCode() + response.body();
    }
  }
}
