package fr.gouvernail.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.identity.SignedIn;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotationUtils;

/// Decides on every navigation, before the view exists: which workspace the address names, whether
/// the caller may enter it, and whether he or she may see this view. Whatever is refused looks like
/// a page that does not exist.
class WorkspaceAccess implements NavigationAccessChecker {

  /// Name of the route parameter that holds the workspace's slug.
  static final String TENANT = "tenant";

  private final ObjectProvider<AccessPolicy> policy;
  private final ObjectProvider<TenantDirectory> directory;

  private final ObjectProvider<Caller> caller;

  WorkspaceAccess(
      ObjectProvider<AccessPolicy> policy,
      ObjectProvider<TenantDirectory> directory,
      ObjectProvider<Caller> caller) {
    this.policy = policy;
    this.directory = directory;
    this.caller = caller;
  }

  @Override
  public AccessCheckResult check(NavigationContext context) {
    if (context.isErrorHandling()) {
      return context.allow();
    }
    var slug = context.getParameters().get(TENANT);
    var workspace = slug.flatMap(this::enterable);
    boolean allowed =
        (slug.isEmpty() || workspace.isPresent())
            && permits(context.getNavigationTarget(), workspace.map(Workspace::id).orElse(null));
    if (context.isNavigating()) {
      UiTenant.enter(UI.getCurrent(), allowed ? workspace.orElse(null) : null);
    }
    return allowed ? context.allow() : context.deny("");
  }

  private Optional<Workspace> enterable(String slug) {
    // The tab already shows this workspace: only the right to be there has to be asked again.
    var shown =
        Optional.ofNullable(UI.getCurrent())
            .flatMap(UiTenant::of)
            .filter(workspace -> workspace.slug().equals(slug));
    return shown
        // The database compares without case; an address has one spelling.
        .or(() ->
            directory.getObject().bySlug(slug).filter(workspace -> workspace.slug().equals(slug)))
        .filter(workspace -> policy.getObject().allows(Permission.ENTER_WORKSPACE, workspace.id()));
  }

  private boolean permits(Class<?> view, @Nullable TenantId where) {
    var requires = AnnotationUtils.findAnnotation(view, Requires.class);
    if (requires != null) {
      return policy.getObject().allows(requires.value(), where == null ? TenantId.NONE : where);
    }
    return AnnotationUtils.findAnnotation(view, SignedIn.class) != null
        && caller.getObject().find().filter(policy.getObject()::isEnabled).isPresent();
  }

  @Configuration(proxyBeanMethods = false)
  static class Registration {

    @Bean
    static NavigationAccessControlConfigurer navigationAccess(
        ObjectProvider<AccessPolicy> policy,
        ObjectProvider<TenantDirectory> directory,
        ObjectProvider<Caller> caller) {
      return new NavigationAccessControlConfigurer()
          .withNavigationAccessChecker(new WorkspaceAccess(policy, directory, caller));
    }
  }
}
