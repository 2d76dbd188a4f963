package fr.gouvernail.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.atmosphere.cpr.AtmosphereInterceptorAdapter;
import org.atmosphere.cpr.AtmosphereResource;

/// Closes the reader of a message that came over a WebSocket once Flow has read it. Atmosphere
/// keeps the request until the next message comes, and the buffer of an open reader is 16 KiB.
///
/// Public because Atmosphere makes it, by its name.
public class ReadMessages extends AtmosphereInterceptorAdapter {

  @Override
  public void postInspect(AtmosphereResource resource) {
    var message = resource.getRequest();
    if (message == null || message.body().isEmpty()) {
      return;
    }
    try {
      message.getReader().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
