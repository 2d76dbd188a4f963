package fr.gouvernail.shell.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.gouvernail.shell.TakenFiles;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.TenantId;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/// A link that looks like a button and fetches a file made at that moment.
public final class Download extends Anchor {

  /// @param file makes the bytes, within the workspace, when they are asked for
  public Download(
      String icon, String word, TenantId tenant, String name, String type, Supplier<byte[]> file) {
    addClassName("gv-button");
    add(new Still(Lucide.of(icon), new Span(word)));
    setHref(
        DownloadHandler.fromInputStream(event -> {
          var bytes = CurrentTenant.call(tenant, file);
          TakenFiles.taken(event, tenant, name);
          return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        }));
    getElement().setAttribute("download", name);
  }
}
