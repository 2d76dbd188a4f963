package fr.gouvernail.decision;

import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.SubjectNames;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Requests by their titles.
@Service
@Transactional(readOnly = true)
class RequestNames implements SubjectNames {

  private final DecisionRequests requests;

  RequestNames(DecisionRequests requests) {
    this.requests = requests;
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Set<String> areas() {
    return Set.of("decision");
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
    return requests.titles(ids).stream()
        .collect(Collectors.toMap(DecisionRequests.Title::id, DecisionRequests.Title::title));
  }
}
