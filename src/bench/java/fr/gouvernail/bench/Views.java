package fr.gouvernail.bench;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/// The addresses of all views that the product has, by the name of their class.
final class Views {

  private Views() {}

  /// @param closed a closed audit of the company
  /// @param open one that is under way there
  /// @param mandate an appointment there
  /// @param campaign one of the reading of its charter
  static Map<String, String> addresses(
      String company, String closed, String open, String mandate, String campaign) {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
    var addresses = new TreeMap<String, String>();
    for (var found : scan.findCandidateComponents("fr.gouvernail")) {
      try {
        var view = Class.forName(found.getBeanClassName());
        var route = view.getAnnotation(Route.class);
        var prefix = route.layout().getAnnotation(RoutePrefix.class);
        var template = (prefix == null ? "" : "/" + prefix.value()) + "/" + route.value();
        var audit = template.contains("/result") || template.contains("adopt") ? closed : open;
        addresses.put(
            view.getSimpleName(),
            template
                .replace(":tenant", company)
                .replace(":assessment", audit)
                .replace(":mandate", mandate)
                .replace(":campaign", campaign)
                .replaceAll("/:question\\?[^/]*$", "")
                .replaceAll(":dimension[^/]*", "STR")
                .replaceAll("/+$", "")
                .replaceAll("^$", "/"));
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
    return addresses;
  }
}
