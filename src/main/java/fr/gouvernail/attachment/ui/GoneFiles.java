package fr.gouvernail.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouvernail.attachment.GoneFile;
import fr.gouvernail.shell.Formats;
import java.util.List;

/// What is left of files that a rule removed, within a part that stands still: when, name, hash.
public final class GoneFiles extends UnorderedList {

  /// @param gone at least one
  public GoneFiles(List<GoneFile> gone) {
    addClassName("gv-files-gone");
    getElement().setAttribute("aria-label", getTranslation("attachment.gone.list"));
    gone.forEach(file -> add(item(file)));
  }

  /// « Supprimé le 13 novembre 2029 selon la règle de conservation : charte.pdf, empreinte »
  public static String words(Component in, GoneFile file) {
    return in.getTranslation("attachment.gone", Formats.here().date(file.on()), file.name());
  }

  private ListItem item(GoneFile file) {
    var item = new ListItem(new Span(words(this, file) + " "), new Code(file.sha256()));
    item.addClassName("gv-meta");
    return item;
  }
}
