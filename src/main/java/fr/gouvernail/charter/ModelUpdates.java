package fr.gouvernail.charter;

import static fr.gouvernail.identity.Permission.EDIT_CHARTER;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.charter.model.CharterModels;
import fr.gouvernail.charter.model.CharterText;
import fr.gouvernail.charter.model.ClauseDiff;
import fr.gouvernail.charter.model.ClauseEdit;
import fr.gouvernail.charter.model.Filling;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Moves a draft to a newer version of its model, clause by clause.
@Service
@Transactional
public class ModelUpdates {

  private final Clauses clauses;
  private final CharterModels models;
  private final DraftDesk desk;

  ModelUpdates(Clauses clauses, CharterModels models, DraftDesk desk) {
    this.clauses = clauses;
    this.models = models;
    this.desk = desk;
  }

  /// What the model's latest version would change; nothing where the draft follows it already.
  @Requires(EDIT_CHARTER)
  @Transactional(readOnly = true)
  public Optional<ModelUpdate> offered(CharterId id) {
    var draft = desk.draft(desk.get(id));
    return newer(draft).map(to -> update(draft, to));
  }

  /// Follows the model's latest version. What is taken reads as the model has it, edited clauses
  /// included; what is left stays as it was, in the company's hand. Sent twice it is done once.
  ///
  /// @param to the version that was shown
  /// @param taken ids of clauses to take
  /// @throws RuleViolated if the latest version is another one, or the version is no draft
  @Requires(EDIT_CHARTER)
  public CharterDraft follow(CharterId id, Version to, Set<String> taken) {
    var charter = desk.locked(id);
    charter.require(CharterState.DRAFT);
    var draft = desk.draft(charter);
    if (draft.model().version().equals(to)) {
      return draft;
    }
    var model =
        newer(draft)
            .filter(m -> m.version().equals(to))
            .orElseThrow(() -> new RuleViolated("charter.rule.model"));
    var rows =
        clauses.of(charter.id()).stream()
            .collect(Collectors.toMap(Clause::clause, Function.identity()));
    for (var change : update(draft, model).clauses()) {
      var row = rows.get(change.clause());
      if (!taken.contains(change.clause())) {
        write(charter, row, left(draft, model, change, row));
      } else if (row != null) {
        clauses.delete(row);
      }
    }
    charter.follow(model);
    desk.publish("charter.model.followed", id, Map.of("model", to.toString()));
    return desk.draft(charter);
  }

  private Optional<CharterModel> newer(CharterDraft draft) {
    return models
        .latest(draft.model().id())
        .filter(latest -> latest.version().compareTo(draft.model().version()) > 0);
  }

  private static ModelUpdate update(CharterDraft draft, CharterModel model) {
    var before = CharterText.of(draft.model(), draft.answers(), draft.situation(), List.of());
    var after = CharterText.of(model, draft.answers(), draft.situation(), List.of());
    return new ModelUpdate(
        draft.model().version(),
        model.version(),
        ClauseDiff.between(before.clauses(), after.clauses()).stream()
            .filter(change -> change.kind() != ClauseDiff.Kind.UNCHANGED)
            .toList(),
        draft);
  }

  private static ClauseEdit left(
      CharterDraft draft, CharterModel model, ClauseDiff change, @Nullable Clause row) {
    var id = change.clause();
    var after = new Filling(model, draft.answers(), draft.situation());
    var title = model.clause(id).map(CharterModel.Clause::title).orElse(null);
    var base = CharterText.source(after, id).orElse(null);
    if (change.kind() == ClauseDiff.Kind.ADDED) {
      return new ClauseEdit(id, ClauseEdit.Kind.REMOVED, "", "", title, base, null);
    }
    var words = draft.source(id);
    if (change.kind() == ClauseDiff.Kind.REMOVED) {
      return new ClauseEdit(
          id, ClauseEdit.Kind.OWN, words.title(), words.markdown(), null, null, before(draft, id));
    }
    var kind = row == null ? ClauseEdit.Kind.EDITED : row.edit().kind();
    return kind == ClauseEdit.Kind.REMOVED
        ? new ClauseEdit(id, kind, "", "", title, base, null)
        : new ClauseEdit(id, kind, words.title(), words.markdown(), title, base, null);
  }

  private static @Nullable String before(CharterDraft draft, String clause) {
    String before = null;
    for (var one : draft.model().clauses()) {
      if (one.id().equals(clause)) {
        return before;
      }
      before = one.id();
    }
    return null;
  }

  private void write(Charter charter, @Nullable Clause row, ClauseEdit edit) {
    var by = desk.caller();
    var at = desk.now(charter);
    if (row != null) {
      row.become(edit, by, at);
    } else {
      clauses.save(new Clause(UuidCreator.getTimeOrderedEpoch(), charter.ref(), edit, by, at));
    }
  }
}
