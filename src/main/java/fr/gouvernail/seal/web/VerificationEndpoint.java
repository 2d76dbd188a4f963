package fr.gouvernail.seal.web;

import fr.gouvernail.seal.Fingerprint;
import fr.gouvernail.seal.SealState;
import fr.gouvernail.seal.Seals;
import fr.gouvernail.seal.web.VerificationPage.Answer;
import fr.gouvernail.shell.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/verifier`, for anybody who holds a document: outside of sign-in and of every workspace.
@RestController
class VerificationEndpoint {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final Seals seals;
  private final VerificationPage page;

  VerificationEndpoint(Seals seals, VerificationPage page) {
    this.seals = seals;
    this.page = page;
  }

  /// The form, and the answer to what was typed into it.
  @GetMapping("/verifier")
  ResponseEntity<String> form(
      @RequestParam(name = "empreinte", defaultValue = "") String typed,
      HttpServletRequest request) {
    return answer(typed, request);
  }

  /// The answer to the address that a document names.
  @GetMapping("/verifier/{typed}")
  ResponseEntity<String> named(@PathVariable("typed") String typed, HttpServletRequest request) {
    return answer(typed, request);
  }

  private ResponseEntity<String> answer(String typed, HttpServletRequest request) {
    var locale = Texts.supported(request.getLocale());
    return ResponseEntity.ok()
        .contentType(HTML)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .body(page.html(judge(typed), typed, locale));
  }

  private Answer judge(String typed) {
    if (typed.isBlank()) {
      return Answer.NONE;
    }
    return Fingerprint.read(typed)
        .map(document ->
            seals.verify(document).map(VerificationEndpoint::answer).orElse(Answer.UNKNOWN))
        .orElse(Answer.MALFORMED);
  }

  private static Answer answer(SealState state) {
    return switch (state) {
      case VALID -> Answer.VALID;
      case REPLACED -> Answer.REPLACED;
    };
  }
}
