package fr.gouvernail.engagement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FirmRepository extends Repository<Firm, UUID> {
  Firm save(Firm firm);

  Optional<Firm> findById(UUID id);

  Optional<Firm> findByName(String name);

  List<Firm> findByIdIn(Collection<UUID> ids);
}
