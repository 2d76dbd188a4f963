package fr.gouvernail.tenancy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Tenants extends Repository<Tenant, UUID> {
  Tenant save(Tenant tenant);

  Optional<Tenant> findById(UUID id);

  Optional<Tenant> findBySlug(String slug);

  List<Tenant> findByIdIn(Collection<UUID> ids);

  List<Tenant> findAll();
}
