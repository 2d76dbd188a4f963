package fr.gouvernail.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import fr.gouvernail.shell.component.Packed;
import java.io.IOException;
import java.util.Optional;

/// Answers requests as Flow does, and keeps the last answer packed. Flow keeps it whole, for a
/// browser that asks again because the answer got lost on its way: the whole description of a view,
/// two bytes a character, for as long as the page is open.
class PackedAnswers extends UidlRequestHandler {

  @Override
  public Optional<ResponseWriter> synchronizedHandleRequest(
      VaadinSession session, VaadinRequest request, VaadinResponse response, String body)
      throws IOException {
    var ui = session.getService().findUI(request);
    if (ui == null) {
      return super.synchronizedHandleRequest(session, request, response, body);
    }
    unpack(ui);
    try {
      return super.synchronizedHandleRequest(session, request, response, body);
    } finally {
      pack(ui);
    }
  }

  private static void unpack(UI ui) {
    var packed = ComponentUtil.getData(ui, Packed.class);
    if (packed != null) {
      ui.getInternals().setLastRequestResponse(packed.text());
    }
  }

  private static void pack(UI ui) {
    var answer = ui.getInternals().getLastRequestResponse();
    if (answer != null) {
      ComponentUtil.setData(ui, Packed.class, Packed.of(answer));
      ui.getInternals().setLastRequestResponse(null);
    }
  }
}
