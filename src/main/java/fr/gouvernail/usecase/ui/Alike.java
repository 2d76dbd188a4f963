package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.idea;
import static fr.gouvernail.usecase.ui.PageWords.meta;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.catalogue.Similar;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.usecase.IdeaService;
import fr.gouvernail.usecase.UseCaseService;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is there already and resembles an idea that is being typed. Read once, at the first words.
final class Alike {

  private static final int MOST = 3;
  private static final int ENOUGH = 6;

  /// A use or an idea.
  ///
  /// @param address empty where the reader may not open it
  private record Thing(String title, String problem, boolean isUse, String address) {}

  private final String slug;
  private final UseCaseService useCases;
  private final IdeaService ideas;
  private final boolean reads;
  private @Nullable Similar<Thing> known;

  Alike(String slug, UseCaseService useCases, IdeaService ideas, boolean reads) {
    this.slug = slug;
    this.useCases = useCases;
    this.ideas = ideas;
    this.reads = reads;
  }

  /// What to show beside these words; nothing where nothing resembles them.
  List<Component> to(String title, String problem) {
    if (title.strip().length() < ENOUGH) {
      return List.of();
    }
    var found = known().to(new Similar.Said(title, problem), MOST);
    if (found.isEmpty()) {
      return List.of();
    }
    var list = new UnorderedList();
    found.forEach(match -> list.add(item(match.thing())));
    var words = new Div(new Span(idea("alike", found.size())), list);
    words.addClassName("gv-idea-alike");
    return List.of(new Note(Tone.ACCENT, "search", words).announced());
  }

  private static ListItem item(Thing thing) {
    var title =
        thing.address().isEmpty()
            ? new Span(thing.title())
            : new Anchor(thing.address(), thing.title());
    return new ListItem(
        title, new Span(" "), meta(idea(thing.isUse() ? "alike.use" : "alike.idea")));
  }

  private Similar<Thing> known() {
    if (known == null) {
      var things = new ArrayList<Thing>();
      useCases.wordings().forEach(use -> things.add(use(use)));
      ideas
          .wordings()
          .forEach(idea ->
              things.add(
                  new Thing(
                      idea.title(),
                      idea.problem(),
                      false,
                      idea.mayRead() ? UseCaseNavigation.idea(slug, idea.id()) : "")));
      known = Similar.among(things, thing -> new Similar.Said(thing.title(), thing.problem()));
    }
    return known;
  }

  private Thing use(UseCaseService.Wording use) {
    return new Thing(
        use.title(), use.words(), true, reads ? UseCaseNavigation.sheet(slug, use.id()) : "");
  }
}
