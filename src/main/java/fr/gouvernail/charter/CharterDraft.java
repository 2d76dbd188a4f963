package fr.gouvernail.charter;

import fr.gouvernail.charter.model.Answers;
import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.charter.model.CharterText;
import fr.gouvernail.charter.model.ClauseEdit;
import fr.gouvernail.charter.model.Filling;
import fr.gouvernail.charter.model.Finding;
import fr.gouvernail.charter.model.FrozenCharter;
import fr.gouvernail.charter.model.Situation;
import fr.gouvernail.charter.model.Stage;
import fr.gouvernail.questionnaire.Version;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A version in preparation, with all that an assistant shows: the questions are the model's, the
/// answers the company's, the text and what is wrong with it follow from both.
///
/// @param clauses the clauses with the company's hand in them
/// @param newerModel the model's latest version, where it is newer than this draft's
public record CharterDraft(
    CharterRow row,
    CharterModel model,
    Answers answers,
    Situation situation,
    List<EditedClause> clauses,
    CharterText text,
    List<Finding> findings,
    @Nullable Version newerModel) {

  /// What every question comes to, defaults included.
  public Filling filling() {
    return new Filling(model, answers, situation);
  }

  /// The findings that stand in the way of that step.
  public List<Finding> blocking(Stage stage) {
    return findings.stream().filter(f -> f.blocks(stage)).toList();
  }

  /// What an editor of that clause starts from: the company's words, else the model's with options
  /// chosen and placeholders in place.
  ///
  /// @throws java.util.NoSuchElementException for a clause that neither has
  public ClauseSource source(String clause) {
    return edited(clause)
        .filter(e -> e.edit().kind() != ClauseEdit.Kind.REMOVED)
        .map(e -> new ClauseSource(e.edit().title(), e.edit().markdown(), e.version()))
        .or(() ->
            model
                .clause(clause)
                .map(c ->
                    new ClauseSource(
                        c.title(),
                        c.text().chosen(filling()),
                        edited(clause).map(EditedClause::version).orElse(EditedClause.UNTOUCHED))))
        .orElseThrow();
  }

  /// @param version to hand back when it is saved
  public record ClauseSource(String title, String markdown, long version) {}

  /// The company's hand in a clause.
  public Optional<EditedClause> edited(String clause) {
    return clauses.stream().filter(c -> c.edit().id().equals(clause)).findFirst();
  }

  /// What an approval would freeze.
  public FrozenCharter freeze() {
    return FrozenCharter.of(model, answers, situation, edits(clauses));
  }

  static List<ClauseEdit> edits(List<EditedClause> clauses) {
    return clauses.stream().map(EditedClause::edit).toList();
  }
}
