package fr.gouvernail.engagement;

import fr.gouvernail.identity.Internal;
import fr.gouvernail.tenancy.TenantId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The last closed audit of every company, and which firms know it.
@Service
@Transactional(readOnly = true)
public class Standings {

  private static final TypeReference<Map<String, BigDecimal>> SCORES = new TypeReference<>() {};

  private final ClientStandings standings;
  private final FirmClients clients;
  private final JsonMapper json;

  Standings(ClientStandings standings, FirmClients clients, JsonMapper json) {
    this.standings = standings;
    this.clients = clients;
    this.json = json;
  }

  /// A company's last closed audit.
  ///
  /// @param score 0 to 100 with one decimal; null where nothing was counted
  /// @param scores dimension → score
  public record Closed(
      TenantId tenant,
      String questionnaire,
      String version,
      LocalDate date,
      @Nullable BigDecimal score,
      Map<String, BigDecimal> scores) {}

  /// Every company that has closed an audit.
  @Internal("the anonymous comparison, which publishes aggregates only")
  public List<Closed> closed() {
    return standings.findByAuditIdIsNotNull().stream().flatMap(this::closed).toList();
  }

  /// Company → the firms that advise it or have done so: they know its figures.
  @Internal("the anonymous comparison, to keep a firm from deducing those it does not know")
  public Map<TenantId, Set<UUID>> firms() {
    return clients.findAll().stream()
        .collect(
            Collectors.groupingBy(
                FirmClient::tenant, Collectors.mapping(FirmClient::firm, Collectors.toSet())));
  }

  private Stream<Closed> closed(ClientStanding standing) {
    var last = standing.last();
    if (last == null) {
      return Stream.empty();
    }
    return Stream.of(
        new Closed(
            standing.tenant(),
            Objects.requireNonNull(standing.questionnaire()),
            Objects.requireNonNull(standing.modelVersion()),
            last.date(),
            last.score(),
            json.readValue(last.scores(), SCORES)));
  }
}
