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

  /// @param ids by the name that routes give to a thing of the company
  static Map<String, String> addresses(Company company, Map<String, String> ids) {
    var closed = company.closed();
    var open = company.open();
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
        for (var id : ids.entrySet()) {
          template = template.replaceAll(":" + id.getKey() + "\\b\\??", id.getValue());
        }
        addresses.put(
            view.getSimpleName(),
            template
                .replace(":tenant", Company.SLUG)
                .replace(":assessment", audit)
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
