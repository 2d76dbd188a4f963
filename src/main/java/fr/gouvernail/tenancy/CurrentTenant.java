package fr.gouvernail.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// The one source of the current tenant: what [#call] bound (jobs, listeners, HTTP endpoints), else
/// the browser tab being served, else [TenantId#NONE]. Hibernate freezes it when its session opens,
/// so it has to be known before a transaction starts.
@Component
public class CurrentTenant {

  private static final ScopedValue<TenantId> BOUND = ScopedValue.newInstance();

  private final List<AmbientTenant> surroundings;

  CurrentTenant(List<AmbientTenant> surroundings) {
    this.surroundings = surroundings;
  }

  /// The current tenant, [TenantId#NONE] outside any workspace.
  public TenantId id() {
    if (BOUND.isBound()) {
      return BOUND.get();
    }
    return surroundings.stream()
        .map(AmbientTenant::current)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(TenantId.NONE);
  }

  /// Runs `work` inside a tenant and returns its result. Has to enclose the transaction, not be
  /// enclosed by it.
  public static <T> T call(TenantId tenant, Supplier<T> work) {
    return ScopedValue.where(BOUND, tenant).call(work::get);
  }

  /// Runs `work` inside a tenant.
  public static void run(TenantId tenant, Runnable work) {
    ScopedValue.where(BOUND, tenant).run(work);
  }
}
