package fr.gouvernail.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Called by the product itself (start, jobs, event listeners, other services), never straight from
/// a screen: it checks no permission.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Internal {
  /// Who calls it, and why that is safe.
  String value();
}
