package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.TenantId;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/// A link that looks like a button and fetches a file made at that moment.
final class Download extends Anchor {

  Download(
      String icon, String word, TenantId tenant, String name, String type, Supplier<byte[]> file) {
    addClassName("gv-button");
    add(new Still(Lucide.of(icon), new Span(word)));
    setHref(
        DownloadHandler.fromInputStream(event -> {
          var bytes = CurrentTenant.call(tenant, file);
          return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        }));
    getElement().setAttribute("download", name);
  }
}
