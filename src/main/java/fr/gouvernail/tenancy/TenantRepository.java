package fr.gouvernail.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/// What every repository of tenant-owned rows offers. All of it is confined to the current tenant
/// by Hibernate; there is no way to name another one.
@NoRepositoryBean
public interface TenantRepository<T extends TenantOwned> extends Repository<T, TenantOwned.Key> {

  /// Stores a new or changed row in the current tenant.
  <S extends T> S save(S entity);

  /// Stores many.
  <S extends T> List<S> saveAll(Iterable<S> entities);

  /// The row of the current tenant with this id; a row of another tenant is not found.
  @Query("select e from #{#entityName} e where e.id = :id")
  Optional<T> byId(UUID id);

  /// Every row of the current tenant. For tables that stay small; views use projections.
  List<T> findAll();

  /// How many rows the current tenant has.
  long count();

  /// Removes a row of the current tenant.
  void delete(T entity);
}
