package fr.gouvernail.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Role;
import fr.gouvernail.shell.component.Avatar;
import fr.gouvernail.shell.component.ClientBanner;
import fr.gouvernail.shell.component.ClientColour;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.Workspace;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;

/// What the layouts show around a view: menu, workspaces, person, client banner.
@org.springframework.stereotype.Component
class Surroundings {

  private static final Set<Role> CONSULTANTS = Set.of(Role.CONSULTANT, Role.REVIEWING_CONSULTANT);

  private final Menu menu;
  private final AccessPolicy policy;
  private final TenantDirectory directory;
  private final Preferences preferences;
  private final AuthenticationContext sessions;
  private final ObjectProvider<ClientMarks> marks;
  private final ObjectProvider<Bell> bells;

  Surroundings(
      Menu menu,
      AccessPolicy policy,
      TenantDirectory directory,
      Preferences preferences,
      AuthenticationContext sessions,
      ObjectProvider<ClientMarks> marks,
      ObjectProvider<Bell> bells) {
    this.menu = menu;
    this.policy = policy;
    this.directory = directory;
    this.preferences = preferences;
    this.sessions = sessions;
    this.marks = marks;
    this.bells = bells;
  }

  Optional<Component> bell(Workspace workspace) {
    return bells.stream().findFirst().map(bell -> bell.of(workspace));
  }

  /// The caller's roles in the current workspace.
  Set<Role> roles() {
    return Set.copyOf(policy.roles());
  }

  Menu menu() {
    return menu;
  }

  /// The workspaces that the caller may enter, by name.
  List<Workspace> workspaces() {
    var byName = Comparator.comparing(Workspace::name, Collator.getInstance());
    return directory.byIds(policy.workspaces()).stream().sorted(byName).toList();
  }

  Component switchFrom(Workspace workspace) {
    var others = workspaces().stream().filter(w -> !w.id().equals(workspace.id())).toList();
    return WorkspaceSwitch.of(
        workspace.name(),
        others,
        !menu.outside().isEmpty() || !others.isEmpty(),
        text("shell.switch.portal"));
  }

  Component switchOutside() {
    return WorkspaceSwitch.of(
        text("shell.switch.choose"), workspaces(), false, text("shell.switch.portal"));
  }

  PersonRef person() {
    return preferences.profile().orElseThrow().person();
  }

  Component personMenu() {
    var profile = preferences.profile().orElseThrow();
    var title = policy.roles().stream().sorted().findFirst();
    return new PersonMenu(
        profile, title.map(role -> text("identity.role." + role.name())).orElse(profile.email()));
  }

  /// Hears what the person menu of a frame asks for.
  void hear(Still chrome) {
    chrome
        .on(PersonMenu.SPEAK, language -> preferences.speak(Texts.supported(Locale.of(language))))
        .on(
            PersonMenu.WEAR,
            theme -> {
              if (PersonMenu.THEMES.contains(theme)) {
                preferences.wear(theme);
              }
            })
        .on(PersonMenu.LEAVE, nothing -> sessions.logout());
  }

  /// The mark of a client, for consultants only.
  Optional<ClientMarks.ClientMark> mark(Workspace workspace) {
    if (policy.roles().stream().noneMatch(CONSULTANTS::contains)) {
      return Optional.empty();
    }
    return marks.stream()
        .map(source -> source.markOf(workspace.id()))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> Optional.of(plain(workspace)));
  }

  static ClientBanner banner(Workspace workspace, ClientMarks.ClientMark mark) {
    return new ClientBanner(mark.initials(), workspace.name(), mark.colour());
  }

  static ClientMarks.ClientMark plain(Workspace workspace) {
    return new ClientMarks.ClientMark(Avatar.initials(workspace.name()), ClientColour.NUIT);
  }

  private static String text(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
