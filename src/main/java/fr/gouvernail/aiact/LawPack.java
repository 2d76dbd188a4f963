package fr.gouvernail.aiact;

import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.questionnaire.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The AI Act as it stood one day: the questions that classify a use, what follows, and when.
///
/// @param legalState the day of the state of law that it tells
/// @param end where the last questions lead; no question has that id
/// @param flags what answers can establish, by id
/// @param providerOnly what is said where nothing of transparency is asked of the company
/// @param both why duties of transparency stand beside those of a higher class
/// @param uncertainties what sources do not settle
public record LawPack(
    String id,
    Version version,
    LocalDate legalState,
    Text title,
    Text disclaimer,
    String start,
    String end,
    Map<String, Text> flags,
    List<Derived> derived,
    List<Rule> rules,
    Text providerOnly,
    Text both,
    Map<AiActClass, About> classes,
    List<Question> questions,
    List<Obligation> obligations,
    List<Milestone> calendar,
    List<Fine> fines,
    List<Text> uncertainties) {

  /// A flag that follows from one option.
  record Derived(String flag, String question, String option) {}

  /// A class, if one of these flags is held; without any flag, always.
  record Rule(Set<String> flags, AiActClass risk) {}

  /// What a class means and what comes next.
  public record About(Text label, Text summary, Text nextStep) {}

  /// A date of the law.
  ///
  /// @param reached whether it counted already on the day of the state of law
  public record Milestone(LocalDate day, Text text, boolean reached, @Nullable Text note) {}

  /// What a breach can cost.
  public record Fine(Text breach, Text most, Text article) {}

  /// The question with this id.
  public Optional<Question> question(String wanted) {
    return questions.stream().filter(question -> question.id().equals(wanted)).findFirst();
  }
}
