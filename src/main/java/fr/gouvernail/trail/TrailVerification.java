package fr.gouvernail.trail;

import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.TenantDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/// The command `bin/verify-trail`: verifies every workspace, names the first altered entry of each,
/// and ends with 1 if there is one.
@Component
@ConditionalOnProperty("gouvernail.verify-trail")
class TrailVerification implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(TrailVerification.class);

  private final TenantDirectory tenants;
  private final Trail trail;
  private final ApplicationContext context;

  TrailVerification(TenantDirectory tenants, Trail trail, ApplicationContext context) {
    this.tenants = tenants;
    this.trail = trail;
    this.context = context;
  }

  @Override
  public void run(ApplicationArguments args) {
    var altered = 0;
    for (var workspace : tenants.all()) {
      var found = CurrentTenant.call(workspace.id(), trail::firstAltered);
      if (found.firstAltered().isPresent()) {
        altered++;
        log.error(
            "{}: entry {} was altered; the {} before it are intact",
            workspace.slug(),
            found.firstAltered().getAsLong(),
            found.intact());
      } else {
        log.info("{}: {} entries, none altered", workspace.slug(), found.intact());
      }
    }
    ExitCodeGenerator code = altered == 0 ? () -> 0 : () -> 1;
    System.exit(SpringApplication.exit(context, code));
  }
}
