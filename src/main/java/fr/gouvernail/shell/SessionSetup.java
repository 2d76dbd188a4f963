package fr.gouvernail.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Profile;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Prepares every session and page: the person's language and theme, what is said when the
/// connection or the session is lost, and who answers for failed actions.
@Component
class SessionSetup implements VaadinServiceInitListener {

  private static final int RETRY_EVERY_MILLIS = 2000;
  private static final int RETRIES = 900;

  private final Texts texts;
  private final Preferences preferences;
  private final AccessPolicy policy;
  private final LiveTabs tabs;
  private final OpenedPages pages;

  SessionSetup(
      Texts texts, Preferences preferences, AccessPolicy policy, LiveTabs tabs, OpenedPages pages) {
    this.texts = texts;
    this.preferences = preferences;
    this.policy = policy;
    this.tabs = tabs;
    this.pages = pages;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addRequestHandler(new PackedAnswers());
    event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
    event
        .getSource()
        .addSessionInitListener(
            e -> e.getSession().setErrorHandler(new ErrorHandling(texts, policy)));
    event.getSource().addUIInitListener(e -> prepare(e.getUI()));
    event.addIndexHtmlRequestListener(this::dress);
  }

  /// The first page already speaks the person's language and wears the chosen theme.
  private void dress(IndexHtmlResponse response) {
    Optional<Profile> profile = preferences.profile();
    var locale =
        profile
            .map(p -> Locale.of(p.locale()))
            .orElseGet(() -> Texts.supported(response.getVaadinRequest().getLocale()));
    var session = VaadinSession.getCurrent();
    if (session != null) {
      session.setLocale(locale);
    }
    var html = response.getDocument().selectFirst("html");
    if (html == null) {
      return;
    }
    html.attr("lang", locale.getLanguage());
    profile
        .map(Profile::theme)
        .filter(theme -> !"system".equals(theme))
        .ifPresent(theme -> html.attr("theme", theme).attr("style", "color-scheme: " + theme));
  }

  private void prepare(UI ui) {
    var locale = ui.getLocale();
    var reconnect = ui.getReconnectDialogConfiguration();
    reconnect.setDialogText(texts.getTranslation("shell.connection.reconnecting", locale));
    reconnect.setDialogTextGaveUp(texts.getTranslation("shell.connection.gaveup", locale));
    reconnect.setReconnectInterval(RETRY_EVERY_MILLIS);
    reconnect.setReconnectAttempts(RETRIES);
    ui.getPage()
        .executeJs(
            """
            const words = {onlineText: $0, offlineText: $1, reconnectingText: $2};
            const indicator = window.Vaadin && window.Vaadin.connectionIndicator;
            if (indicator) Object.assign(indicator, words);
            document.documentElement.lang = $3;
            """,
            texts.getTranslation("shell.connection.online", locale),
            texts.getTranslation("shell.connection.lost", locale),
            texts.getTranslation("shell.connection.reconnecting", locale),
            locale.getLanguage());
    tabs.watch(ui);
    pages.watch(ui);
  }

  /// An ended session reloads the page at once: whoever is still signed in at Keycloak comes back
  /// to the same address, anybody else sees the sign-in page and nothing of the workspace.
  private SystemMessages messages(Locale wanted) {
    var locale = Texts.supported(wanted);
    var messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(false);
    messages.setSessionExpiredCaption(texts.getTranslation("shell.session.caption", locale));
    messages.setSessionExpiredMessage(texts.getTranslation("shell.session.text", locale));
    messages.setInternalErrorNotificationEnabled(true);
    messages.setInternalErrorCaption(texts.getTranslation("shell.internal.caption", locale));
    messages.setInternalErrorMessage(texts.getTranslation("shell.internal.text", locale));
    messages.setSyncErrorNotificationEnabled(true);
    messages.setSyncErrorCaption(texts.getTranslation("shell.internal.caption", locale));
    messages.setSyncErrorMessage(texts.getTranslation("shell.internal.text", locale));
    return messages;
  }
}
