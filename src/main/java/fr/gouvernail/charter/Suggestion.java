package fr.gouvernail.charter;

import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.charter.model.Filling;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An answer that the workspace knows already.
///
/// @param value as answers store it
public record Suggestion(String variable, String value, Source source) {

  /// Where it comes from.
  public enum Source {
    /// Whoever directs the company.
    DIRECTOR,
    /// The appointment of the AI lead.
    LEAD,
    /// The appointment of the deputy.
    DEPUTY,
    /// The members' roles.
    DPO,
    /// The AI lead's own address.
    ADDRESS,
    /// The date of effect and the chosen period.
    PERIOD
  }

  /// What is known of the company's people, and what follows from the answers given.
  ///
  /// @param caller preferred where several people direct
  public static List<Suggestion> of(List<Member> members, PersonRef caller, Filling filling) {
    return Stream.concat(ofPeople(members, caller).stream(), review(filling).stream()).toList();
  }

  /// What is known before anything is answered.
  static List<Suggestion> ofPeople(List<Member> members, PersonRef caller) {
    var lead = holder(members, Role.AI_LEAD);
    var known = new ArrayList<Suggestion>();
    members.stream()
        .filter(m -> m.person().equals(caller) && m.holds(Set.of(Role.DIRECTOR)))
        .findFirst()
        .or(() -> holder(members, Role.DIRECTOR))
        .ifPresent(m -> known.add(person("dirigeant", m, Source.DIRECTOR)));
    lead.ifPresent(m -> known.add(person("referent", m, Source.LEAD)));
    holder(members, Role.DEPUTY_AI_LEAD)
        .ifPresent(m -> known.add(person("suppleant", m, Source.DEPUTY)));
    holder(members, Role.DPO).ifPresent(m -> known.add(person("dpo", m, Source.DPO)));
    lead.ifPresent(m -> known.add(new Suggestion("contact_ia", m.email(), Source.ADDRESS)));
    return known;
  }

  private static Optional<Member> holder(List<Member> members, Role role) {
    return members.stream().filter(m -> m.holds(Set.of(role))).findFirst();
  }

  private static Suggestion person(String variable, Member member, Source source) {
    return new Suggestion(variable, member.person().toString(), source);
  }

  private static Optional<Suggestion> review(Filling filling) {
    return filling
        .model()
        .rule(CharterModel.Rule.Code.REVIEW_DATE)
        .map(CharterModel.Rule::option)
        .map(filling::option)
        .filter(months -> months.matches("\\d{1,3}"))
        .flatMap(months ->
            filling
                .date("date_effet")
                .map(effect -> effect.plusMonths(Integer.parseInt(months)).toString()))
        .map(date -> new Suggestion("date_revue", date, Source.PERIOD));
  }
}
