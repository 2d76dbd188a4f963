package fr.gouvernail.decision.ui;

import com.vaadin.flow.server.VaadinSession;
import fr.gouvernail.decision.RequestId;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// What somebody typed on the page of a request and did not use yet. It lasts as long as the
/// session, so that neither a request that changes meanwhile nor a page that is loaded again loses
/// a word.
final class Typed implements Serializable {

  private static final int MOST = 20;

  /// The texts of one person's session, the oldest forgotten first.
  private static final class All extends LinkedHashMap<String, Typed> {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Typed> eldest) {
      return size() > MOST;
    }
  }

  String words = "";
  String opinion = "";
  final Map<String, String> terms = new HashMap<>();

  static Typed of(RequestId request) {
    return all().computeIfAbsent(request.toString(), id -> new Typed());
  }

  static void forget(RequestId request) {
    all().remove(request.toString());
  }

  private static All all() {
    var session = VaadinSession.getCurrent();
    var all = session.getAttribute(All.class);
    if (all == null) {
      all = new All();
      session.setAttribute(All.class, all);
    }
    return all;
  }
}
