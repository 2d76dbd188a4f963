package fr.gouvernail.engagement.mission;

import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a firm asks a company for.
///
/// @param client a company that let the firm in before; null for another one
/// @param company what the firm calls another one, at most 200 characters
/// @param email of somebody who directs it
public record AccessWish(
    @Nullable TenantId client, String company, String email, MissionTerms terms) {

  public static final int LONGEST_NAME = 200;
  private static final int LONGEST_ADDRESS = 254;
  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)+");

  public AccessWish {
    company = company.strip();
    email = email.strip();
  }

  void check() {
    if (client != null) {
      return;
    }
    if (company.isEmpty()
        || company.length() > LONGEST_NAME
        || company.chars().anyMatch(Character::isISOControl)) {
      throw new RuleViolated("mission.rule.company");
    }
    if (email.length() > LONGEST_ADDRESS || !ADDRESS.matcher(email).matches()) {
      throw new RuleViolated("mission.rule.email");
    }
  }
}
