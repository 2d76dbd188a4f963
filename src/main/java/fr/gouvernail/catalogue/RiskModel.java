package fr.gouvernail.catalogue;

import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.Condition;
import fr.gouvernail.questionnaire.Text;
import java.util.List;

/// A risk of using AI, with what usually helps against it.
///
/// @param id such as `RSK-18`
/// @param category id of one of [RiskCatalogue#categories()]
/// @param likelihood 1 to 4: a hint for a first workshop, never applied silently
/// @param severity 1 to 4: likewise
/// @param measures ids of [RiskCatalogue#measures()], the most useful first
/// @param owner who usually answers for it
/// @param warningSigns by which it shows
/// @param nistAiRmf subcategories of NIST AI RMF 1.0, such as `MEASURE 2.5`
/// @param questions ids of the questionnaire that reveal it
/// @param appliesIf to whom, over the facts of a company's profile
public record RiskModel(
    String id,
    String category,
    Text title,
    Text description,
    int likelihood,
    int severity,
    List<String> measures,
    Role owner,
    List<Text> warningSigns,
    List<String> nistAiRmf,
    List<String> questions,
    Condition appliesIf) {

  public RiskModel {
    measures = List.copyOf(measures);
    warningSigns = List.copyOf(warningSigns);
    nistAiRmf = List.copyOf(nistAiRmf);
    questions = List.copyOf(questions);
  }

  /// Likelihood × severity, 1 to 16.
  public int score() {
    return likelihood * severity;
  }
}
