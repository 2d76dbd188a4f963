package fr.gouvernail.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
