package fr.gouvernail.attachment.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Takes the body of a request as a file, for a client component that sends files by itself
/// (`frontend/attachment/upload.ts`). It is called outside of the page's lock.
public final class FileReceiver implements UploadHandler {

  private static final Logger log = LoggerFactory.getLogger(FileReceiver.class);

  /// What was sent.
  ///
  /// @param name of the file, as the browser gave it
  /// @param bytes its content, to be read to the end
  /// @param locale of the page, for what is said about it
  /// @param about the parameter of that name in the request's address, or empty
  public record Sent(String name, InputStream bytes, Locale locale, String about) {}

  /// What becomes of a file that was sent.
  public interface Desk {
    Outcome take(Sent sent);
  }

  /// @param status of the answer
  /// @param message for whoever sent it; empty where the list says enough
  public record Outcome(HttpStatus status, String message) {}

  private final long most;
  private final Desk desk;

  /// @param most bytes of one file
  public FileReceiver(long most, Desk desk) {
    this.most = most;
    this.desk = desk;
  }

  /// As Flow knows uploads by, which no forgery token accompanies.
  @Override
  public String getUrlPostfix() {
    return "upload";
  }

  @Override
  public void handleUploadRequest(UploadEvent event) throws IOException {
    Outcome outcome;
    try {
      outcome =
          desk.take(
              new Sent(
                  event.getFileName(),
                  event.getInputStream(),
                  event.getUI().getLocale(),
                  Objects.requireNonNullElse(event.getRequest().getParameter("about"), "")));
    } catch (UncheckedIOException e) {
      // Flow knows by it a browser that went away, which is no fault.
      throw e.getCause();
    }
    if (outcome.status().isError()) {
      drain(event.getInputStream());
    }
    var response = event.getResponse();
    response.setStatus(outcome.status().value());
    response.setContentType("application/json;charset=UTF-8");
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("message", outcome.message());
    response.getWriter().write(answer.toString());
  }

  /// An answer before all was sent would reach nobody.
  private void drain(InputStream sent) {
    try {
      var buffer = new byte[1 << 14];
      long left = most;
      for (int read = 0; read >= 0 && left > 0; left -= read) {
        read = sent.read(buffer);
      }
    } catch (IOException e) {
      log.debug("Whoever sent the file does not wait for the answer: {}", e.getMessage());
    }
  }

  @Override
  public void responseHandled(UploadResult result) {
    if (result.exception() != null) {
      result.response().setStatus(HttpStatus.INTERNAL_SERVER_ERROR.value());
    }
  }
}
