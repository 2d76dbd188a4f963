package fr.gouvernail.usecase;

import fr.gouvernail.decision.CaseRegister;
import fr.gouvernail.decision.Fact;
import fr.gouvernail.decision.NewRequest;
import fr.gouvernail.decision.RequestId;
import fr.gouvernail.decision.RequestKind;
import fr.gouvernail.decision.Ruling;
import fr.gouvernail.decision.Verdict;
import fr.gouvernail.identity.Role;
import fr.gouvernail.seal.Seals;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.Capacity;
import fr.gouvernail.usecase.model.Move;
import fr.gouvernail.usecase.model.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes what was decided about uses into the register, and seals what was approved.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Rulings {

  private static final int DELAY = 5;

  private final CaseRegister register;
  private final SheetSnapshots snapshots;
  private final Seals seals;
  private final UseCaseDesk desk;

  Rulings(CaseRegister register, SheetSnapshots snapshots, Seals seals, UseCaseDesk desk) {
    this.register = register;
    this.snapshots = snapshots;
    this.seals = seals;
    this.desk = desk;
  }

  /// @param snapshot what it was decided on
  /// @return the place in the register, such as 2026-014; null where nothing was decided
  @Nullable String register(
      UseCaseDesk.Open open,
      Dossier dossier,
      SheetEdition sheet,
      Move move,
      Attempt attempt,
      @Nullable UUID snapshot) {
    var verdict = verdict(attempt.transition());
    if (verdict == null) {
      return null;
    }
    var ruling =
        new Ruling(
            verdict,
            attempt.reason().strip(),
            desk.me(),
            role(Objects.requireNonNull(move.as())),
            desk.now(),
            move.exception());
    var facts = facts(dossier, sheet, attempt, snapshot);
    return switch (attempt.transition()) {
      case APPROVE, REJECT, REQUEST_CHANGES ->
          register
              .decide(new RequestId(Objects.requireNonNull(snapshot)), ruling, facts)
              .reference();
      default ->
          register
              .record(
                  new NewRequest(
                      register.next(), RequestKind.USE_CASE, open.useCase().title(), facts, DELAY),
                  sheet.owner(),
                  ruling)
              .reference();
    };
  }

  private static @Nullable Verdict verdict(Transition transition) {
    return switch (transition) {
      case APPROVE, GO_LIVE, RETURN, RESUME, RETIRE -> Verdict.APPROVED;
      case REJECT -> Verdict.REFUSED;
      case REQUEST_CHANGES -> Verdict.RETURNED;
      case START, SUBMIT, WITHDRAW, RESUBMIT, COPY, START_PILOT, SUSPEND, REVISE -> null;
    };
  }

  private static Role role(Capacity as) {
    return switch (as) {
      case LEAD -> Role.AI_LEAD;
      case DEPUTY -> Role.DEPUTY_AI_LEAD;
      case DIRECTOR -> Role.DIRECTOR;
      case DPO -> Role.DPO;
      case AUTHOR, OWNER, STOP_POWER -> Role.BUSINESS_OWNER;
    };
  }

  private List<Fact> facts(
      Dossier dossier, SheetEdition sheet, Attempt attempt, @Nullable UUID snapshot) {
    var facts = new ArrayList<Fact>();
    facts.add(Fact.chosen("usecase.fact.transition", "usecase.transition." + attempt.transition()));
    facts.add(Fact.said("usecase.fact.sheet", dossier.row().number() + " / " + sheet.number()));
    var row = dossier.classification();
    if (row != null) {
      facts.add(Fact.chosen("usecase.fact.class", "classification.class." + row.risk()));
      facts.add(Fact.said("usecase.fact.law", row.pack().toString()));
    }
    sheet.opinions().stream()
        .filter(opinion -> opinion.verdict() != null)
        .forEach(opinion ->
            facts.add(
                Fact.said(
                    "usecase.fact.opinion." + opinion.verdict(),
                    dossier.name(opinion.author())
                        + (opinion.words().isEmpty() ? "" : " : " + opinion.words()))));
    var sheetBefore = attempt.transition().isOfLife() ? dossier.life() : dossier.work();
    Objects.requireNonNull(sheetBefore).edition().signatures().stream()
        .filter(signature -> signature.transition() == attempt.transition())
        .forEach(signature ->
            facts.add(Fact.said("usecase.fact.signature", dossier.name(signature.by()))));
    if (!attempt.fields().isEmpty()) {
      facts.add(
          Fact.said(
              "usecase.fact.fields",
              String.join(
                  ", ",
                  attempt.fields().stream()
                      .flatMap(id -> dossier.model().field(id).stream())
                      .map(field -> field.label().fr())
                      .toList())));
    }
    if (snapshot != null) {
      snapshots.byId(snapshot).ifPresent(s -> facts.add(Fact.said("usecase.fact.hash", s.hash())));
    }
    return facts;
  }

  void seal(SheetEdition sheet) {
    hash(sheet, seals::seal);
  }

  void unseal(SheetEdition sheet) {
    hash(sheet, seals::replace);
  }

  private void hash(SheetEdition sheet, java.util.function.Consumer<String> then) {
    var snapshot = sheet.snapshot();
    if (snapshot != null) {
      snapshots.byId(snapshot).map(SheetSnapshot::hash).ifPresent(then);
    }
  }
}
