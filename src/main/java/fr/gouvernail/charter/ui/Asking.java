package fr.gouvernail.charter.ui;

import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.Suggestion;
import fr.gouvernail.identity.Member;
import fr.gouvernail.tenancy.PersonRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the questions of a step share.
///
/// @param members whom the charter may name; none on steps without such a question
record Asking(Sitting sitting, List<Member> members, PersonRef me) {

  /// Those who may be named, and those who are.
  Map<String, String> persons(CharterDraft draft) {
    var names = new LinkedHashMap<String, String>();
    for (var member : members) {
      var title = member.grant().title();
      names.put(
          member.person().toString(),
          title.isEmpty() ? member.name() : member.name() + " – " + title);
    }
    draft.situation().people().forEach(names::putIfAbsent);
    return names;
  }

  /// What the workspace knows of an answer.
  Optional<Suggestion> known(CharterDraft draft, String variable) {
    return Suggestion.of(members, me, draft.filling()).stream()
        .filter(known -> known.variable().equals(variable))
        .findFirst();
  }
}
