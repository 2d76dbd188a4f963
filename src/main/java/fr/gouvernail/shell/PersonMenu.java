package fr.gouvernail.shell;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.gouvernail.identity.Profile;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Lucide;
import java.util.List;
import java.util.Locale;

/// The person at the foot of the menu: name and role, and behind them language, theme, sign out.
class PersonMenu extends NativeButton {

  PersonMenu(
      Profile profile, String title, Preferences preferences, AuthenticationContext sessions) {
    addClassName("gv-person");
    var name = new Span(profile.name());
    name.addClassName("gv-person-name");
    var role = new Span(title);
    role.addClassName("gv-person-title");
    add(new Avatar(profile.name()), new Span(name, role));
    getElement().setAttribute("aria-haspopup", "menu");

    var menu = new ContextMenu(this);
    menu.setOpenOnClick(true);
    var language = item(menu, "languages", "shell.person.language");
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      var choice = language.getSubMenu().addItem(label(locale), e -> preferences.speak(locale));
      choice.getElement().setAttribute("lang", locale.getLanguage());
      choice.setCheckable(true);
      choice.setChecked(profile.locale().equals(locale.getLanguage()));
    }
    var theme = item(menu, "sun-moon", "shell.person.theme");
    for (var value : List.of("system", "light", "dark")) {
      var choice = theme.getSubMenu().addItem(getTranslation("shell.person.theme." + value));
      choice.setCheckable(true);
      choice.setChecked(profile.theme().equals(value));
      choice.addClickListener(e -> {
        preferences.wear(value);
        theme.getSubMenu().getItems().forEach(item -> item.setChecked(item == choice));
      });
    }
    menu.addComponent(new Hr());
    item(menu, "log-out", "shell.person.signout").addClickListener(e -> sessions.logout());
  }

  private MenuItem item(ContextMenu menu, String icon, String key) {
    var row = new Span(Lucide.of(icon), new Span(getTranslation(key)));
    row.addClassName("gv-menu-row");
    return menu.addItem(row);
  }

  private static String label(Locale locale) {
    var name = locale.getDisplayLanguage(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
