package fr.gouvernail.assessment.inquiry;

import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who in the company is best placed to reply to a question.
public final class Respondents {

  /// What the questionnaire calls them → what they are here, the best placed first.
  private static final Map<String, List<Role>> ROLES =
      Map.of(
          "dirigeant", List.of(Role.DIRECTOR),
          "referent_ia", List.of(Role.AI_LEAD, Role.DEPUTY_AI_LEAD),
          "dsi", List.of(Role.IT_MANAGER),
          "dpo", List.of(Role.DPO),
          "rh", List.of(Role.HR),
          "metier", List.of(Role.BUSINESS_OWNER));

  private Respondents() {}

  /// Those of these people who may be asked: the company's own, in the order given.
  public static List<Member> among(List<Member> members) {
    return members.stream()
        .filter(m -> m.grant().firm() == null)
        .filter(m ->
            roles(m).stream()
                .anyMatch(role -> role.permissions().contains(Permission.ANSWER_INQUIRIES)))
        .toList();
  }

  /// The one of these people to ask first; nobody where no one is what the question wants.
  ///
  /// @param respondent id of the questionnaire's respondent
  public static Optional<Member> suggested(String respondent, List<Member> members) {
    return holders(respondent, members).stream().findFirst();
  }

  /// Those of these people who are what the question wants, the best placed first.
  ///
  /// @param respondent id of the questionnaire's respondent
  public static List<Member> holders(String respondent, List<Member> members) {
    return ROLES.getOrDefault(respondent, List.of()).stream()
        .flatMap(role -> members.stream().filter(m -> m.holds(Set.of(role))))
        .distinct()
        .toList();
  }

  private static Set<Role> roles(Member member) {
    var roles = new java.util.HashSet<>(member.grant().roles());
    roles.addAll(member.appointed());
    return roles;
  }
}
