package fr.gouvernail.engagement;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FirmRepository extends Repository<Firm, UUID> {
  Firm save(Firm firm);

  Optional<Firm> findByName(String name);
}
