package fr.gouvernail.engagement.mission;

import fr.gouvernail.engagement.Firms;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Profile;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds the firm and the consultant whom somebody names. Both have to be named exactly: there is
/// no list to look through.
@Component
class Recipients {

  private final Firms firms;
  private final People people;

  Recipients(Firms firms, People people) {
    this.firms = firms;
    this.people = people;
  }

  /// @param only the only consultant who may come, or null
  record Recipient(Firms.Named firm, @Nullable PersonRef only) {}

  /// @param to name of the firm, or e-mail of a consultant, who is then the only one
  /// @param consultant e-mail of the only consultant who may come; may be empty
  /// @throws RuleViolated with a key about the one or the other
  Recipient of(String to, String consultant) {
    if (!to.contains("@")) {
      var firm = firms.named(to).orElseThrow(() -> new RuleViolated("mission.rule.firm"));
      return new Recipient(firm, only(firm, consultant));
    }
    var employing =
        people
            .withAddress(to)
            .map(Profile::person)
            .map(firms::employing)
            .orElseThrow(() -> new RuleViolated("mission.rule.firm"));
    if (employing.isEmpty()) {
      throw new RuleViolated("mission.rule.firm");
    }
    if (employing.size() > 1) {
      throw new RuleViolated("mission.rule.twoFirms");
    }
    var firm = employing.getFirst();
    return new Recipient(firm, only(firm, consultant.isEmpty() ? to : consultant));
  }

  /// @param consultant e-mail of somebody of the firm; may be empty
  @Nullable PersonRef only(Firms.Named firm, String consultant) {
    if (consultant.isEmpty()) {
      return null;
    }
    return people
        .withAddress(consultant)
        .map(Profile::person)
        .filter(person -> firms.titles(firm.id()).containsKey(person))
        .orElseThrow(() -> new RuleViolated("mission.rule.consultant", firm.name()));
  }
}
