package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.FrameworkLibrary.Referenced;
import fr.gouvernail.framework.LocalText;
import fr.gouvernail.framework.exchange.Finding.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads a library: who publishes it, and the frameworks in it. Its other objects are left out.
final class LibraryReader {

  private static final Set<String> KNOWN =
      Set.of(
          "urn",
          "locale",
          "ref_id",
          "name",
          "description",
          "copyright",
          "version",
          "publication_date",
          "provider",
          "packager",
          "labels",
          "dependencies",
          "translations",
          "objects",
          "convert_library_version");
  private static final Set<String> OBJECTS =
      Set.of("framework", "frameworks", "reference_controls", "threats");
  private static final Set<String> OTHER_OBJECTS =
      Set.of(
          "risk_matrix",
          "risk_matrices",
          "requirement_mapping_set",
          "requirement_mapping_sets",
          "metric_definitions",
          "ttp_catalogs",
          "tactics",
          "techniques",
          "preset",
          "workflows");
  private static final Set<String> OF_REFERENCES =
      Set.of(
          "urn",
          "ref_id",
          "name",
          "description",
          "annotation",
          "category",
          "csf_function",
          "typical_evidence",
          "translations");
  private static final int MOST_DEPENDENCIES = 200;
  private static final String FRENCH = "fr";

  private final Cursor root;

  LibraryReader(Cursor root) {
    this.root = root;
  }

  FrameworkLibrary read() {
    if (!root.isMapping()) {
      throw new Unreadable(Kind.NOT_A_MAPPING, root.place());
    }
    root.only(KNOWN, Set.of("annotation"));
    root.translationsOnly(Set.of("name", "description", "copyright", "provider"));
    var locale = locale();
    var objects = root.find("objects");
    objects.only(OBJECTS, OTHER_OBJECTS);
    return new FrameworkLibrary(
        root.need("urn").urn(),
        root.need("version").number(0, Integer.MAX_VALUE, 0),
        locale,
        refId(root),
        root.localText("name", locale, Limits.NAME, refId(root)),
        root.localText("description", locale, Limits.TEXT),
        root.localText("copyright", locale, Limits.TEXT),
        root.localText("provider", locale, Limits.NAME),
        root.find("packager").word(),
        root.find("publication_date").date(),
        root.find("labels").words(MOST_DEPENDENCIES),
        root.find("dependencies").urns(MOST_DEPENDENCIES),
        frameworks(objects, locale),
        references(objects.find("reference_controls"), locale),
        references(objects.find("threats"), locale));
  }

  static String refId(Cursor node) {
    var found = node.need("ref_id").word();
    return found == null ? "?" : found;
  }

  private String locale() {
    var locale = root.need("locale").word();
    if (locale != null && !LocalText.isLanguage(locale)) {
      root.find("locale").note(Kind.NOT_A_LANGUAGE, locale);
    }
    return locale == null || !LocalText.isLanguage(locale) ? FRENCH : locale;
  }

  private static List<Framework> frameworks(Cursor objects, String locale) {
    var found = new ArrayList<Cursor>();
    for (var key : List.of("framework", "frameworks")) {
      var node = objects.find(key);
      if (node.isList()) {
        found.addAll(node.items(Limits.FRAMEWORKS));
      } else if (node.present()) {
        found.add(node);
      }
    }
    if (found.isEmpty()) {
      objects.note(Kind.NO_FRAMEWORK);
    }
    var urns = new HashSet<String>();
    var frameworks = new ArrayList<Framework>();
    for (var node : found) {
      var framework = new FrameworkReader(node, locale).read();
      if (!urns.add(framework.urn())) {
        node.note(Kind.URN_TWICE, framework.urn());
      }
      frameworks.add(framework);
    }
    return frameworks;
  }

  private static List<Referenced> references(Cursor list, String locale) {
    var references = new ArrayList<Referenced>();
    var urns = new HashSet<String>();
    for (var item : list.items(Limits.REFERENCES)) {
      item.only(OF_REFERENCES, Set.of());
      var reference =
          new Referenced(
              item.need("urn").urn(), refId(item), item.localText("name", locale, Limits.NAME));
      if (!urns.add(reference.urn())) {
        item.note(Kind.URN_TWICE, reference.urn());
      }
      references.add(reference);
    }
    return references;
  }
}
