package fr.gouvernail.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.gouvernail.identity.Profile;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Lucide;
import java.util.List;
import java.util.Locale;

/// The person at the foot of the menu: name and role, and behind them language, theme, sign out.
class PersonMenu extends NativeButton {

  private final Preferences preferences;

  PersonMenu(
      Profile profile, String title, Preferences preferences, AuthenticationContext sessions) {
    this.preferences = preferences;
    addClassName("gv-person");
    var name = new Span(profile.name());
    name.addClassName("gv-person-name");
    var role = new Span(title);
    role.addClassName("gv-person-title");
    add(new Avatar(profile.name()), new Span(name, role));

    var leave = new NativeButton();
    leave.addClassName("gv-menu-row");
    leave.add(Lucide.of("log-out"), new Span(getTranslation("shell.person.signout")));
    leave.addClickListener(e -> sessions.logout());
    var content = new Div(languages(profile), themes(profile), leave);
    content.addClassName("gv-person-choices");
    var choices = new Popover(content);
    choices.setTarget(this);
    choices.setPosition(PopoverPosition.TOP_START);
    choices.setAutofocus(true);
    choices.setAriaLabel(profile.name());
  }

  private Div languages(Profile profile) {
    var group = group("languages", "shell.person.language");
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      var choice = choice(label(locale), profile.locale().equals(locale.getLanguage()));
      choice.getElement().setAttribute("lang", locale.getLanguage());
      choice.addClickListener(e -> preferences.speak(locale));
      group.add(choice);
    }
    return group;
  }

  private Div themes(Profile profile) {
    var group = group("sun-moon", "shell.person.theme");
    for (var theme : List.of("system", "light", "dark")) {
      var choice =
          choice(getTranslation("shell.person.theme." + theme), profile.theme().equals(theme));
      choice.addClickListener(e -> {
        preferences.wear(theme);
        group
            .getChildren()
            .filter(NativeButton.class::isInstance)
            .forEach(other -> press((NativeButton) other, other == choice));
      });
      group.add(choice);
    }
    return group;
  }

  private Div group(String icon, String key) {
    var label = new Span(Lucide.of(icon), new Span(getTranslation(key)));
    label.addClassNames("gv-menu-row", "gv-overline");
    var group = new Div(label);
    group.addClassName("gv-person-group");
    group.getElement().setAttribute("role", "group");
    group.getElement().setAttribute("aria-label", getTranslation(key));
    return group;
  }

  private static NativeButton choice(String label, boolean chosen) {
    var choice = new NativeButton(label);
    choice.addClassNames("gv-button", "gv-compact");
    press(choice, chosen);
    return choice;
  }

  private static void press(NativeButton choice, boolean chosen) {
    choice.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
  }

  private static String label(Locale locale) {
    var name = locale.getDisplayLanguage(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
