package fr.gouvernail.benchmark;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;

/// A company joins the anonymous comparison, or leaves it.
record BenchmarkEvent(TenantId tenant, PersonRef actor, String action) implements TenantEvent {
  @Override
  public String subject() {
    return "benchmark";
  }
}
