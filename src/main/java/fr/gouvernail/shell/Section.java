package fr.gouvernail.shell;

import fr.gouvernail.identity.Permission;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Puts a routed view into the workspace's menu, for those whom the view's permission lets in.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Section {

  /// Key of the entry's name in the bundles, such as `roadmap.section`.
  String key();

  /// Place in the menu, ascending.
  int order();

  /// Lucide icon.
  String icon();

  /// Place on a phone's bar, ascending from 1; 0 keeps it in the drawer. The bar holds the first
  /// four.
  int phone() default 0;

  /// Who finds it on the phone's bar; all others find it in the drawer.
  Permission phoneFor() default Permission.ENTER_WORKSPACE;

  /// Entries beyond the seven of the first level stand under « Plus ».
  Group group() default Group.MAIN;

  enum Group {
    MAIN,
    MORE
  }
}
