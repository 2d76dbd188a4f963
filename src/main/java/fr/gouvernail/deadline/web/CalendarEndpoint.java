package fr.gouvernail.deadline.web;

import fr.gouvernail.deadline.CalendarFeeds;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `/ics/{secret}`, for calendar programs: outside of sign-in, without session. The secret stands
/// for its person; whatever is wrong with it reads as missing.
@RestController
class CalendarEndpoint {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final CalendarFeeds feeds;

  CalendarEndpoint(CalendarFeeds feeds) {
    this.feeds = feeds;
  }

  @GetMapping("/ics/{secret}")
  ResponseEntity<byte[]> calendar(@PathVariable("secret") String secret) {
    return feeds
        .feed(secret)
        .map(file ->
            ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"gouvernail.ics\"")
                .body(file))
        .orElseGet(() -> ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build());
  }
}
