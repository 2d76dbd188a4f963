package fr.gouvernail.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinSession;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Profile;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The caller's language and theme: kept with the person, applied to the page.
@Component
class Preferences {

  private final People people;
  private final Caller caller;

  Preferences(People people, Caller caller) {
    this.people = people;
    this.caller = caller;
  }

  /// The profile of whoever is signed in.
  Optional<Profile> profile() {
    return caller.find().map(person -> people.me());
  }

  /// Switches language; the page is built again in it.
  void speak(Locale locale) {
    people.prefer(locale, people.me().theme());
    VaadinSession.getCurrent().setLocale(locale);
    UI.getCurrent().getPage().reload();
  }

  /// Switches between light, dark, and what the system says.
  void wear(String theme) {
    people.prefer(Locale.of(people.me().locale()), theme);
    UI.getCurrent().getPage().setColorScheme(scheme(theme));
  }

  private static ColorScheme.Value scheme(String theme) {
    return switch (theme) {
      case "light" -> ColorScheme.Value.LIGHT;
      case "dark" -> ColorScheme.Value.DARK;
      default -> ColorScheme.Value.NORMAL;
    };
  }
}
