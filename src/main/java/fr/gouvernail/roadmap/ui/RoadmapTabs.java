package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.tabs.TabSheet;

/// The ways to look at the roadmap.
final class RoadmapTabs extends TabSheet {

  RoadmapTabs() {
    getElement().setAttribute("aria-label", getTranslation("roadmap.view.label"));
    addClassName("gv-roadmap-tabs");
    // Nothing between a list of tabs and its tabs may take the focus; a part of Vaadin's does.
    getElement()
        .executeJs(
            """
            customElements.whenDefined('vaadin-tabs').then(() =>
              this.querySelector('vaadin-tabs').shadowRoot
                .getElementById('scroll').removeAttribute('tabindex'));
            """);
  }
}
