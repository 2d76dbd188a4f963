package fr.gouvernail.shell;

import com.vaadin.flow.component.Component;

/// Completes page titles: `AB · Résultat – Gouvernail`.
final class PageTitles {

  private PageTitles() {}

  /// Completes the title that the view gave. Runs at the end of the request, because the router
  /// sets the view's own title last.
  static void finish(Component layout, String prefix) {
    layout
        .getUI()
        .ifPresent(ui ->
            ui.beforeClientResponse(
                layout,
                context -> {
                  var title = ui.getInternals().getTitle();
                  ui.getPage()
                      .setTitle(
                          complete(
                              title == null ? "" : title,
                              prefix,
                              layout.getTranslation("shell.app")));
                }));
  }

  static String complete(String title, String prefix, String app) {
    var own = prefix.isEmpty() ? title : title.isEmpty() ? prefix : prefix + " · " + title;
    return own.isEmpty() ? app : own + " – " + app;
  }
}
