package fr.gouvernail.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.identity.Profile;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Still;
import java.util.List;
import java.util.Locale;

/// The person at the foot of the menu: name and role, and behind them language, theme, sign out.
/// The acts are heard by [Surroundings].
class PersonMenu extends Div {

  static final String SPEAK = "speak";
  static final String WEAR = "wear";
  static final String LEAVE = "leave";
  static final List<String> THEMES = List.of("system", "light", "dark");

  PersonMenu(Profile profile, String title) {
    var name = new Span(profile.name());
    name.addClassName("gv-person-name");
    var role = new Span(title);
    role.addClassName("gv-person-title");
    var button = new NativeButton();
    button.addClassName("gv-person");
    button.add(new Avatar(profile.name()), new Span(name, role));

    var leave = Still.act(new NativeButton(), LEAVE, "");
    leave.addClassName("gv-menu-row");
    leave.add(Lucide.of("log-out"), new Span(getTranslation("shell.person.signout")));
    var choices = new Div(languages(profile), themes(profile), leave);
    choices.addClassName("gv-person-choices");
    choices.getElement().setAttribute("aria-label", profile.name());
    add(button, SmallMenu.behind(button, "gv-person-choices", choices));
  }

  private Div languages(Profile profile) {
    var group = group("languages", "shell.person.language");
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      var speaks = profile.locale().equals(locale.getLanguage());
      var choice = choice(label(locale), SPEAK, locale.getLanguage(), speaks);
      choice.getElement().setAttribute("lang", locale.getLanguage());
      group.add(choice);
    }
    return group;
  }

  private Div themes(Profile profile) {
    var group = group("sun-moon", "shell.person.theme");
    for (var theme : THEMES) {
      var label = getTranslation("shell.person.theme." + theme);
      group.add(choice(label, WEAR, theme, profile.theme().equals(theme)));
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

  private static NativeButton choice(String label, String act, String value, boolean chosen) {
    var choice = Still.act(new NativeButton(label), act, value);
    choice.addClassNames("gv-button", "gv-compact");
    choice.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
    return choice;
  }

  private static String label(Locale locale) {
    var name = locale.getDisplayLanguage(locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
