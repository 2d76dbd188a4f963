package fr.gouvernail.assessment.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// Keeps what is typed in a field on this device until it was sent, so that neither a lost network
/// nor a closed tab loses a word.
@Tag("gv-draft")
@JsModule("./shell/draft.ts")
final class Draft extends Component {

  private final String key;

  /// @param field the field's element; it has an id
  /// @param scope tells drafts apart: what it is about, and who writes
  Draft(Component field, String scope) {
    key = "gouvernail.draft|" + scope;
    getElement().setAttribute("for", field.getId().orElseThrow()).setAttribute("key", key);
  }

  /// It was sent: nothing has to be kept any more. By the page, since the field may go with it.
  void sent() {
    getUI().ifPresent(ui -> ui.getPage().executeJs("localStorage.removeItem($0)", key));
  }
}
