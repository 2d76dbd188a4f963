package fr.gouvernail.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The head of a page: context line, one h1 that states the situation, one sentence, actions at
/// right.
///
/// A context line that holds links is the breadcrumb, and becomes a named navigation landmark.
public final class PageHeader extends Header {

  private final Div words = new Div();
  private final H1 title;
  private @Nullable Component context;
  private @Nullable Component sentence;
  private @Nullable Div actions;

  public PageHeader(String title) {
    addClassName("gv-header");
    words.addClassName("gv-header-words");
    this.title = new H1(title);
    words.add(this.title);
    add(words);
  }

  /// Replaces the title.
  public PageHeader title(String text) {
    title.setText(text);
    return this;
  }

  /// The pieces above the title, separated by a middle dot.
  public PageHeader context(String... parts) {
    return context(Arrays.stream(parts).map(Span::new).toArray(Component[]::new));
  }

  /// The pieces above the title; links among them make it the breadcrumb.
  public PageHeader context(Component... parts) {
    if (context != null) {
      words.remove(context);
    }
    boolean links = Stream.of(parts).anyMatch(p -> p instanceof Anchor || p instanceof RouterLink);
    HtmlContainer line = links ? new Nav() : new Div();
    line.addClassName("gv-context");
    if (links) {
      line.getElement().setAttribute("aria-label", getTranslation("shell.breadcrumb"));
    }
    line.add(new OrderedList(Stream.of(parts).map(ListItem::new).toArray(ListItem[]::new)));
    words.addComponentAsFirst(line);
    context = line;
    return this;
  }

  /// The one sentence under the title.
  public PageHeader sentence(String text) {
    return sentence(new Paragraph(text));
  }

  /// The one sentence under the title, with a link in it.
  public PageHeader sentence(Component text) {
    if (sentence != null) {
      words.remove(sentence);
    }
    words.add(text);
    sentence = text;
    return this;
  }

  /// The acts of the page, at most one of them primary.
  public PageHeader actions(Component... parts) {
    if (actions == null) {
      actions = new Div();
      actions.addClassName("gv-actions");
      add(actions);
    }
    actions.removeAll();
    actions.add(parts);
    return this;
  }
}
