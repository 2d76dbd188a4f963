package fr.gouvernail.authoring.model;

import fr.gouvernail.framework.Framework.Aggregation;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What a draft says of the questionnaire as a whole.
///
/// @param attribution from what it was copied, shown below its own rights and never edited
/// @param left what was not taken over from there, and how often
public record Head(
    Stamp stamp,
    About about,
    Bilingual attribution,
    Aggregation aggregation,
    Map<Left, Integer> left) {

  public Head {
    left = Map.copyOf(left);
  }

  /// What is written.
  ///
  /// @param code short reference of the questionnaire
  /// @param rights under which terms it may be used
  /// @param levels of its scale, the lowest first
  /// @param groups parts to which an audit may be restricted; drafts of before have none
  public record About(
      String code,
      Bilingual title,
      Bilingual presentation,
      Bilingual rights,
      List<Level> levels,
      List<Group> groups) {
    public About {
      code = code.strip();
      levels = List.copyOf(levels);
      groups = List.copyOf(Objects.requireNonNullElse(groups, List.of()));
    }
  }

  /// What a library may hold and a draft does not.
  public enum Left {
    /// As drafts of before say; groups are taken over.
    GROUPS,
    /// Answers that bring groups into an audit.
    GROUP_CHOICES,
    LANGUAGES,
    /// Requirements with several questions, which became dimensions.
    SPLIT,
    /// Requirements without question, which got statements.
    UNQUESTIONED,
    THREATS,
    SCALES,
    CONDITIONS,
    DETAILS
  }
}
