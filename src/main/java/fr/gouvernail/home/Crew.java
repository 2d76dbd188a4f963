package fr.gouvernail.home;

import fr.gouvernail.identity.Member;
import fr.gouvernail.tenancy.PersonRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who may enter the workspace today.
record Crew(List<Member> members) {

  Crew {
    members = List.copyOf(members);
  }

  /// The name of a member; nothing for nobody and for somebody who has left.
  @Nullable String name(@Nullable PersonRef person) {
    return members.stream()
        .filter(member -> member.person().equals(person))
        .map(Member::name)
        .findFirst()
        .orElse(null);
  }

  /// The company's own people who never signed in.
  List<Member> absent() {
    return members.stream()
        .filter(member -> member.grant().firm() == null && !member.joined())
        .toList();
  }
}
