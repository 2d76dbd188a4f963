package fr.gouvernail.engagement.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The keys under which pages stand in the read log, made from their routes: `tools/:tool` is
/// `tools.tool`. Their words are `reading.page.<key>` in the bundles.
final class PageKeys {

  /// A file that was fetched.
  static final String FILE = "file";

  private static final String FIRST_PAGE = "home";
  private static final Pattern FORM = Pattern.compile("\\([^/]*\\)");

  /// What a page is about, by the name of the route's parameter, the first that a route has; with
  /// the area of whoever knows its name, as in `SubjectNames`.
  private static final Map<String, String> AREAS = new LinkedHashMap<>();

  static {
    AREAS.put("assessment", "assessment");
    AREAS.put("frameworkAudit", "frameworkaudit");
    AREAS.put("charter", "charter");
    AREAS.put("workshop", "prioritization");
    AREAS.put("campaign", "ack");
    AREAS.put("request", "decision");
    AREAS.put("useCase", "usecase");
    AREAS.put("idea", "usecase");
    AREAS.put("tool", "tool");
  }

  private PageKeys() {}

  static String of(String route) {
    var key = FORM.matcher(route).replaceAll("").replaceAll("[:?]", "").replace('/', '.');
    return key.isEmpty() ? FIRST_PAGE : key;
  }

  /// The id of what a page is about; empty for none.
  static String subject(Map<String, String> parameters) {
    return AREAS.keySet().stream()
        .filter(parameters::containsKey)
        .map(name -> parameters.getOrDefault(name, ""))
        .findFirst()
        .orElse("");
  }

  /// The area of whoever knows what such a page is about.
  static Optional<String> area(String page) {
    return AREAS.entrySet().stream()
        .filter(
            area -> page.contains("." + area.getKey() + ".") || page.endsWith("." + area.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
