package fr.gouvernail.decision;

import fr.gouvernail.tenancy.PersonRef;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The procedures that other modules decide by.
@Component
class Procedures {

  private final Map<RequestKind, OwnProcedure> byKind = new EnumMap<>(RequestKind.class);

  Procedures(List<OwnProcedure> all) {
    all.forEach(procedure -> byKind.put(procedure.kind(), procedure));
  }

  /// Who decides some requests of these kinds.
  record Deciding(Map<RequestId, List<PersonRef>> deciders) {

    /// Nothing for a request that is decided here.
    Optional<List<PersonRef>> deciders(RequestRow row) {
      return RequestKind.ASKED.contains(row.kind())
          ? Optional.empty()
          : Optional.of(deciders.getOrDefault(row.id(), List.of()));
    }
  }

  Deciding about(List<RequestRow> rows) {
    var found = new HashMap<RequestId, List<PersonRef>>();
    byKind.forEach((kind, procedure) -> {
      var waiting =
          rows.stream()
              .filter(row -> row.kind() == kind && row.state() == RequestState.WAITING)
              .map(RequestRow::id)
              .toList();
      if (!waiting.isEmpty()) {
        found.putAll(procedure.deciders(waiting));
      }
    });
    return new Deciding(found);
  }

  Optional<String> path(RequestRow row) {
    return Optional.ofNullable(byKind.get(row.kind()))
        .filter(_ -> row.state().isOpen())
        .map(procedure -> procedure.path(row.id()));
  }
}
