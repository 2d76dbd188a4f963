package fr.gouvernail.assessment.retention;

import fr.gouvernail.attachment.FileTerms;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/// Looks at the files of a company as a portal will on a later day.
public final class LaterRounds {

  private LaterRounds() {}

  /// @return how many contents were removed
  public static int on(ApplicationContext portal, Workspace company, LocalDate day) {
    var clock = Clock.fixed(day.atTime(3, 0).atZone(company.zone()).toInstant(), company.zone());
    var directory = portal.getBean(TenantDirectory.class);
    var terms = portal.getBean(FileTerms.class);
    var keeper =
        new RetentionKeeper(
            portal.getBean(StoredRules.class),
            terms,
            portal.getBean(AuditSpans.class),
            directory,
            portal.getBean(CurrentTenant.class),
            portal,
            clock);
    return new RetentionCalendar(
            directory, keeper, terms, portal.getBean(PlatformTransactionManager.class), clock)
        .round(company.id());
  }
}
