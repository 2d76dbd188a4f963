package fr.gouvernail.usecase;

import fr.gouvernail.classification.ClassificationRow;
import fr.gouvernail.classification.Classifications;
import fr.gouvernail.classification.OverrideRow;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.SheetEdition.Track;
import fr.gouvernail.usecase.model.Actor;
import fr.gouvernail.usecase.model.Classified;
import fr.gouvernail.usecase.model.SheetModel;
import fr.gouvernail.usecase.model.SheetModels;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lays a use out with all that belongs to it. Used inside the transactions of the services.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UseCaseDesk {

  private final UseCases useCases;
  private final SheetEditions editions;
  private final SheetModels models;
  private final Classifications classifications;
  private final CaseSurroundings surroundings;
  private final AccessPolicy policy;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;

  UseCaseDesk(
      UseCases useCases,
      SheetEditions editions,
      SheetModels models,
      Classifications classifications,
      CaseSurroundings surroundings,
      AccessPolicy policy,
      Caller caller,
      CurrentTenant tenant,
      ApplicationEventPublisher events) {
    this.useCases = useCases;
    this.editions = editions;
    this.models = models;
    this.classifications = classifications;
    this.surroundings = surroundings;
    this.policy = policy;
    this.caller = caller;
    this.tenant = tenant;
    this.events = events;
  }

  /// A use with its sheets, to be changed: nobody else changes it until the transaction ends.
  record Open(UseCase useCase, @Nullable SheetEdition work, @Nullable SheetEdition life) {

    UseCaseId id() {
      return useCase.ref();
    }

    List<SheetEdition> sheets() {
      return java.util.stream.Stream.of(work, life).filter(java.util.Objects::nonNull).toList();
    }

    /// Changes with each of its changes.
    String stamp() {
      return sheets().stream()
          .map(sheet -> sheet.track() + "-" + sheet.id() + "-" + sheet.version())
          .collect(Collectors.joining("/"));
    }
  }

  /// @throws NotFound if the workspace has no such use
  public Open locked(UseCaseId id) {
    var useCase = useCases.locked(id.value()).orElseThrow(() -> new NotFound("use case " + id));
    return open(useCase, editions.locked(id.value()));
  }

  static Open open(UseCase useCase, List<SheetEdition> sheets) {
    return new Open(useCase, on(sheets, Track.WORK), on(sheets, Track.LIFE));
  }

  private static @Nullable SheetEdition on(List<SheetEdition> sheets, Track track) {
    return sheets.stream().filter(sheet -> sheet.track() == track).findFirst().orElse(null);
  }

  /// @throws NotFound if the workspace has no such use
  public Dossier dossier(UseCaseId id) {
    return dossier(read(id), true);
  }

  /// The same, of its files only what its sheets name: often nothing, and then nobody asks.
  ///
  /// @throws NotFound if the workspace has no such use
  public Dossier look(UseCaseId id) {
    var open = read(id);
    return dossier(
        open, open.sheets().stream().anyMatch(sheet -> model(sheet).namesFile(sheet.values())));
  }

  private Open read(UseCaseId id) {
    var found = useCases.withSheets(id.value());
    if (found.isEmpty()) {
      throw new NotFound("use case " + id);
    }
    return open(found.getFirst().useCase(), found.stream().map(UseCases.WithSheet::sheet).toList());
  }

  /// What it is now.
  public Dossier dossier(Open open) {
    return dossier(open, true);
  }

  private Dossier dossier(Open open, boolean withFiles) {
    // The stamp counts changes that were written.
    editions.flush();
    var classification = classifications.latest(open.id().value()).orElse(null);
    var around = surroundings.around(open.id(), open.sheets(), withFiles);
    return new Dossier(
        open.useCase().row(),
        model(open),
        sheet(open.work(), classification),
        sheet(open.life(), classification),
        classification,
        around.circumstances(),
        around.names(),
        around.charter(),
        open.stamp(),
        new Actor(caller.person(), policy.roles()));
  }

  SheetModel model(Open open) {
    return model(open.sheets().getFirst());
  }

  SheetModel model(SheetEdition sheet) {
    return models
        .get(sheet.model())
        .orElseThrow(() -> new IllegalStateException("no sheet model " + sheet.model()));
  }

  private static @Nullable Sheet sheet(
      @Nullable SheetEdition sheet, @Nullable ClassificationRow classification) {
    return sheet == null
        ? null
        : new Sheet(
            sheet.edition(classified(classification)),
            sheet.opinions(),
            sheet.reservations(),
            sheet.snapshot());
  }

  /// What rules ask of a class.
  static @Nullable Classified classified(@Nullable ClassificationRow row) {
    if (row == null) {
      return null;
    }
    var lift = row.lift();
    return new Classified(
        row.computed().risk(),
        row.madeAt(),
        row.madeBy(),
        row.flags(),
        row.duties().stream()
            .map(duty -> new Classified.Duty(duty.obligation().id(), duty.obligation().nature()))
            .toList(),
        lift == null ? null : lift.by(),
        override(row.approved()));
  }

  private static Classified.@Nullable Override override(@Nullable OverrideRow row) {
    if (row == null) {
      return null;
    }
    var director = row.decidedBy();
    return director == null ? null : new Classified.Override(row.risk(), director);
  }

  /// Brings the lists up to date with a change.
  public void changed(Open open) {
    open.useCase().shows(open.life(), open.work(), surroundings.now());
  }

  PersonRef me() {
    return caller.person();
  }

  Instant now() {
    return surroundings.now();
  }

  LocalDate today() {
    return surroundings.today();
  }

  void note(String what, UseCaseId id, Map<String, ?> details) {
    events.publishEvent(
        new UseCaseEvent.Noted(tenant.id(), caller.person(), what, id.toString(), details));
  }

  void tell(
      UseCaseEvent.Topic topic,
      Open open,
      Collection<PersonRef> people,
      String words,
      Map<String, ?> details) {
    events.publishEvent(
        new UseCaseEvent.News(
            tenant.id(),
            caller.person(),
            topic,
            open.id().value(),
            open.useCase().title(),
            people,
            path(topic) + open.id(),
            words,
            details));
  }

  /// Who works with a use may not see its sheet: the way to these goes by the page that everybody
  /// named has, and on to the sheet for those who may see it.
  private static String path(UseCaseEvent.Topic topic) {
    return switch (topic) {
      case PILOT_STARTED, SUSPENDED, RESUMED, RETIRED -> "/uses/";
      default -> "/use-cases/";
    };
  }
}
