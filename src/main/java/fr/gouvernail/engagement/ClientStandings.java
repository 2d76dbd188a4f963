package fr.gouvernail.engagement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ClientStandings extends Repository<ClientStanding, UUID> {
  ClientStanding save(ClientStanding standing);

  Optional<ClientStanding> findById(UUID tenantId);

  List<ClientStanding> findByAuditIdIsNotNull();
}
