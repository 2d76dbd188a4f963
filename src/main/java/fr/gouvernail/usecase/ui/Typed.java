package fr.gouvernail.usecase.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody typed about a use or an idea and did not send yet. It lasts as long as the
/// session, so that neither a refusal, nor a dialog that is closed, nor a page that is loaded again
/// loses a word.
final class Typed implements Serializable {

  private static final int MOST = 40;

  /// The texts of one person's session, the oldest forgotten first.
  private static final class All extends LinkedHashMap<String, String> {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
      return size() > MOST;
    }
  }

  private final String place;

  private Typed(String place) {
    this.place = place;
  }

  /// What was typed there.
  ///
  /// @param place names a field of the product, such as a use with a step
  static Typed at(Object... place) {
    return new Typed(Stream.of(place).map(Object::toString).collect(Collectors.joining("/")));
  }

  String words() {
    return all().getOrDefault(place, "");
  }

  void keep(String words) {
    if (words.isEmpty()) {
      forget();
    } else {
      all().put(place, words);
    }
  }

  void forget() {
    all().remove(place);
  }

  /// Shows what was typed in a field, and keeps what is typed from then on.
  <F extends HasValue<?, String> & HasValueChangeMode> void in(F field) {
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValue(words());
    field.addValueChangeListener(e -> keep(e.getValue()));
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
