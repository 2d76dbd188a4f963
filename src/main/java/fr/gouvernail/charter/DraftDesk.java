package fr.gouvernail.charter;

import fr.gouvernail.charter.model.Answers;
import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.charter.model.CharterModel.Type;
import fr.gouvernail.charter.model.CharterModels;
import fr.gouvernail.charter.model.CharterRules;
import fr.gouvernail.charter.model.CharterText;
import fr.gouvernail.charter.model.ListedTool;
import fr.gouvernail.charter.model.Situation;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Lays a version out with all that belongs to it, and tells the trail what was done with it. Used
/// inside the transactions of the services.
@Component
class DraftDesk {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final Charters charters;
  private final Clauses clauses;
  private final CharterModels models;
  private final TenantDirectory directory;
  private final People people;
  private final ToolService tools;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DraftDesk(
      Charters charters,
      Clauses clauses,
      CharterModels models,
      TenantDirectory directory,
      People people,
      ToolService tools,
      Caller caller,
      CurrentTenant tenant,
      ApplicationEventPublisher events,
      Clock clock) {
    this.charters = charters;
    this.clauses = clauses;
    this.models = models;
    this.directory = directory;
    this.people = people;
    this.tools = tools;
    this.caller = caller;
    this.tenant = tenant;
    this.events = events;
    this.clock = clock;
  }

  /// A version that nobody else changes until the transaction ends.
  Charter locked(CharterId id) {
    return charters.locked(id.value()).orElseThrow(() -> new NotFound("charter " + id));
  }

  Charter get(CharterId id) {
    return charters.byId(id.value()).orElseThrow(() -> new NotFound("charter " + id));
  }

  CharterModel model(Charter charter) {
    return models
        .get(charter.modelId(), charter.modelVersion())
        .orElseThrow(() ->
            new IllegalStateException(
                "no charter model " + charter.modelId() + " " + charter.modelVersion()));
  }

  CharterDraft draft(Charter charter) {
    return draft(charter, Map.of());
  }

  /// @param known names of people, who need not be asked for again
  CharterDraft draft(Charter charter, Map<PersonRef, String> known) {
    var model = model(charter);
    var rows = clauses.of(charter.id()).stream().map(Clause::row).toList();
    var edits = CharterDraft.edits(rows);
    var situation = situation(charter, model, known);
    var answers = charter.answers();
    return new CharterDraft(
        charter.row(),
        model,
        answers,
        situation,
        rows,
        CharterText.of(model, answers, situation, edits),
        CharterRules.check(model, answers, situation, edits),
        models
            .latest(model.id())
            .map(CharterModel::version)
            .filter(latest -> latest.compareTo(model.version()) > 0)
            .orElse(null));
  }

  private Situation situation(Charter charter, CharterModel model, Map<PersonRef, String> known) {
    var workspace = directory.current();
    var rows =
        tools.among(charter.answers().tools()).stream()
            .collect(Collectors.toMap(ToolRow::id, Function.identity()));
    var named = new HashSet<PersonRef>();
    model.variables().stream()
        .filter(v -> v.type() == Type.PERSON)
        .map(v -> person(charter.answers(), v.id()))
        .filter(Objects::nonNull)
        .forEach(named::add);
    rows.values().stream().map(ToolRow::owner).filter(Objects::nonNull).forEach(named::add);
    var names = new HashMap<String, String>();
    for (var person : Set.copyOf(named)) {
      var name = known.get(person);
      if (name != null) {
        names.put(person.toString(), name);
        named.remove(person);
      }
    }
    people.names(named).forEach((person, name) -> names.put(person.toString(), name));
    return new Situation(
        workspace.name(),
        charter.number(),
        workspace.headcount(),
        workspace.hasCse(),
        names,
        charter.answers().tools().stream()
            .map(rows::get)
            .filter(Objects::nonNull)
            .filter(row -> row.status() != ToolStatus.WITHDRAWN)
            .map(row -> listed(row, names))
            .toList());
  }

  private static ListedTool listed(ToolRow row, Map<String, String> names) {
    var owner = row.owner();
    return new ListedTool(
        row.id().value(),
        row.name(),
        row.status() == ToolStatus.DISCOURAGED,
        row.kind(),
        row.level(),
        row.hosting(),
        row.agreement(),
        row.training(),
        row.purpose(),
        row.account(),
        owner == null ? "" : names.getOrDefault(owner.toString(), ""),
        row.reviewOn());
  }

  static @Nullable PersonRef person(Answers answers, String variable) {
    try {
      var value = answers.values().get(variable);
      return value == null ? null : new PersonRef(UUID.fromString(value));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /// Today where the company is.
  LocalDate today() {
    return LocalDate.now(clock.withZone(directory.current().zone()));
  }

  /// Now; what is taken over happened on its own day.
  Instant now(@Nullable LocalDate day) {
    var now = clock.instant();
    if (day == null || !TakenOver.isUnderWay()) {
      return now;
    }
    var then = day.atTime(MORNING).atZone(directory.current().zone()).toInstant();
    return then.isBefore(now) ? then : now;
  }

  /// Now; for a version that is taken over, the day of its adoption.
  Instant now(Charter charter) {
    try {
      var adopted = charter.answers().values().get("date_adoption");
      return now(adopted == null ? null : LocalDate.parse(adopted));
    } catch (DateTimeParseException e) {
      return clock.instant();
    }
  }

  PersonRef caller() {
    return caller.person();
  }

  /// Whether these persons belong to the workspace.
  boolean areMembers(List<PersonRef> persons) {
    return people.names(persons).keySet().containsAll(persons);
  }

  void publish(String what, CharterId id, Map<String, ?> details) {
    events.publishEvent(
        new CharterEvent(tenant.id(), caller.person(), what, id.toString(), details));
  }
}
