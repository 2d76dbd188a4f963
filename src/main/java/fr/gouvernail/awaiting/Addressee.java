package fr.gouvernail.awaiting;

import fr.gouvernail.identity.Permission;
import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whom a matter awaits. It is resolved when somebody looks, so that it follows roles, appointments
/// and absences by itself.
///
/// @param key what tells two addressees of one matter apart
/// @param rest for an office: holders of this permission act where nobody is there for it
/// @param except somebody whom it never awaits, such as whoever asked
/// @param widensOn for an office: from this day on it awaits those holders too
public record Addressee(
    String key,
    @Nullable Permission rest,
    @Nullable PersonRef except,
    @Nullable LocalDate widensOn) {

  private static final Pattern PERSON =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /// One person.
  public static Addressee person(PersonRef person) {
    return new Addressee(person.toString(), null, null, null);
  }

  /// Everybody who may do this on the day on which he or she looks.
  public static Addressee holders(Permission permission) {
    return new Addressee(permission.name(), null, null, null);
  }

  /// Whoever acts in this office on the day: the first of its people who is there, else the holders
  /// of that permission.
  public static Addressee acting(Office office, Permission rest) {
    return new Addressee(key(office), rest, null, null);
  }

  /// Leaves one person out, as if he or she were not there.
  public Addressee except(PersonRef person) {
    return new Addressee(key, rest, person, widensOn);
  }

  /// From this day on it awaits the holders of the office's permission too.
  public Addressee widening(LocalDate day) {
    return new Addressee(key, rest, except, day);
  }

  /// The person whom a key means; nothing for the others.
  static Optional<PersonRef> person(String key) {
    return PERSON.matcher(key).matches()
        ? Optional.of(new PersonRef(UUID.fromString(key)))
        : Optional.empty();
  }

  static String key(Office office) {
    return "office:" + office;
  }
}
