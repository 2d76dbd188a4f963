package fr.gouvernail.identity;

import fr.gouvernail.tenancy.NotFound;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotationUtils;

/// Refuses a service call whose permission the caller lacks, before any transaction opens. The
/// pointcut matches methods only: matching classes too would wrap the views, whose navigation then
/// fails.
@Configuration(proxyBeanMethods = false)
class RequiresInterceptor {

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static Advisor requiresAdvisor(ObjectProvider<AccessPolicy> policy) {
    var advisor =
        new DefaultPointcutAdvisor(
            AnnotationMatchingPointcut.forMethodAnnotation(Requires.class), new Check(policy));
    advisor.setOrder(1);
    return advisor;
  }

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static Advisor signedInAdvisor(ObjectProvider<Caller> caller) {
    var advisor =
        new DefaultPointcutAdvisor(
            AnnotationMatchingPointcut.forMethodAnnotation(SignedIn.class),
            (MethodInterceptor)
                invocation -> {
                  caller.getObject().person();
                  return invocation.proceed();
                });
    advisor.setOrder(1);
    return advisor;
  }

  private record Check(ObjectProvider<AccessPolicy> policy) implements MethodInterceptor {
    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
      var requires = AnnotationUtils.findAnnotation(invocation.getMethod(), Requires.class);
      if (requires == null || !policy.getObject().allows(requires.value())) {
        throw new NotFound("not allowed: " + invocation.getMethod());
      }
      try (var marks = policy.getObject().markLog()) {
        return invocation.proceed();
      }
    }
  }
}
