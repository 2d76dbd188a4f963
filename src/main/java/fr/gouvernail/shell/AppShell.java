package fr.gouvernail.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/// What every page of the portal starts with: theme, style sheets, server push, favicon.
///
/// Both directions go over the WebSocket: an answer saved costs a frame rather than a request with
/// its headers. Where no WebSocket gets through, Flow falls back to requests by itself.
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("gouvernail/tokens.css")
@StyleSheet("gouvernail/type.css")
@StyleSheet("gouvernail/aura.css")
@StyleSheet("gouvernail/layout.css")
@StyleSheet("gouvernail/components.css")
@StyleSheet("gouvernail/print.css")
@Viewport("width=device-width, initial-scale=1")
@Push(transport = Transport.WEBSOCKET)
public class AppShell implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addLink("icon", "gouvernail/logo.svg");
    settings.addMetaTag("theme-color", "#27469b");
    settings.addMetaTag("robots", "noindex");
  }
}
