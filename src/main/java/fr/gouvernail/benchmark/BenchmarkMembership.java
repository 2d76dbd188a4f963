package fr.gouvernail.benchmark;

import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantDirectory;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The company's agreement to the anonymous comparison. It counts from the next quarter on, and so
/// does its end.
@Service
@Transactional
public class BenchmarkMembership {

  /// The longest name of a group, in characters.
  public static final int LONGEST_GROUP = 120;

  private final TenantDirectory directory;
  private final CurrentTenant tenant;
  private final Caller caller;
  private final ApplicationEventPublisher events;

  BenchmarkMembership(
      TenantDirectory directory,
      CurrentTenant tenant,
      Caller caller,
      ApplicationEventPublisher events) {
    this.directory = directory;
    this.tenant = tenant;
    this.caller = caller;
    this.events = events;
  }

  /// Agrees; once is enough.
  ///
  /// @param group the legal group to which the company belongs; empty if it belongs to none.
  ///   Companies of one group are told from others by this name, capitals and spaces aside
  /// @throws RuleViolated if the name is longer than [#LONGEST_GROUP]
  @Requires(Permission.JOIN_BENCHMARK)
  public void join(String group) {
    var named = group.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    if (named.length() > LONGEST_GROUP) {
      throw new RuleViolated("benchmark.group.long", LONGEST_GROUP);
    }
    change(true, named);
  }

  /// Takes the agreement back; once is enough.
  @Requires(Permission.JOIN_BENCHMARK)
  public void leave() {
    change(false, "");
  }

  private void change(boolean optIn, String group) {
    var before = directory.current().benchmarkOptIn();
    directory.compareCurrent(optIn, group.isEmpty() ? null : group);
    if (before != optIn) {
      events.publishEvent(
          new BenchmarkEvent(
              tenant.id(), caller.person(), optIn ? "benchmark.joined" : "benchmark.left"));
    }
  }
}
