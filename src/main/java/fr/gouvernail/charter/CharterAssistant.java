package fr.gouvernail.charter;

import static fr.gouvernail.identity.Permission.EDIT_CHARTER;

import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What somebody needs who writes a charter.
@Service
@Transactional(readOnly = true)
public class CharterAssistant {

  private final DraftDesk desk;
  private final People people;

  CharterAssistant(DraftDesk desk, People people) {
    this.desk = desk;
    this.people = people;
  }

  /// @param members whom it may name
  public record Sheet(CharterDraft draft, List<Member> members) {}

  /// A version with its questions, and the people who can be named in it.
  ///
  /// @throws fr.gouvernail.tenancy.NotFound if the workspace has no such version
  @Requires(EDIT_CHARTER)
  public Sheet sheet(CharterId id) {
    var members = people.members();
    var names = members.stream().collect(Collectors.toMap(Member::person, Member::name));
    return new Sheet(desk.draft(desk.get(id), names), members);
  }
}
