package fr.gouvernail.usecase.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/sheet-content/{name}/{language}`, for whoever is signed in: nothing of any company.
@RestController
class SheetContentEndpoint {

  private static final Duration YEAR = Duration.ofDays(365);

  private final SheetContent content;

  SheetContentEndpoint(SheetContent content) {
    this.content = content;
  }

  /// @param query the mark that the address was given out with; another one is not kept
  @GetMapping(SheetContent.ROOT + "{name}/{language}")
  ResponseEntity<byte[]> part(
      @PathVariable("name") String name,
      @PathVariable("language") String language,
      @RequestParam java.util.Map<String, String> query) {
    return content
        .find(name, language)
        .map(part ->
            ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(
                    query.containsKey(part.mark())
                        ? CacheControl.maxAge(YEAR).cachePrivate().immutable()
                        : CacheControl.noCache())
                .body(part.json()))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
