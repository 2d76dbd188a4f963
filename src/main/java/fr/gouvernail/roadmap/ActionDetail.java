package fr.gouvernail.roadmap;

import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.roadmap.Recommended.SourceQuestion;
import java.util.List;

/// An action with all that is known about it.
///
/// @param advice what the audit recommends; empty for the company's own
/// @param ownerReport what its owner said last
/// @param questions those that it answers, the leading one first
public record ActionDetail(
    RoadmapRow row, Text advice, String notes, String ownerReport, List<SourceQuestion> questions) {

  public ActionDetail {
    questions = List.copyOf(questions);
  }
}
