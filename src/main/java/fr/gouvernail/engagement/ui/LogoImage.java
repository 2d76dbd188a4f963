package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.gouvernail.document.Illustration;
import fr.gouvernail.engagement.FirmIdentity;
import fr.gouvernail.shell.TakenFiles;
import fr.gouvernail.tenancy.NotFound;
import java.io.ByteArrayInputStream;

/// The logo of the caller's firm. The browser fetches it; the page does not carry it.
final class LogoImage extends Image {

  /// @param picture for its size
  LogoImage(FirmIdentity identity, Illustration picture, String alt) {
    super(handler(identity), alt);
    getElement().setAttribute("width", Integer.toString(picture.width()));
    getElement().setAttribute("height", Integer.toString(picture.height()));
  }

  private static DownloadHandler handler(FirmIdentity identity) {
    return DownloadHandler.fromInputStream(event -> {
      try {
        TakenFiles.taken(event, "logo.png");
        var logo = identity.mine().logo();
        return logo == null
            ? DownloadResponse.error(404)
            : new DownloadResponse(
                new ByteArrayInputStream(logo.png()), "logo.png", "image/png", logo.png().length);
      } catch (NotFound gone) {
        return DownloadResponse.error(404);
      }
    });
  }
}
