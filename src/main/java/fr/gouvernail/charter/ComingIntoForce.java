package fr.gouvernail.charter;

import fr.gouvernail.charter.model.CharterModels;
import fr.gouvernail.charter.model.CharterRules;
import fr.gouvernail.charter.model.Situation;
import fr.gouvernail.charter.model.Stage;
import fr.gouvernail.seal.Seals;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Makes an approved version the one that counts, once, whoever asks: the version before is
/// replaced in the same transaction.
@Component
class ComingIntoForce {

  private final Charters charters;
  private final CharterModels models;
  private final TenantDirectory directory;
  private final CurrentTenant tenant;
  private final Seals seals;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ComingIntoForce(
      Charters charters,
      CharterModels models,
      TenantDirectory directory,
      CurrentTenant tenant,
      Seals seals,
      ApplicationEventPublisher events,
      Clock clock) {
    this.charters = charters;
    this.models = models;
    this.directory = directory;
    this.tenant = tenant;
    this.seals = seals;
    this.events = events;
    this.clock = clock;
  }

  /// Whether a version whose date has come came into force. Whoever comes second waits for the
  /// first, and then finds nothing to do.
  boolean bringDue(LocalDate today) {
    return charters
        .due(today)
        .flatMap(charters::locked)
        .filter(charter -> charter.state() == CharterState.APPROVED)
        .map(charter -> bring(charter, clock.instant()))
        .orElse(false);
  }

  /// Brings a locked version into force, unless a formality is missing.
  boolean bring(Charter charter, Instant at) {
    if (!formalitiesDone(charter)) {
      return false;
    }
    charters.currentHash().ifPresent(seals::replace);
    charters.replaceCurrent(at);
    charter.enterIntoForce(at);
    var hash = Objects.requireNonNull(charter.row().hash());
    seals.seal(hash);
    events.publishEvent(
        new CharterCameIntoForce(
            tenant.id(),
            PersonRef.SYSTEM,
            at,
            charter.ref(),
            charter.number(),
            charter.row().isMajor(),
            hash));
    return true;
  }

  /// All else was checked at the approval, when the text was frozen.
  private boolean formalitiesDone(Charter charter) {
    var model =
        models
            .get(charter.modelId(), charter.modelVersion())
            .orElseThrow(IllegalStateException::new);
    return CharterRules.check(model, charter.answers(), situation(charter), List.of()).stream()
        .noneMatch(f -> f.blocks() == Stage.IN_FORCE);
  }

  private Situation situation(Charter charter) {
    var workspace = directory.current();
    return new Situation(
        workspace.name(),
        charter.number(),
        workspace.headcount(),
        workspace.hasCse(),
        Map.of(),
        List.of());
  }
}
