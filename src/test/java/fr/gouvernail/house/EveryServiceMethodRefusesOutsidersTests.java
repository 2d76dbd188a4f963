package fr.gouvernail.house;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.NobodySignedIn;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.identity.Role;
import fr.gouvernail.identity.SignedIn;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Service;

/// Walks over every service method and every role. A new method joins by itself. The methods are
/// called with empty arguments: one that lets the caller in fails later, or not at all, but never
/// as "not allowed".
@PortalTest
class EveryServiceMethodRefusesOutsidersTests {

  private static final Set<Role> STANDING = EnumSet.of(Role.FIRM_ADMIN, Role.PLATFORM_ADMIN);

  record Guarded(Object bean, Method method, Permission permission) {
    @Override
    public String toString() {
      return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
  }

  @Autowired ApplicationContext context;
  @Autowired TestCompanies companies;

  @Test
  void aMemberOfAnotherCompanyIsRefusedWhateverTheRole() {
    var here = companies.company();
    var elsewhere = companies.company();
    var stranger =
        companies.member(elsewhere, Role.DIRECTOR, Role.CONSULTANT, Role.DPO, Role.EMPLOYEE);
    var lead = companies.member(elsewhere, Role.AI_LEAD);

    var letIn = new ArrayList<Guarded>();
    for (var guarded : guarded()) {
      if (!refuses(guarded, stranger, here.id()) || !refuses(guarded, lead, here.id())) {
        letIn.add(guarded);
      }
    }

    assertThat(letIn).isEmpty();
  }

  @Test
  void eachRoleReachesWhatTheTableGivesItAndNothingElse() {
    var company = companies.company();
    var people = new EnumMap<Role, PersonRef>(Role.class);
    for (var role : EnumSet.complementOf(EnumSet.copyOf(STANDING))) {
      people.put(role, companies.member(company, role));
    }

    var wrong = new ArrayList<String>();
    for (var guarded : guarded()) {
      for (Map.Entry<Role, PersonRef> entry : people.entrySet()) {
        var expected = entry.getKey().permissions().contains(guarded.permission());
        if (refuses(guarded, entry.getValue(), company.id()) == expected) {
          wrong.add(guarded + " as " + entry.getKey() + ", allowed by the table: " + expected);
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void aStandingRoleOpensNoWorkspace() {
    var company = companies.company();
    var administrator = companies.standing(Role.PLATFORM_ADMIN, Role.FIRM_ADMIN);

    assertThat(guarded()).allMatch(guarded -> refuses(guarded, administrator, company.id()));
  }

  @Test
  void nobodyIsRefusedEverywhere() {
    var methods = methods(SignedIn.class);
    assertThat(methods).isNotEmpty();
    for (var method : methods) {
      assertThat(outcome(method.bean(), method.method())).isInstanceOf(NobodySignedIn.class);
    }
    assertThat(guarded()).allMatch(g -> isRefusal(outcome(g.bean(), g.method())));
  }

  private boolean refuses(Guarded guarded, PersonRef person, TenantId where) {
    return isRefusal(
        Caller.callAs(
            person,
            () -> CurrentTenant.call(where, () -> outcome(guarded.bean(), guarded.method()))));
  }

  private static boolean isRefusal(Throwable outcome) {
    return outcome instanceof NotFound refused && refused.getMessage().startsWith("not allowed: ");
  }

  private static Throwable outcome(Object bean, Method method) {
    try {
      method.setAccessible(true);
      method.invoke(bean, emptyArguments(method));
      return new IllegalStateException("returned");
    } catch (InvocationTargetException e) {
      return e.getCause();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object[] emptyArguments(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(type -> {
          if (type == boolean.class) {
            return (Object) false;
          }
          if (type == long.class) {
            return (Object) 0L;
          }
          return type == int.class ? (Object) 0 : null;
        })
        .toArray();
  }

  private List<Guarded> guarded() {
    var found = methods(Requires.class);
    assertThat(found).as("the walk finds the guarded methods").hasSizeGreaterThan(5);
    return found;
  }

  private List<Guarded> methods(Class<? extends Annotation> annotation) {
    var found = new ArrayList<Guarded>();
    for (var bean : context.getBeansWithAnnotation(Service.class).values()) {
      var type = AopUtils.getTargetClass(bean);
      if (!type.getName().startsWith("fr.gouvernail.")) {
        continue;
      }
      for (var method : type.getMethods()) {
        var marked = AnnotationUtils.findAnnotation(method, annotation);
        if (marked != null && !method.isBridge()) {
          var permission =
              marked instanceof Requires requires ? requires.value() : Permission.ENTER_WORKSPACE;
          found.add(
              new Guarded(
                  bean, AopUtils.selectInvocableMethod(method, bean.getClass()), permission));
        }
      }
    }
    return found;
  }
}
