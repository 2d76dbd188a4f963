package fr.gouvernail.report.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.assessment.retention.RetentionNavigation;
import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.attachment.FileHistory;
import fr.gouvernail.attachment.ui.FileWords;
import fr.gouvernail.attachment.ui.GoneFiles;

/// The files that an answer rests on, with the last day of each, and what is left of those that a
/// rule removed.
final class EvidenceFiles extends Div {

  /// @param history not empty
  EvidenceFiles(FileHistory history) {
    addClassName("gv-evidence");
    if (!history.files().isEmpty()) {
      var list = new UnorderedList();
      list.addClassName("gv-evidence-files");
      list.getElement().setAttribute("aria-label", getTranslation("attachment.list"));
      history.files().forEach(file -> list.add(item(file)));
      add(list);
    }
    if (!history.gone().isEmpty()) {
      add(new GoneFiles(history.gone()));
    }
  }

  private ListItem item(AttachmentRow file) {
    var name =
        new Anchor("/t/" + ResultPage.workspace().slug() + "/files/" + file.id(), file.name());
    name.getElement().setAttribute("download", file.name());
    var item = new ListItem(name);
    FileWords.term(this, file)
        .ifPresent(term -> {
          var kept = new Anchor(RetentionNavigation.page(ResultPage.workspace().slug()), term);
          var meta = new Span(new Text(" · "), kept);
          meta.addClassName("gv-meta");
          item.add(meta);
        });
    return item;
  }
}
