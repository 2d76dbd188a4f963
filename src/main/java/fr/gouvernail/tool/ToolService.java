package fr.gouvernail.tool;

import static fr.gouvernail.identity.Permission.EDIT_TOOLS;
import static fr.gouvernail.identity.Permission.READ_TOOLS;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The register of AI tools of the current workspace.
@Service
@Transactional
public class ToolService {

  private final Tools tools;
  private final People people;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final TenantDirectory directory;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ToolService(
      Tools tools,
      People people,
      Caller caller,
      CurrentTenant tenant,
      TenantDirectory directory,
      ApplicationEventPublisher events,
      Clock clock) {
    this.tools = tools;
    this.people = people;
    this.caller = caller;
    this.tenant = tenant;
    this.directory = directory;
    this.events = events;
    this.clock = clock;
  }

  /// Every tool, withdrawn ones included, by name.
  @Requires(READ_TOOLS)
  @Transactional(readOnly = true)
  public List<ToolRow> all() {
    return tools.rows();
  }

  /// One tool.
  ///
  /// @throws NotFound if the workspace has no such tool
  @Requires(READ_TOOLS)
  @Transactional(readOnly = true)
  public ToolRow one(ToolId id) {
    return tools.row(id.value()).orElseThrow(() -> new NotFound("tool " + id));
  }

  /// Those of these tools that the workspace has, in no order.
  @Internal("charters, about the tools that they list")
  @Transactional(readOnly = true)
  public List<ToolRow> among(Collection<ToolId> ids) {
    return ids.isEmpty() ? List.of() : tools.rows(ids.stream().map(ToolId::value).toList());
  }

  /// Adds a tool.
  ///
  /// @throws RuleViolated if the form breaks a rule or the name is taken
  @Requires(EDIT_TOOLS)
  public ToolId add(ToolForm form) {
    var id = new ToolId(UuidCreator.getTimeOrderedEpoch());
    add(id, form);
    return id;
  }

  /// Adds a tool under an id of the caller's; sent twice it is added once.
  ///
  /// @throws RuleViolated if the form breaks a rule or the name is taken
  @Requires(EDIT_TOOLS)
  public void add(ToolId id, ToolForm form) {
    if (tools.byId(id.value()).isPresent()) {
      return;
    }
    var tool = new Tool(id.value(), form);
    check(form, tool.id(), null, null);
    tools.save(tool);
    publish("tool.added", tool);
  }

  /// Changes a tool.
  ///
  /// @throws RuleViolated if the form breaks a rule or the name is taken
  /// @throws ObjectOptimisticLockingFailureException if somebody changed it since that version
  /// @throws NotFound if the workspace has no such tool
  @Requires(EDIT_TOOLS)
  public void change(ToolId id, long version, ToolForm form) {
    var tool = tools.byId(id.value()).orElseThrow(() -> new NotFound("tool " + id));
    if (tool.version() != version) {
      throw new ObjectOptimisticLockingFailureException(Tool.class, id);
    }
    check(form, tool.id(), tool.owner(), tool.reviewOn());
    tool.change(form);
    publish("tool.changed", tool);
  }

  /// Withdraws a tool: it stays for the record. Sent twice it is withdrawn once.
  ///
  /// @throws ObjectOptimisticLockingFailureException if somebody changed it since that version
  /// @throws NotFound if the workspace has no such tool
  @Requires(EDIT_TOOLS)
  public void withdraw(ToolId id, long version) {
    var tool = tools.byId(id.value()).orElseThrow(() -> new NotFound("tool " + id));
    if (!tool.withdraw()) {
      return;
    }
    if (tool.version() != version) {
      throw new ObjectOptimisticLockingFailureException(Tool.class, id);
    }
    publish("tool.withdrawn", tool);
  }

  private void check(
      ToolForm form, UUID id, @Nullable UUID ownerBefore, @Nullable LocalDate reviewBefore) {
    var review = form.reviewOn();
    if (review != null
        && !review.equals(reviewBefore)
        && !TakenOver.isUnderWay()
        && review.isBefore(LocalDate.now(clock.withZone(directory.current().zone())))) {
      throw new RuleViolated("tool.rule.past");
    }
    if (tools.isTaken(form.name().strip(), id)) {
      throw new RuleViolated("tool.rule.taken", form.name().strip());
    }
    var owner = form.owner();
    if (owner != null
        && !owner.value().equals(ownerBefore)
        && people.names(List.of(owner)).isEmpty()) {
      throw new RuleViolated("tool.rule.owner");
    }
  }

  private void publish(String what, Tool tool) {
    events.publishEvent(
        new ToolEvent(tenant.id(), caller.person(), what, tool.id().toString(), Map.of()));
  }
}
