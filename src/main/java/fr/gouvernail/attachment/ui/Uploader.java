package fr.gouvernail.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fr.gouvernail.attachment.Attachments.Limits;

/// Where files are chosen, dropped or pasted. The browser sends each by itself, says how far it is
/// and shows what became of it; a file is a request of its own, apart from the page's messages.
@Tag("gv-uploader")
@JsModule("./attachment/uploader.ts")
final class Uploader extends Component {

  private final Limits limits;

  Uploader(Limits limits, FileReceiver.Desk desk) {
    this.limits = limits;
    var element = getElement();
    element.setPropertyJson("texts", UploadWords.of(this, limits));
    element.setProperty("most", limits.size());
    element.setProperty("accept", UploadWords.accepted());
    element.setAttribute("target", new FileReceiver(limits.size(), desk));
  }

  /// Says how many more the thing may have.
  void left(int files) {
    getElement().setProperty("left", Math.max(0, limits.perSubject() - files));
  }

  /// Moves the focus to the button.
  void focus() {
    getElement().callJsFunction("reach");
  }
}
