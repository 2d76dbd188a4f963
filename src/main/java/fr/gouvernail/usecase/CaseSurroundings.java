package fr.gouvernail.usecase;

import fr.gouvernail.ailead.AiLeads;
import fr.gouvernail.ailead.Seats;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.charter.CharterService;
import fr.gouvernail.charter.model.FrozenCharter;
import fr.gouvernail.charter.model.Verdict;
import fr.gouvernail.decision.WorkingDays;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolId;
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import fr.gouvernail.usecase.model.Circumstances;
import fr.gouvernail.usecase.model.State;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what the rules of a sheet have to know beside it.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseSurroundings {

  /// Working days after which a director may decide (use-case charter, §5).
  private static final int ESCALATES_AFTER = 10;

  private static final Set<State> RUNNING = EnumSet.of(State.IN_PILOT, State.IN_PRODUCTION);

  private final UseCases useCases;
  private final AiLeads leads;
  private final People people;
  private final ToolService tools;
  private final CharterService charters;
  private final Attachments attachments;
  private final List<Incidents> incidents;
  private final TenantDirectory directory;
  private final Clock clock;

  CaseSurroundings(
      UseCases useCases,
      AiLeads leads,
      People people,
      ToolService tools,
      CharterService charters,
      Attachments attachments,
      List<Incidents> incidents,
      TenantDirectory directory,
      Clock clock) {
    this.useCases = useCases;
    this.leads = leads;
    this.people = people;
    this.tools = tools;
    this.charters = charters;
    this.attachments = attachments;
    this.incidents = incidents;
    this.directory = directory;
    this.clock = clock;
  }

  /// What surrounds a use, with the names of everybody and of the tools.
  ///
  /// @param charter number of the one in force, or empty
  record Around(Circumstances circumstances, Map<String, String> names, String charter) {}

  /// For one use, whose caller may read the charter.
  ///
  /// @param withFiles whether its files are looked at
  public Around around(UseCaseId id, Collection<SheetEdition> editions, boolean withFiles) {
    var staff = people.staff();
    var frozen = charters.inForce().map(CharterService.Published::charter).orElse(null);
    var footing = useCases.footing(id.value(), RUNNING);
    var register = register(editions, footing);
    var files =
        withFiles ? attachments.names(AttachedUseCases.KIND, id.value()) : Map.<UUID, String>of();
    var names = new HashMap<String, String>();
    files.forEach((file, name) -> names.put(file.toString(), name));
    staff.names().forEach((person, name) -> names.put(person.toString(), name));
    register.rows().forEach(tool -> names.put(tool.id().toString(), tool.name()));
    var today = today();
    return new Around(
        new Circumstances(
            now(),
            today,
            company(staff, leads.seatsNow(), footing.stream().allMatch(row -> row.pilots() == 0)),
            frozen == null ? null : charter(frozen),
            register.chosen(),
            files.keySet(),
            incidents.stream().flatMap(all -> all.open(id.value()).stream()).toList(),
            Math.toIntExact(
                footing.stream().mapToLong(UseCases.Footing::owned).findFirst().orElse(1)),
            editions.stream().anyMatch(edition -> isEscalated(edition, today))),
        names,
        frozen == null ? "" : frozen.number());
  }

  /// What decides who approves, on a day and on nobody's behalf.
  final class Deciding {

    private final LocalDate day;
    private final People.Staff staff;
    private final Circumstances.Company company;

    private Deciding(LocalDate day) {
      this.day = day;
      staff = people.staff();
      company = company(staff, leads.seatsOn(day), false);
    }

    /// For a sheet as it stands that day.
    Circumstances of(SheetEdition sheet) {
      return circumstances(sheet, isEscalated(sheet, day));
    }

    /// As if it had not waited too long.
    Circumstances inTime(SheetEdition sheet) {
      return circumstances(sheet, false);
    }

    private Circumstances circumstances(SheetEdition sheet, boolean escalated) {
      return new Circumstances(
          now(), day, company, null, Map.of(), files(sheet), List.of(), 1, escalated);
    }

    /// The class that a lawyer gives counts with the lawyer's words only.
    private Set<UUID> files(SheetEdition sheet) {
      return sheet.values().has("class_override_file")
          ? attachments.names(AttachedUseCases.KIND, sheet.useCase().value()).keySet()
          : Set.of();
    }

    /// What somebody is called; empty for who is not known here.
    String name(PersonRef person) {
      return staff.names().getOrDefault(person, "");
    }
  }

  /// The same for many uses: two statements, and one for each class that a lawyer gave.
  public Deciding deciding(LocalDate day) {
    return new Deciding(day);
  }

  private Circumstances.Company company(People.Staff staff, Seats seats, boolean firstPilot) {
    var roles = new HashMap<PersonRef, Set<Role>>();
    staff.roles().forEach((person, held) -> roles.put(person, EnumSet.copyOf(held)));
    add(roles, seats.lead(), Role.AI_LEAD);
    add(roles, seats.deputy(), Role.DEPUTY_AI_LEAD);
    var workspace = directory.current();
    return new Circumstances.Company(
        workspace.headcount(),
        workspace.hasCse(),
        firstPilot,
        seats.lead(),
        seats.deputy(),
        seats.leadAway(),
        staff.holding(Role.DIRECTOR),
        roles);
  }

  private static void add(Map<PersonRef, Set<Role>> roles, @Nullable PersonRef person, Role role) {
    if (person != null && roles.containsKey(person)) {
      roles.get(person).add(role);
    }
  }

  private boolean isEscalated(SheetEdition edition, LocalDate today) {
    var submitted = edition.edition(null).submittedAt();
    return edition.state() == State.SUBMITTED
        && submitted != null
        && WorkingDays.between(LocalDate.ofInstant(submitted, directory.current().zone()), today)
            >= ESCALATES_AFTER;
  }

  /// @param rows every tool that an edition names or that is in use
  private record Register(List<ToolRow> rows, Map<UUID, Circumstances.ChosenTool> chosen) {}

  private Register register(Collection<SheetEdition> editions, List<UseCases.Footing> footing) {
    var named = new LinkedHashSet<UUID>();
    editions.forEach(edition -> edition.values().id("tool").ifPresent(named::add));
    if (named.isEmpty()) {
      return new Register(List.of(), Map.of());
    }
    var inUse =
        footing.stream()
            .map(UseCases.Footing::tool)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    var all = new HashSet<>(named);
    all.addAll(inUse);
    var rows = tools.among(all.stream().map(ToolId::new).toList());
    var vendors =
        rows.stream()
            .filter(row -> inUse.contains(row.id().value()) || named.contains(row.id().value()))
            .map(row -> row.vendor().isBlank() ? row.name() : row.vendor())
            .collect(Collectors.toSet());
    return new Register(
        rows,
        rows.stream()
            .collect(
                Collectors.toMap(
                    row -> row.id().value(),
                    row ->
                        new Circumstances.ChosenTool(
                            row.kind(),
                            row.level(),
                            row.status() == ToolStatus.WITHDRAWN,
                            inUse.size() > 1 && vendors.size() == 1))));
  }

  private static Circumstances.Charter charter(FrozenCharter frozen) {
    var matrix = new EnumMap<DataLevel, Map<ToolClass, Verdict>>(DataLevel.class);
    for (var level : DataLevel.values()) {
      var row = new EnumMap<ToolClass, Verdict>(ToolClass.class);
      for (var kind : ToolClass.values()) {
        row.put(kind, frozen.cell(level, kind).verdict());
      }
      matrix.put(level, row);
    }
    return new Circumstances.Charter(
        matrix,
        frozen.tools().stream()
            .collect(
                Collectors.toMap(
                    tool -> tool.id(),
                    tool ->
                        new Circumstances.ListedTool(
                            tool.discouraged(), tool.kind(), tool.level()))));
  }

  Instant now() {
    return TakenOver.now(clock);
  }

  LocalDate today() {
    return LocalDate.ofInstant(now(), directory.current().zone());
  }
}
