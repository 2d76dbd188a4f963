package fr.gouvernail.charter.ui;

import com.vaadin.flow.server.VaadinSession;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.questionnaire.Version;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/// What somebody took or left of a newer model so far. It lasts as long as the session, so that a
/// page that is loaded again loses no choice.
final class ModelChoices extends LinkedHashMap<String, Boolean> {

  private static final int MOST = 10;

  /// The choices of one person's session, the oldest forgotten first.
  private static final class All extends LinkedHashMap<String, ModelChoices>
      implements Serializable {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, ModelChoices> eldest) {
      return size() > MOST;
    }
  }

  /// @param to the version that the draft would follow
  static ModelChoices of(CharterId draft, Version to) {
    return all().computeIfAbsent(key(draft, to), key -> new ModelChoices());
  }

  static void forget(CharterId draft, Version to) {
    all().remove(key(draft, to));
  }

  private static String key(CharterId draft, Version to) {
    return draft + " " + to;
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
