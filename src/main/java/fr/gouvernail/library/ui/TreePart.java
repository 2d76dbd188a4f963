package fr.gouvernail.library.ui;

import static fr.gouvernail.library.ui.LibraryWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.LocalText;
import fr.gouvernail.framework.RequirementNode;
import fr.gouvernail.framework.ui.Said;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Lucide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One place of a library's tree: the way to it, what it says, its questions, and what is directly
/// below it. Whatever the size of the library, only that is written.
final class TreePart extends Composite<Section> {

  static final String HEADING = "gv-tree-heading";

  /// Parts below a place, or questions, at a time.
  private static final int STEP = 40;

  private final UUID id;
  private final FrameworkLibrary library;
  private final Framework framework;
  private final TreePlace at;
  private final @Nullable RequirementNode node;
  private final Map<String, Integer> places = new HashMap<>();

  TreePart(UUID id, FrameworkLibrary library, TreePlace at) {
    this.id = id;
    this.library = library;
    this.at = at;
    framework = at.in(library);
    node = at.node(library);
    var nodes = framework.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      places.put(nodes.get(i).urn(), i);
    }
  }

  @Override
  protected Section initContent() {
    var part = new Section();
    part.addClassNames("gv-card", "gv-library-tree");
    part.getElement().setAttribute("aria-labelledby", HEADING);
    if (library.frameworks().size() > 1) {
      part.add(frameworks());
    }
    if (node != null) {
      part.add(way());
    }
    part.add(heading());
    describe(part);
    if (node != null && !node.questions().isEmpty()) {
      var list = new OrderedList();
      list.addClassName("gv-library-questions");
      node.questions().stream()
          .limit(STEP)
          .forEach(question -> list.add(new ListItem(new QuestionWords(question))));
      part.add(list);
      rest(part, node.questions().size() - STEP);
    }
    below(part);
    return part;
  }

  private static String number(int count) {
    return Formats.here().number(count);
  }

  private static void rest(Section part, int left) {
    if (left > 0) {
      part.add(LibraryWords.quiet(text("rest", number(left))));
    }
  }

  private Component frameworks() {
    var list = new Nav();
    list.addClassName("gv-row");
    list.getElement().setAttribute("aria-label", text("frameworks"));
    for (int i = 0; i < library.frameworks().size(); i++) {
      var link = link(new TreePlace(i, -1, 0), library.frameworks().get(i).name());
      link.addClassName("gv-button");
      if (i == at.framework()) {
        link.getElement().setAttribute("aria-current", "true");
      }
      list.add(link);
    }
    return list;
  }

  private Component way() {
    var steps = new ArrayList<ListItem>();
    for (var above = parent(Objects.requireNonNull(node)); above != null; above = parent(above)) {
      steps.addFirst(new ListItem(link(at.at(place(above)), name(above))));
    }
    steps.addFirst(new ListItem(link(at.at(-1), framework.name())));
    var way = new Nav(new OrderedList(steps.toArray(ListItem[]::new)));
    way.addClassName("gv-context");
    way.getElement().setAttribute("aria-label", text("way"));
    return way;
  }

  private @Nullable RequirementNode parent(RequirementNode of) {
    var parent = of.parentUrn();
    return parent == null
        ? null
        : framework.nodes().get(Objects.requireNonNull(places.get(parent)));
  }

  private int place(RequirementNode of) {
    return Objects.requireNonNull(places.get(of.urn()));
  }

  private Anchor link(TreePlace to, LocalText name) {
    var link = new Anchor(LibraryNavigation.page(id, to), "");
    link.add(Said.beginning(name));
    return link;
  }

  private H2 heading() {
    var heading = new H2();
    heading.setId(HEADING);
    if (node == null) {
      heading.add(Said.of(framework.name()));
    } else {
      var ref = node.refId();
      if (ref != null) {
        heading.add(new Span(ref + "\u00a0"));
      }
      heading.add(Said.beginning(name(node)));
    }
    return heading;
  }

  /// What stands for a node: its name, else what it says.
  private LocalText name(RequirementNode of) {
    var name = of.name() == null ? of.description() : of.name();
    return name == null
        ? LocalText.of(library.locale(), of.refId() == null ? of.urn() : of.refId())
        : name;
  }

  private void describe(Section part) {
    if (node == null) {
      saying(part, null, framework.description());
      saying(part, "annotation", framework.annotation());
      return;
    }
    part.add(facts(node));
    saying(part, null, node.description());
    saying(part, "annotation", node.annotation());
    saying(part, "evidence", node.typicalEvidence());
  }

  private Component facts(RequirementNode of) {
    var facts = new Div(new Span(text(of.assessable() ? "requirement" : "place")));
    facts.addClassNames("gv-meta", "gv-pieces");
    if (of.importance() != null) {
      facts.add(new Span(text("importance." + of.importance())));
    }
    if (of.weight() > 1) {
      facts.add(new Span(text("weight", of.weight())));
    }
    if (!of.groups().isEmpty()) {
      facts.add(new Span(text("ingroups", String.join(", ", of.groups()))));
    }
    return facts;
  }

  private static void saying(Section part, @Nullable String key, @Nullable LocalText words) {
    if (words == null) {
      return;
    }
    var saying = new Div();
    saying.addClassName("gv-library-text");
    if (key != null) {
      var title = new Div(text(key));
      title.addClassName("gv-overline");
      saying.add(title);
    }
    saying.add(Said.of(words));
    part.add(saying);
  }

  private void below(Section part) {
    var urn = node == null ? null : node.urn();
    var children =
        framework.nodes().stream().filter(n -> Objects.equals(n.parentUrn(), urn)).toList();
    if (children.isEmpty()) {
      return;
    }
    int from = Math.min(at.from(), (children.size() - 1) / STEP * STEP);
    var list = new UnorderedList();
    list.addClassNames("gv-list", "gv-list-tight");
    var counts = counts();
    children
        .subList(from, Math.min(children.size(), from + STEP))
        .forEach(child -> list.add(line(child, counts.getOrDefault(child.urn(), new int[2]))));
    part.add(list);
    if (children.size() > STEP) {
      part.add(turns(from, children.size()));
    }
  }

  /// How many requirements and questions stand at a node and below it.
  private Map<String, int[]> counts() {
    var counts = new HashMap<String, int[]>();
    for (var one : framework.nodes()) {
      for (RequirementNode up = one; up != null; up = parent(up)) {
        var count = counts.computeIfAbsent(up.urn(), urn -> new int[2]);
        count[0] += one.assessable() ? 1 : 0;
        count[1] += one.questions().size();
      }
    }
    return counts;
  }

  private ListItem line(RequirementNode child, int[] count) {
    var ref = new Span(child.refId() == null ? "" : child.refId());
    ref.addClassName("gv-library-ref");
    var body = new Div(new Div(link(at.at(place(child)), name(child))));
    body.addClassName("gv-body");
    if (!(child.assessable() && count[0] == 1)) {
      body.add(
          LibraryWords.quiet(
              text("below", count[0], number(count[0]), count[1], number(count[1]))));
    } else if (count[1] > 0) {
      body.add(LibraryWords.quiet(text("questions", count[1], number(count[1]))));
    }
    return new ListItem(ref, body);
  }

  private Component turns(int from, int all) {
    var turns = new Nav();
    turns.addClassNames("gv-row", "gv-library-turns");
    turns.getElement().setAttribute("aria-label", text("turns"));
    if (from > 0) {
      turns.add(turn(from - STEP, "chevron-left", text("before")));
    }
    turns.add(
        new Span(text("shown", number(from + 1), number(Math.min(all, from + STEP)), number(all))));
    if (from + STEP < all) {
      turns.add(turn(from + STEP, "chevron-right", text("after")));
    }
    return turns;
  }

  private Anchor turn(int first, String icon, String words) {
    var link = new Anchor(LibraryNavigation.page(id, at.startingAt(first)), "");
    link.add(Lucide.of(icon), new Span(words));
    link.addClassName("gv-button");
    return link;
  }
}
