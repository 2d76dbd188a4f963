package fr.gouvernail.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.shell.component.Lucide;

/// The content of pages that stand for others: outside every frame, so that they say nothing about
/// where the person was.
final class ErrorPages {

  private ErrorPages() {}

  static void fillNotFound(Main page) {
    fill(page, "shell.notfound.title", page.getTranslation("shell.notfound.text"));
  }

  static void fillRule(Main page, String reason) {
    fill(page, "shell.failure.title", reason);
  }

  static void fillFailure(Main page, String reference) {
    var box = fill(page, "shell.failure.title", page.getTranslation("shell.failure.text"));
    box.addComponentAtIndex(2, new Code(page.getTranslation("shell.failure.reference", reference)));
  }

  private static Div fill(Main page, String titleKey, String text) {
    page.removeAll();
    page.addClassNames("gv-main", "gv-error-page");
    var brand = new Div(Lucide.of("gouvernail"), new Span(page.getTranslation("shell.app")));
    brand.addClassName("gv-brand");
    var home = new Anchor("/", page.getTranslation("shell.notfound.link"));
    home.setRouterIgnore(true);
    home.addClassNames("gv-button", "gv-primary");
    var box = new Div(new H1(page.getTranslation(titleKey)), new Paragraph(text), home);
    box.addClassName("gv-error");
    page.add(brand, box);
    return box;
  }
}
