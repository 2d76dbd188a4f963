package fr.gouvernail.authoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.authoring.OpenDraft;
import fr.gouvernail.authoring.model.Bilingual;
import fr.gouvernail.authoring.model.Group;
import fr.gouvernail.authoring.model.Piece;
import fr.gouvernail.authoring.model.Problem;
import fr.gouvernail.library.ui.LibraryNavigation;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.tenancy.NotFound;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/// The words of the pages on which questionnaires are written.
final class AuthoringWords {

  private static final int LONG = 90;
  private static final Set<Problem.Kind> COUNTED =
      EnumSet.of(Problem.Kind.TRANSLATION, Problem.Kind.GROUP_EMPTY, Problem.Kind.UNGROUPED);

  private AuthoringWords() {}

  static String text(String key, Object... args) {
    return UI.getCurrent().getTranslation("authoring." + key, args);
  }

  static UUID id(String written) {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException e) {
      throw new NotFound("draft " + written);
    }
  }

  /// A text for the reader, in the other language where it is missing in his or hers.
  static String reading(Bilingual words) {
    var text = words.text();
    return text == null ? "" : text.in(UI.getCurrent().getLocale());
  }

  static String title(Bilingual title) {
    return title.blank() ? text("untitled") : reading(title);
  }

  /// What stands for a dimension or a question.
  static String name(Piece piece) {
    var content = piece.content();
    var words = reading(content.label().blank() ? content.text() : content.label());
    if (words.isEmpty()) {
      return text(piece.question() ? "unnamed.question" : "unnamed.dimension");
    }
    var line = words.replaceAll("\\s+", " ");
    return line.length() > LONG ? line.substring(0, LONG) + "\u2026" : line;
  }

  static String name(Group group) {
    var name = reading(group.name());
    return name.isEmpty() ? text("unnamed.group") : name;
  }

  static String saying(Problem problem) {
    var key = "problem." + problem.kind();
    return COUNTED.contains(problem.kind())
        ? text(key, Integer.parseInt(problem.args().getFirst()))
        : text(key, problem.args().toArray());
  }

  /// The head of a page about a draft.
  static PageHeader header(OpenDraft open, String title, String page) {
    return new PageHeader(title)
        .context(
            new Anchor(LibraryNavigation.list(), text("libraries")),
            page.isEmpty()
                ? new Span(open.firm().name())
                : new Anchor(AuthoringNavigation.draft(open.row().id()), title(open.row().title())),
            new Span(page.isEmpty() ? text("draft") : page));
  }
}
