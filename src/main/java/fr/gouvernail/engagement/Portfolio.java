package fr.gouvernail.engagement;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.roadmap.ActionId;
import fr.gouvernail.shell.ClientMarks.ClientMark;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The clients of a consultant, side by side: three statements, however many there are.
@Service
@Transactional(readOnly = true)
public class Portfolio {

  private static final TypeReference<Map<String, BigDecimal>> SCORES = new TypeReference<>() {};

  private final FirmClients clients;
  private final ClientNewsLines news;
  private final TenantDirectory directory;
  private final AccessPolicy policy;
  private final Caller caller;
  private final JsonMapper json;

  Portfolio(
      FirmClients clients,
      ClientNewsLines news,
      TenantDirectory directory,
      AccessPolicy policy,
      Caller caller,
      JsonMapper json) {
    this.clients = clients;
    this.news = news;
    this.directory = directory;
    this.policy = policy;
    this.caller = caller;
    this.json = json;
  }

  /// A client that the caller may enter today.
  ///
  /// @param review the caller only reviews a colleague's audit there
  /// @param mine the caller leads the audit under way, else the last one
  /// @param last the last closed audit, if any
  /// @param previous the one before it, if any
  /// @param open the audit under way, if any
  /// @param next the next action of the company's plan, if any
  /// @param news what others did since the caller was last there; null before the first time
  public record Client(
      Workspace company,
      ClientMark mark,
      boolean review,
      boolean mine,
      @Nullable ClosedAudit last,
      @Nullable ClosedAudit previous,
      @Nullable OpenAudit open,
      @Nullable NextAction next,
      @Nullable News news) {}

  /// A closed audit in one line.
  ///
  /// @param id null for the previous one
  /// @param questionnaire its id, with its version, to read the names of levels and dimensions
  /// @param score 0 to 100 with one decimal
  /// @param level id of the level
  /// @param confidence on what the answers rest, in percent; null for the previous one
  /// @param scores dimension → score, absent when nothing of it was counted
  public record ClosedAudit(
      @Nullable UUID id,
      String questionnaire,
      String version,
      LocalDate date,
      @Nullable BigDecimal score,
      @Nullable String level,
      @Nullable BigDecimal confidence,
      Map<String, BigDecimal> scores) {}

  /// An audit under way.
  public record OpenAudit(UUID id, LocalDate date) {}

  /// @param due its own date, else the end of its quarter
  public record NextAction(ActionId id, Text title, LocalDate due) {}

  /// What others did in a company since a consultant was last there.
  ///
  /// @param happened how often, by kind, in the order in which one would tell it; kinds of which
  ///   nothing happened are left out
  public record News(Instant since, Map<NewsKind, Long> happened) {}

  /// The clients that the caller's assignments open today, by name.
  @Requires(Permission.READ_PORTFOLIO)
  public List<Client> clients() {
    var me = caller.person();
    var firms = new HashMap<TenantId, UUID>();
    policy.workspaces().stream()
        .filter(tenant -> policy.allows(Permission.READ_ASSESSMENT_RESULT, tenant))
        .forEach(tenant -> policy.firm(me, tenant).ifPresent(firm -> firms.put(tenant, firm)));
    if (firms.isEmpty()) {
      return List.of();
    }
    var open = firms.keySet().stream().map(TenantId::value).toList();
    // Who works for two firms sees a client as the one does on whose behalf it is open.
    var rows =
        clients.standings(me.value(), open).stream()
            .filter(row -> row.client().firm().equals(firms.get(row.client().tenant())))
            .toList();
    var companies =
        directory.byIds(firms.keySet()).stream()
            .collect(Collectors.toMap(Workspace::id, Function.identity()));
    var since = since(me, open);
    return rows.stream()
        .flatMap(row ->
            Optional.ofNullable(companies.get(row.client().tenant()))
                .map(company -> client(row, company, me, since.get(company.id())))
                .stream())
        .sorted(Comparator.comparing(c -> c.company().name()))
        .toList();
  }

  private Map<TenantId, News> since(PersonRef me, Collection<UUID> open) {
    var all = new HashMap<TenantId, News>();
    for (var line : news.since(me.value(), open)) {
      var known =
          all.computeIfAbsent(
              new TenantId(line.tenant()),
              tenant -> new News(line.visitedAt(), new EnumMap<>(NewsKind.class)));
      var kind = line.kind();
      if (kind != null) {
        known.happened().put(kind, line.count());
      }
    }
    return all;
  }

  private Client client(
      FirmClients.ClientRow row, Workspace company, PersonRef me, @Nullable News news) {
    var review = !policy.allows(Permission.CONDUCT_ASSESSMENT, company.id());
    var standing = row.standing();
    if (standing == null) {
      return new Client(company, row.client().mark(), review, false, null, null, null, null, news);
    }
    var last = standing.last();
    var previous = standing.previous();
    var openId = standing.openId();
    var openOn = standing.openOn();
    var next = standing.next();
    return new Client(
        company,
        row.client().mark(),
        review,
        me.equals(standing.lead()),
        last == null ? null : closed(standing, standing.auditId(), last),
        previous == null ? null : closed(standing, null, previous),
        openId == null || openOn == null ? null : new OpenAudit(openId, openOn),
        next == null ? null : new NextAction(new ActionId(next.action()), next.title(), next.due()),
        news);
  }

  private ClosedAudit closed(
      ClientStanding standing, @Nullable UUID id, ClientStanding.Audit audit) {
    var questionnaire = standing.questionnaire();
    var version = standing.modelVersion();
    return new ClosedAudit(
        id,
        questionnaire == null ? "" : questionnaire,
        version == null ? "" : version,
        audit.date(),
        audit.score(),
        audit.level(),
        audit.confidence(),
        json.readValue(audit.scores(), SCORES));
  }
}
