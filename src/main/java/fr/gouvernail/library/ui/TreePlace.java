package fr.gouvernail.library.ui;

import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.RequirementNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A place in the tree of a library, which never changes.
///
/// @param framework its number in the library, from 0
/// @param node its number in the framework, from 0; -1 for the framework itself
/// @param from the first of the parts below it that is shown, from 0
record TreePlace(int framework, int node, int from) {

  static final TreePlace TOP = new TreePlace(0, -1, 0);

  private static final Pattern FORM =
      Pattern.compile("(\\d{1,2})(?:\\.(\\d{1,5}))?(?:~(\\d{1,5}))?");

  /// What an address says; the top for what leads nowhere.
  static TreePlace of(String written, FrameworkLibrary library) {
    var parts = FORM.matcher(written);
    if (!parts.matches()) {
      return TOP;
    }
    int framework = Integer.parseInt(parts.group(1));
    int node = parts.group(2) == null ? -1 : Integer.parseInt(parts.group(2));
    int from = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
    return framework < library.frameworks().size()
            && node < library.frameworks().get(framework).nodes().size()
        ? new TreePlace(framework, node, from)
        : TOP;
  }

  Framework in(FrameworkLibrary library) {
    return library.frameworks().get(framework);
  }

  /// Null for the framework itself.
  @Nullable RequirementNode node(FrameworkLibrary library) {
    return node < 0 ? null : in(library).nodes().get(node);
  }

  TreePlace at(int other) {
    return new TreePlace(framework, other, 0);
  }

  TreePlace startingAt(int first) {
    return new TreePlace(framework, node, first);
  }

  @Override
  public String toString() {
    return framework + (node < 0 ? "" : "." + node) + (from == 0 ? "" : "~" + from);
  }
}
