package fr.gouvernail.prioritization;

import fr.gouvernail.prioritization.model.Placed;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/// The uses of AI of the current workspace, as far as the matrix and workshops need them.
public interface PlacedUseCases {

  /// All of them, in no order, without the reasons of their scores, in at most two statements
  /// whatever their number.
  List<Placed> all();

  /// One of them, with the reasons of its scores.
  ///
  /// @throws NotFound if the workspace has no such use
  Placed one(UUID useCase);

  /// Scores a use on behalf of the caller: its owner or a co-editor, or whoever leads a workshop
  /// that scored it. Sent twice it is scored once.
  ///
  /// @param version the one of [Placed] that the caller saw
  /// @param scores all seven, from 1 to 10, by the ids of the criteria
  /// @param reasons one line each by the ids of the criteria; those that are missing stay as they
  ///   are
  /// @throws ObjectOptimisticLockingFailureException if somebody scored it since that version
  /// @throws RuleViolated if its charter cannot be scored as it is now
  /// @throws NotFound if the workspace has no such use
  void score(UUID useCase, long version, Map<String, Integer> scores, Map<String, String> reasons);
}
