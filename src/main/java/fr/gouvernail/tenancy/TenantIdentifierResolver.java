package fr.gouvernail.tenancy;

import java.util.Map;
import java.util.UUID;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/// Hands the current tenant to Hibernate. `isRoot` stays as inherited, always false: a root tenant
/// would see everything.
@Component
class TenantIdentifierResolver
    implements CurrentTenantIdentifierResolver<UUID>, HibernatePropertiesCustomizer {

  private final CurrentTenant tenant;

  TenantIdentifierResolver(CurrentTenant tenant) {
    this.tenant = tenant;
  }

  @Override
  public UUID resolveCurrentTenantIdentifier() {
    return tenant.id().value();
  }

  @Override
  public boolean validateExistingCurrentSessions() {
    return true;
  }

  @Override
  public void customize(Map<String, Object> properties) {
    properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, this);
  }
}
