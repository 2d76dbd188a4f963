package fr.gouvernail.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Every address of the portal, read from its routes: a new one joins by itself.
final class Screens {

  private static final Pattern PARAMETER = Pattern.compile("/?:(\\w+)(\\?)?(\\([^/]*\\))?");

  private Screens() {}

  /// The routes as they are declared, with the prefix of their layout.
  static List<String> routes() {
    var routes =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("fr.gouvernail")
                .stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .map(JavaClass::reflect)
                .map(Screens::route)
                .sorted()
                .toList();
    assertThat(routes).as("the walk finds the routes").hasSizeGreaterThan(15);
    return routes;
  }

  /// A route with its parameters filled in.
  ///
  /// @param values by the parameter's name; one that is missing fails, so that nobody forgets it
  static String path(String route, Map<String, String> values) {
    var filled =
        PARAMETER
            .matcher("/" + route)
            .replaceAll(found -> {
              var value = values.get(found.group(1));
              assertThat(value).as("a value for the parameter of " + route).isNotNull();
              return Matcher.quoteReplacement("/" + value);
            });
    return filled.replaceAll("/$", "").isEmpty() ? "/" : filled.replaceAll("/$", "");
  }

  private static String route(Class<?> view) {
    var route = view.getAnnotation(Route.class);
    var prefix = prefix(route.layout());
    return prefix.isEmpty() || route.value().isEmpty()
        ? prefix + route.value()
        : prefix + "/" + route.value();
  }

  private static String prefix(Class<?> layout) {
    var own = layout.getAnnotation(RoutePrefix.class);
    var parent = layout.getAnnotation(ParentLayout.class);
    var above = parent == null ? "" : prefix(parent.value());
    if (own == null) {
      return above;
    }
    return above.isEmpty() ? own.value() : above + "/" + own.value();
  }
}
