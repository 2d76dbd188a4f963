package fr.gouvernail.usecase.ui;

import fr.gouvernail.usecase.model.Acceptance;
import fr.gouvernail.usecase.model.Finding;
import fr.gouvernail.usecase.model.Move;
import fr.gouvernail.usecase.model.Refusal;
import fr.gouvernail.usecase.model.Stage;
import fr.gouvernail.usecase.model.Transition;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the reader may do next with a sheet, what not, and why not.
final class NextSteps {

  /// Those that are taken where everything is read that they depend on.
  static final Set<Transition> DECIDING =
      EnumSet.of(Transition.APPROVE, Transition.REJECT, Transition.REQUEST_CHANGES);

  private static final List<Transition> FIRST =
      List.of(
          Transition.SUBMIT,
          Transition.RESUBMIT,
          Transition.START_PILOT,
          Transition.GO_LIVE,
          Transition.RETURN,
          Transition.RESUME,
          Transition.COPY);

  private final CasePage page;
  private final List<Move> moves;

  NextSteps(CasePage page) {
    this.page = page;
    moves =
        page.dossier().moves().stream()
            .filter(move -> move.transition().isOfLife() == page.isLiving())
            .toList();
  }

  /// Whether the reader decides on what was submitted.
  boolean decides() {
    return moves.stream().anyMatch(m -> m.allowed() && DECIDING.contains(m.transition()));
  }

  /// Whether it goes on once the reader has completed the sheet, for its approval or for the pilot.
  boolean isToBeWritten() {
    var asked =
        switch (page.edition().state()) {
          case DRAFT, CHANGES_REQUESTED -> true;
          case APPROVED -> !page.blocking(Stage.IN_PILOT).isEmpty();
          default -> false;
        };
    return asked && primary().isEmpty() && !page.dossier().open(page.sheet()).isEmpty();
  }

  /// Whether the approval is the reader's to give, perhaps once what blocks is put right.
  boolean mayApprove() {
    return of(Transition.APPROVE)
        .filter(move -> move.refusals().stream().allMatch(r -> r.code() == Refusal.Code.CONDITIONS))
        .isPresent();
  }

  /// What the reader may do, decisions on what was submitted left out.
  List<Move> allowed() {
    return moves.stream()
        .filter(Move::allowed)
        .filter(move -> !DECIDING.contains(move.transition()))
        .toList();
  }

  /// What speaks for itself as the next step; nothing where the reader has none.
  Optional<Move> primary() {
    if (decides()) {
      return Optional.empty();
    }
    if (page.has(Finding.Code.STOP_NOW)) {
      return allowed().stream().filter(m -> m.transition() == Transition.SUSPEND).findFirst();
    }
    return FIRST.stream()
        .flatMap(wanted -> allowed().stream().filter(m -> m.transition() == wanted))
        .findFirst();
  }

  List<Move> refused() {
    return moves.stream()
        .filter(move -> !move.allowed())
        .filter(move ->
            !DECIDING.contains(move.transition()) || move.transition() == Transition.APPROVE)
        .toList();
  }

  Optional<Move> of(Transition transition) {
    return moves.stream().filter(move -> move.transition() == transition).findFirst();
  }

  /// What a director has to take upon himself or herself before the sheet goes on.
  static List<Acceptance.Subject> toAccept(CasePage page) {
    var subjects = EnumSet.noneOf(Acceptance.Subject.class);
    for (var finding : page.findings()) {
      switch (finding.code()) {
        case V09 -> subjects.add(Acceptance.Subject.AVOID_ZONE);
        case RESIDUAL_HIGH -> subjects.add(Acceptance.Subject.RESIDUAL_RISK);
        case CRITERION -> {
          if (finding.key().equals("CRITERION.reason")) {
            subjects.add(Acceptance.Subject.SLOW_PILOT);
          }
        }
        default -> {}
      }
    }
    return List.copyOf(subjects);
  }
}
