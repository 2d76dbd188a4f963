package fr.gouvernail.tool.ui;

import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.People;
import fr.gouvernail.tenancy.PersonRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who may answer for a tool, and who does.
final class Owners {

  private Owners() {}

  /// The name of the one who does, for those who may not see the members.
  static Map<PersonRef, String> name(People people, @Nullable PersonRef owner) {
    return owner == null ? Map.of() : people.names(List.of(owner));
  }

  /// The company's own people by name, and the present owner, who may have left.
  static Map<PersonRef, String> members(People people, @Nullable PersonRef owner) {
    var names = new LinkedHashMap<PersonRef, String>();
    people.members().stream()
        .filter(member -> member.grant().firm() == null)
        .forEach((Member member) -> names.put(member.person(), member.name()));
    if (owner != null && !names.containsKey(owner)) {
      names.putAll(people.names(List.of(owner)));
    }
    return names;
  }
}
