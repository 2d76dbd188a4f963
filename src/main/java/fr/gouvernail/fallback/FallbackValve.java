package fr.gouvernail.fallback;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers for Tomcat where no application was reached: an address that cannot be read is one that
/// does not exist.
class FallbackValve extends ErrorReportValve {

  private static final Logger log = LoggerFactory.getLogger(FallbackValve.class);

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    var status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    var page = status < 500 ? FallbackPage.NOT_FOUND : FallbackPage.UNAVAILABLE;
    if (status == Response.SC_BAD_REQUEST) {
      response.setStatus(Response.SC_NOT_FOUND);
    }
    try {
      response.setContentType("text/html");
      response.setCharacterEncoding("utf-8");
      var writer = response.getReporter();
      if (writer != null) {
        writer.write(
            page.html(
                request.getHeader("Accept-Language"), page == FallbackPage.NOT_FOUND ? "/" : ""));
        response.finishResponse();
      }
    } catch (IOException | IllegalStateException e) {
      log.debug("Nobody waits for this answer any more: {}", e.getMessage());
    }
  }
}
