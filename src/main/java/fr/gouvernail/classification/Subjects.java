package fr.gouvernail.classification;

import fr.gouvernail.classification.Classified.Subject;
import fr.gouvernail.tenancy.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Everything that can be classified, whoever owns it.
@Component
class Subjects {

  private final List<Classified> owners;

  Subjects(List<Classified> owners) {
    this.owners = owners;
  }

  /// @throws NotFound if there is none that the caller may see
  Subject get(UUID id) {
    return find(id).orElseThrow(() -> new NotFound("subject " + id));
  }

  /// @throws NotFound if there is none that the caller may classify
  Subject toClassify(UUID id) {
    return find(id)
        .filter(Subject::mayClassify)
        .orElseThrow(() -> new NotFound("subject to classify " + id));
  }

  private Optional<Subject> find(UUID id) {
    return owners.stream().flatMap(owner -> owner.find(id).stream()).findFirst();
  }

  Map<UUID, Subject> find(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : owners.stream()
            .flatMap(owner -> owner.find(ids).stream())
            .collect(Collectors.toMap(Subject::id, Function.identity(), (one, other) -> one));
  }

  Map<UUID, Subject> running() {
    return owners.stream()
        .flatMap(owner -> owner.running().stream())
        .collect(Collectors.toMap(Subject::id, Function.identity(), (one, other) -> one));
  }
}
