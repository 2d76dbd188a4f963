package fr.gouvernail.assessment;

import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.tenancy.RuleViolated;
import jakarta.persistence.AttributeConverter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Where the company wants to be.
///
/// @param profile id of the profile from which the targets come
/// @param levels dimension → 1 to 4
/// @param reason why the levels differ from the profile's; null while they do not
public record Targets(String profile, Map<String, Integer> levels, @Nullable String reason) {

  private static final int LONGEST_REASON = 1000;

  public Targets {
    levels = Map.copyOf(levels);
    reason = reason == null || reason.isBlank() ? null : reason.strip();
  }

  /// The targets of a profile as they stand in the questionnaire.
  public static Targets of(Questionnaire.TargetProfile profile) {
    return new Targets(profile.id(), profile.targets(), null);
  }

  void check(Questionnaire questionnaire) {
    var profile =
        questionnaire.targetProfiles().stream()
            .filter(p -> p.id().equals(this.profile))
            .findFirst()
            .orElseThrow(() -> new RuleViolated("assessment.targets.invalid"));
    var complete =
        questionnaire.dimensions().stream().allMatch(d -> levels.getOrDefault(d.id(), 0) >= 1)
            && levels.size() == questionnaire.dimensions().size()
            && levels.values().stream().allMatch(level -> level <= 4);
    if (!complete || reason != null && reason.length() > LONGEST_REASON) {
      throw new RuleViolated("assessment.targets.invalid");
    }
    if (!levels.equals(profile.targets()) && reason == null) {
      throw new RuleViolated("assessment.targets.reason");
    }
  }

  static class Column implements AttributeConverter<Map<String, Integer>, String> {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String convertToDatabaseColumn(Map<String, Integer> levels) {
      return JSON.writeValueAsString(levels);
    }

    @Override
    public Map<String, Integer> convertToEntityAttribute(String text) {
      return JSON.readValue(
          text, JSON.getTypeFactory().constructMapType(Map.class, String.class, Integer.class));
    }
  }
}
