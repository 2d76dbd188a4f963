package fr.gouvernail.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadResult;
import fr.gouvernail.attachment.Attachments.Limits;
import fr.gouvernail.attachment.FileType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Where files are chosen, dropped or pasted. The browser sends each by itself, says how far it is
/// and shows what became of it; a file is a request of its own, apart from the page's messages.
@Tag("gv-uploader")
@JsModule("./attachment/uploader.ts")
final class Uploader extends Component {

  private static final Logger log = LoggerFactory.getLogger(Uploader.class);

  private static final String WORDS = "attachment.upload.";
  private static final List<String> TEXTS =
      List.of(
          "add",
          "hint",
          "waiting",
          "sending",
          "checking",
          "cancel",
          "retry",
          "dismiss",
          "added",
          "known",
          "failed",
          "folder",
          "screenshot",
          "progress");

  /// What becomes of a file that was sent.
  interface Desk {

    /// @param locale of the page, for what is said about it
    Outcome take(String name, InputStream sent, Locale locale);
  }

  /// @param status of the answer
  /// @param message for whoever sent it; empty where the list says enough
  record Outcome(HttpStatus status, String message) {}

  private final Limits limits;
  private final Desk desk;

  Uploader(Limits limits, Desk desk) {
    this.limits = limits;
    this.desk = desk;
    var texts = JsonNodeFactory.instance.objectNode();
    TEXTS.forEach(key -> texts.put(key, getTranslation(WORDS + key)));
    long megabytes = limits.size() >> 20;
    texts.put("help", getTranslation(WORDS + "help", megabytes, limits.perSubject()));
    texts.put("size", getTranslation("attachment.refused.size", megabytes));
    texts.put("many", getTranslation("attachment.many", limits.perSubject()));
    var element = getElement();
    element.setPropertyJson("texts", texts);
    element.setProperty("most", limits.size());
    element.setProperty("accept", accepted());
    element.setAttribute("target", new Receiver());
  }

  /// Says how many more the thing may have.
  void left(int files) {
    getElement().setProperty("left", Math.max(0, limits.perSubject() - files));
  }

  /// Moves the focus to the button.
  void focus() {
    getElement().callJsFunction("reach");
  }

  /// For the dialog of the system only: what is accepted is decided by what is sent.
  private static String accepted() {
    return Arrays.stream(FileType.values())
        .flatMap(type -> type.extensions().stream())
        .map(extension -> "." + extension)
        .collect(Collectors.joining(","));
  }

  /// Takes the body of a request as a file. It is called outside of the page's lock.
  private final class Receiver implements UploadHandler {

    /// As Flow knows uploads by, which no forgery token accompanies.
    @Override
    public String getUrlPostfix() {
      return "upload";
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
      Outcome outcome;
      try {
        outcome = desk.take(event.getFileName(), event.getInputStream(), event.getUI().getLocale());
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
        long left = limits.size();
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
}
