package fr.gouvernail.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The permission that the caller needs in the current workspace. Written on every method of a
/// service that people reach, and on every view; what carries neither this nor [SignedIn] nor
/// [Internal] is refused.
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {
  Permission value();
}
