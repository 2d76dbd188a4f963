package fr.gouvernail.catalogue;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.questionnaire.Text;
import java.util.List;

/// A use of AI that many small companies try, to start a charter from. Marks, class and risks are
/// hints: each company marks and classifies for itself.
///
/// @param id such as `UC-05`
/// @param category id of one of [UseCaseCatalogue#categories()]
/// @param function id of one of [UseCaseCatalogue#functions()]
/// @param sectors ids of [UseCaseCatalogue#sectors()]; `tous` stands for all of them
/// @param impact 1 to 10, 10 being the best
/// @param feasibility 1 to 10, 10 being the easiest
/// @param quadrant id of one of the questionnaire's quadrants, which follows from both marks
/// @param prerequisites what has to be there before
/// @param indicators ids of the indicators it is usually measured by
/// @param risks ids of the risks it usually brings
/// @param likelyClass what the classification will probably say
/// @param classNote why
/// @param personalData `non`, `faible` or `oui`
/// @param humanControl who reviews what
/// @param monthsToValue from the start to the first effect
public record UseCaseModel(
    String id,
    Text title,
    String category,
    String function,
    List<String> sectors,
    Text description,
    int impact,
    int feasibility,
    String quadrant,
    List<Text> prerequisites,
    List<String> indicators,
    List<String> risks,
    AiActClass likelyClass,
    Text classNote,
    String personalData,
    Text humanControl,
    int monthsToValue) {

  public UseCaseModel {
    sectors = List.copyOf(sectors);
    prerequisites = List.copyOf(prerequisites);
    indicators = List.copyOf(indicators);
    risks = List.copyOf(risks);
  }
}
