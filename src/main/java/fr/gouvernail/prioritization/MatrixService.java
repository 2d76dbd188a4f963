package fr.gouvernail.prioritization;

import static fr.gouvernail.identity.Permission.READ_USE_CASES;

import fr.gouvernail.identity.Requires;
import fr.gouvernail.prioritization.model.Board;
import fr.gouvernail.prioritization.model.Placed;
import fr.gouvernail.prioritization.model.Scores;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.usecase.model.Criterion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The matrix of the current workspace.
@Service
@Transactional
public class MatrixService {

  /// The longest reason, in characters.
  public static final int LONGEST_REASON = 200;

  private final PlacedUseCases useCases;

  MatrixService(PlacedUseCases useCases) {
    this.useCases = useCases;
  }

  /// All uses of AI.
  @Requires(READ_USE_CASES)
  @Transactional(readOnly = true)
  public Board board() {
    return new Board(useCases.all());
  }

  /// One use of AI with the reasons of its scores.
  ///
  /// @throws NotFound if the workspace has no such use
  @Requires(READ_USE_CASES)
  @Transactional(readOnly = true)
  public Placed one(UUID useCase) {
    return useCases.one(useCase);
  }

  /// Scores a use, if the caller may. Sent twice it is scored once.
  ///
  /// @param version the one that the caller saw
  /// @param reasons one line each
  /// @throws RuleViolated if the caller may not score it, a score is missing or a reason too long
  /// @throws ObjectOptimisticLockingFailureException if somebody scored it otherwise since that
  ///   version
  /// @throws NotFound if the workspace has no such use
  @Requires(READ_USE_CASES)
  public void score(UUID useCase, long version, Scores scores, Map<Criterion, String> reasons) {
    var before = useCases.one(useCase);
    if (!before.mayScore()) {
      throw new RuleViolated("prioritization.rule.notYours");
    }
    if (!scores.isComplete()) {
      throw new RuleViolated("prioritization.rule.incomplete");
    }
    var lines = new LinkedHashMap<String, String>();
    reasons.forEach((criterion, reason) -> {
      var line = reason.strip().replaceAll("\\s+", " ");
      if (line.length() > LONGEST_REASON) {
        throw new RuleViolated("prioritization.rule.reason", LONGEST_REASON);
      }
      lines.put(criterion.id(), line);
    });
    if (before.scores().equals(scores) && sameReasons(before, lines)) {
      return;
    }
    useCases.score(useCase, version, scores.byId(), lines);
  }

  private static boolean sameReasons(Placed before, Map<String, String> lines) {
    return lines.entrySet().stream()
        .allMatch(e ->
            Criterion.of(e.getKey())
                .map(c -> before.reasons().getOrDefault(c, "").equals(e.getValue()))
                .orElse(true));
  }
}
