package fr.gouvernail.usecase.model;

import fr.gouvernail.usecase.model.Finding.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What has to be true for a transition: the column « conditions » of the fifteen. Whose act it is
/// does not matter here.
final class Conditions {

  private static final Set<String> GO_BACK = Set.of("prolonger", "corriger");

  private final Known known;
  private final Case of;
  private final List<Refusal> refusals = new ArrayList<>();

  private Conditions(Known known, Case of) {
    this.known = known;
    this.of = of;
  }

  /// What speaks against that transition of that edition.
  static List<Refusal> of(Transition transition, Known known, Case of) {
    return new Conditions(known, of).check(transition);
  }

  private List<Refusal> check(Transition transition) {
    switch (transition) {
      case SUBMIT -> sheet(Stage.SUBMITTED);
      case RESUBMIT -> {
        corrected();
        sheet(Stage.SUBMITTED);
      }
      case WITHDRAW -> undecided();
      case REQUEST_CHANGES -> only(Code.V01);
      case APPROVE -> {
        alive();
        sheet(Stage.APPROVED);
      }
      case START_PILOT -> sheet(Stage.IN_PILOT);
      case GO_LIVE -> sheet(Stage.IN_PRODUCTION);
      case RETURN -> {
        goesBack();
        only(Code.V01);
      }
      case RESUME -> {
        planClosed();
        only(Code.V01, Code.V14, Code.V15);
      }
      case RETIRE -> dated();
      case REVISE -> unopened();
      case START, REJECT, COPY, SUSPEND -> {}
    }
    return refusals;
  }

  /// Nothing on the sheet blocks. That the director's approval is missing blocks no approval: the
  /// second signature is for that.
  private void sheet(Stage stage) {
    conditions(
        Rules.check(known.model(), known.edition(), known.circumstances()).stream()
            .filter(finding -> finding.blocks(stage))
            .filter(finding ->
                finding.code() != Code.V05
                    || !ClassRules.ONLY_DIRECTOR.equals(finding.args().get(ClassRules.MISSING))));
  }

  private void only(Code... codes) {
    var wanted = Set.of(codes);
    conditions(
        Rules.check(known.model(), known.edition(), known.circumstances()).stream()
            .filter(finding -> wanted.contains(finding.code())));
  }

  private void conditions(Stream<Finding> findings) {
    var blocking = findings.toList();
    if (!blocking.isEmpty()) {
      refusals.add(Refusal.of(blocking));
    }
  }

  /// A new edition would otherwise lift a suspension, or bring back what was retired.
  private void alive() {
    var life = of.life();
    if (life != null && (life.state() == State.SUSPENDED || life.state() == State.RETIRED)) {
      refusals.add(Refusal.of(Refusal.Code.LIFE_STOPPED));
    }
  }

  private void undecided() {
    if (!known.edition().signatures().isEmpty()) {
      refusals.add(Refusal.of(Refusal.Code.DECIDED));
    }
  }

  private void corrected() {
    var correction = known.edition().correction();
    if (correction != null) {
      var open = correction.open(known.model(), known.values());
      if (!open.isEmpty()) {
        refusals.add(Refusal.of(Refusal.Code.CORRECTIONS, "fields", String.join(",", open)));
      }
    }
  }

  private void goesBack() {
    if (known.edition().returned()) {
      refusals.add(Refusal.of(Refusal.Code.RETURNED));
    }
    if (!GO_BACK.contains(known.values().text(FieldIds.PILOT_DECISION))
        || !known.isDone(FieldIds.PILOT_DECIDED)) {
      refusals.add(Refusal.of(Refusal.Code.PILOT_DECISION));
    }
  }

  private void planClosed() {
    var suspension = known.edition().suspension();
    if (suspension != null && !CorrectivePlan.isClosed(known, suspension)) {
      refusals.add(Refusal.of(Refusal.Code.PLAN_OPEN));
    }
  }

  private void dated() {
    var open =
        Stream.of(FieldIds.RETIRE_DATA, FieldIds.RETIRE_ACCOUNTS, FieldIds.RETIRE_INFORMATION)
            .filter(field -> known.values().date(field).isEmpty())
            .toList();
    if (!open.isEmpty()) {
      refusals.add(Refusal.of(Refusal.Code.RETIREMENT, "fields", String.join(",", open)));
    }
  }

  private void unopened() {
    var work = of.work();
    if (work != null && work.state() != State.REJECTED) {
      refusals.add(Refusal.of(Refusal.Code.WORK_OPEN));
    }
  }
}
