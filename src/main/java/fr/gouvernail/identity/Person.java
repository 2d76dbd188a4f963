package fr.gouvernail.identity;

import fr.gouvernail.tenancy.PersonRef;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "person")
class Person {

  @Id private UUID id;

  /// Keycloak's subject; unknown until the first sign-in.
  private @Nullable String subject;

  private String email;
  private String name;

  @Column(name = "locale")
  private String locale = "fr";

  private String theme = "system";
  private boolean enabled = true;

  @Convert(converter = RoleSetConverter.class)
  @Column(name = "standing_roles")
  private Set<Role> standingRoles = Set.of();

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected Person() {}

  Person(UUID id, String email, String name) {
    this.id = id;
    this.email = email;
    this.name = name;
  }

  void knownAs(String subject) {
    this.subject = subject;
  }

  void prefer(String locale, String theme) {
    this.locale = locale;
    this.theme = theme;
  }

  void stand(Set<Role> roles) {
    standingRoles = Set.copyOf(roles);
  }

  void enable(boolean enabled) {
    this.enabled = enabled;
  }

  UUID id() {
    return id;
  }

  @Nullable String subject() {
    return subject;
  }

  boolean isEnabled() {
    return enabled;
  }

  Set<Role> standingRoles() {
    return standingRoles;
  }

  Profile profile() {
    return new Profile(new PersonRef(id), name, email, locale, theme);
  }
}
