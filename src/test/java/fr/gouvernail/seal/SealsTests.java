package fr.gouvernail.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class SealsTests {

  @Autowired Seals seals;
  @Autowired TransactionTemplate transactions;
  @Autowired Statements statements;
  @Autowired WebApplicationContext web;

  MockMvc browser;
  String valid;
  String replaced;
  String unknown;

  @BeforeEach
  void twoDocuments() {
    browser = MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
    valid = hash();
    replaced = hash();
    unknown = hash();
    transactions.executeWithoutResult(status -> {
      seals.seal(valid);
      seals.seal(valid);
      seals.seal(replaced);
      seals.replace(replaced);
      seals.replace(unknown);
    });
  }

  @Test
  void saysWhetherADocumentCounts() {
    assertThat(verify(valid)).contains(SealState.VALID);
    assertThat(verify(valid.substring(0, 12))).contains(SealState.VALID);
    assertThat(verify(replaced)).contains(SealState.REPLACED);
    assertThat(verify(replaced.substring(0, 12))).contains(SealState.REPLACED);
    assertThat(verify(unknown)).isEmpty();
    assertThat(verify(unknown.substring(0, 12))).isEmpty();
  }

  @Test
  void asksTheDatabaseOnceWhateverTheAnswer() {
    for (var hash :
        List.of(valid, replaced, unknown, valid.substring(0, 12), unknown.substring(0, 12))) {
      assertThat(statements.during(() -> verify(hash)))
          .singleElement()
          .asString()
          .contains("document_seal")
          .doesNotContain("tenant");
    }
  }

  @Test
  void doesNotGuessBetweenTwoThatShareTheirFirstDigits() {
    var twin = valid.substring(0, 12) + hash().substring(12);
    transactions.executeWithoutResult(status -> seals.seal(twin));

    assertThat(verify(valid.substring(0, 12))).isEmpty();
    assertThat(verify(twin)).contains(SealState.VALID);
  }

  @Test
  void isSealedOnlyWithWhatMakesItCount() {
    assertThatThrownBy(() -> seals.seal(hash()))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void thePublicPageAnswersWithoutAccountSessionOrCookie() throws Exception {
    for (var path : List.of("/verifier", "/verifier/" + valid, "/verifier?empreinte=" + valid)) {
      var response = open(path, "fr");
      assertThat(response.getStatus()).as(path).isEqualTo(200);
      assertThat(response.getHeaders("Set-Cookie")).isEmpty();
      assertThat(response.getHeader("Content-Security-Policy"))
          .contains("default-src 'none'")
          .doesNotContain("unsafe");
      assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(response.getHeader("Cache-Control")).contains("no-store");
    }
    assertThat(browser.perform(post("/verifier")).andReturn().getResponse().getStatus())
        .isEqualTo(405);
  }

  @Test
  void thePublicPageSaysOneOfThreeThingsInTheReadersLanguage() throws Exception {
    assertThat(answer(valid, "fr")).startsWith("En vigueur.");
    assertThat(answer(valid.substring(0, 12).toUpperCase(), "fr")).startsWith("En vigueur.");
    assertThat(answer(replaced, "fr")).startsWith("Remplacé.");
    assertThat(answer(unknown, "fr")).startsWith("Inconnu.");
    assertThat(answer(valid, "en")).startsWith("In force.");
    assertThat(answer(unknown, "de")).startsWith("Inconnu.");
  }

  @Test
  void everyAnswerHasTheSameShape() throws Exception {
    var shapes =
        List.of(valid, replaced, unknown).stream().map(hash -> shape(page(hash, "fr"))).distinct();
    assertThat(shapes).hasSize(1);
  }

  @Test
  void whatIsNoFingerprintIsSaidBesideTheFieldAndStaysThere() throws Exception {
    var typed = "<script>alert(1)</script>${act}";
    var page = Jsoup.parse(browserGet("/verifier", typed).getContentAsString());
    assertThat(page.expectFirst("input").val()).isEqualTo(typed);
    assertThat(page.expectFirst("input").attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select("script")).isEmpty();
    assertThat(page.expectFirst("section").text()).contains("Ce n’est pas une empreinte.");
    assertThat(page.expectFirst("#malformed").attr("data-shown")).isEqualTo("true");
  }

  private Optional<SealState> verify(String typed) {
    return seals.verify(Fingerprint.read(typed).orElseThrow());
  }

  private String answer(String typed, String language) throws Exception {
    return page(typed, language).expectFirst("section").text();
  }

  private Document page(String typed, String language) {
    try {
      return Jsoup.parse(open("/verifier/" + typed, language).getContentAsString());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private MockHttpServletResponse open(String path, String language) throws Exception {
    return browser.perform(get(path).header("Accept-Language", language)).andReturn().getResponse();
  }

  private MockHttpServletResponse browserGet(String path, String typed) throws Exception {
    return browser
        .perform(get(path).param("empreinte", typed).header("Accept-Language", "fr"))
        .andReturn()
        .getResponse();
  }

  /// The elements without their words.
  private static List<String> shape(Document page) {
    return page.getAllElements().stream().map(e -> e.tagName() + "#" + e.id()).toList();
  }

  private static String hash() {
    return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
  }
}
