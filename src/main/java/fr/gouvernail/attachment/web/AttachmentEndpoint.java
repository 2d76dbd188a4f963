package fr.gouvernail.attachment.web;

import fr.gouvernail.attachment.AttachmentId;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.attachment.FileContent;
import fr.gouvernail.shell.TakenFiles;
import fr.gouvernail.shell.WorkspaceRequests;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.DisconnectedClientHelper;

/// `/t/{tenant}/files/{file}`: a file, for whoever may have it at that moment. It is saved and
/// never shown by the browser, but for pictures under `/picture`; neither may run or fetch
/// anything.
@RestController
class AttachmentEndpoint {

  private static final Logger log = LoggerFactory.getLogger(AttachmentEndpoint.class);

  private static final String NOTHING_RUNS =
      "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final Attachments attachments;
  private final WorkspaceRequests workspaces;
  private final CurrentTenant current;
  private final TakenFiles taken;

  AttachmentEndpoint(
      Attachments attachments,
      WorkspaceRequests workspaces,
      CurrentTenant current,
      TakenFiles taken) {
    this.attachments = attachments;
    this.workspaces = workspaces;
    this.current = current;
    this.taken = taken;
  }

  /// The file, to be saved.
  @GetMapping("/t/{tenant}/files/{file}")
  void file(
      @PathVariable("tenant") String tenant,
      @PathVariable("file") String file,
      HttpServletRequest request,
      HttpServletResponse response) {
    workspaces.run(
        tenant,
        () -> {
          try (var content = attachments.open(AttachmentId.of(file))) {
            taken.taken(current.id(), content.name());
            send(content, ContentDisposition.attachment(), request, response);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /// The file, to be shown within a page, if it is a picture.
  @GetMapping("/t/{tenant}/files/{file}/picture")
  void picture(
      @PathVariable("tenant") String tenant,
      @PathVariable("file") String file,
      HttpServletRequest request,
      HttpServletResponse response) {
    workspaces.run(
        tenant,
        () -> {
          try (var content = attachments.open(AttachmentId.of(file))) {
            if (!content.type().isPicture()) {
              throw new NotFound("picture of " + file);
            }
            taken.taken(current.id(), content.name());
            send(content, ContentDisposition.inline(), request, response);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static void send(
      FileContent content,
      ContentDisposition.Builder disposition,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setContentType(content.type().mime());
    response.setContentLengthLong(content.size());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        disposition.filename(content.name(), StandardCharsets.UTF_8).build().toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", NOTHING_RUNS);
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (request.getMethod().equals("HEAD")) {
      return;
    }
    try {
      content.bytes().transferTo(response.getOutputStream());
    } catch (IOException e) {
      if (!DisconnectedClientHelper.isClientDisconnectedException(e)) {
        throw e;
      }
      log.debug("Nobody waits for this file any more: {}", e.getMessage());
    }
  }

  /// The same page as for an address that does not exist.
  @ExceptionHandler(NotFound.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.NOT_FOUND.value());
  }
}
