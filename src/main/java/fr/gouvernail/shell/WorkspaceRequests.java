package fr.gouvernail.shell;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.TenantDirectory;
import org.springframework.stereotype.Component;

/// Binds the workspace that the address of an HTTP endpoint names, as navigation does for pages:
/// every endpoint of a workspace stands under `/t/{tenant}/` and does its work here.
@Component
public class WorkspaceRequests {

  private final TenantDirectory directory;
  private final AccessPolicy policy;

  WorkspaceRequests(TenantDirectory directory, AccessPolicy policy) {
    this.directory = directory;
    this.policy = policy;
  }

  /// Runs `work` inside the workspace.
  ///
  /// @param slug as it stands in the address
  /// @throws NotFound if there is none of that name, or the caller may not enter it
  public void run(String slug, Runnable work) {
    var workspace =
        directory
            .bySlug(slug)
            // The database compares without case; an address has one spelling.
            .filter(found -> found.slug().equals(slug))
            .filter(found -> policy.allows(Permission.ENTER_WORKSPACE, found.id()))
            .orElseThrow(() -> new NotFound("workspace of an endpoint"));
    CurrentTenant.run(workspace.id(), work);
  }
}
