package fr.gouvernail.decision;

import fr.gouvernail.decision.OwnProcedure.Deciders;
import java.time.LocalDate;
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
  record Deciding(Map<RequestId, Deciders> deciders) {

    /// Nothing for a request that is decided here.
    Optional<Deciders> deciders(RequestRow row) {
      return RequestKind.ASKED.contains(row.kind())
          ? Optional.empty()
          : Optional.of(deciders.getOrDefault(row.id(), Deciders.NOBODY));
    }
  }

  Deciding about(List<RequestRow> rows, LocalDate day) {
    var found = new HashMap<RequestId, Deciders>();
    byKind.forEach((kind, procedure) -> {
      var waiting =
          rows.stream()
              .filter(row -> row.kind() == kind && row.state() == RequestState.WAITING)
              .map(RequestRow::id)
              .toList();
      if (!waiting.isEmpty()) {
        found.putAll(procedure.deciders(waiting, day));
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
