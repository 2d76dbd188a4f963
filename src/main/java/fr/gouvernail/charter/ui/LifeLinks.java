package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import fr.gouvernail.charter.CharterRow;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.shell.UiTenant;
import java.util.ArrayList;
import java.util.List;

/// From the text that one reads to the pages on which it is worked on, as the state and the
/// reader's rights give them.
final class LifeLinks {

  private LifeLinks() {}

  static List<Component> of(CharterRow row, ReviewRights rights) {
    var links = new ArrayList<Component>();
    var company = UiTenant.of(UI.getCurrent()).orElseThrow();
    var review = CharterAddresses.review(company, row.id());
    var approval = CharterAddresses.approval(company, row.id());
    var state = row.state();
    if (rights.comments()) {
      var opinion = state == CharterState.IN_REVIEW && !rights.approves();
      links.add(link(review, opinion ? "charter.link.opinion" : "charter.link.review", opinion));
    }
    if (state.isInPreparation() && rights.reviews()) {
      var sign = state == CharterState.IN_REVIEW && rights.approves();
      links.add(link(approval, sign ? "charter.link.approve" : "charter.link.steps", sign));
    } else if (state == CharterState.IN_FORCE && rights.approves()) {
      links.add(link(approval, "charter.link.life", false));
    }
    return links;
  }

  private static Anchor link(String address, String key, boolean primary) {
    var link = ReviewHead.link(address, UI.getCurrent().getTranslation(key));
    if (primary) {
      link.addClassName("gv-primary");
    }
    return link;
  }
}
