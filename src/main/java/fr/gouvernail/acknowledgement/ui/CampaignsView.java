package fr.gouvernail.acknowledgement.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.acknowledgement.CampaignFiles;
import fr.gouvernail.acknowledgement.Campaigns;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;

/// Who has read the charter: the campaign under way, else the last one. Four statements.
@Route(value = "campaigns", layout = TenantLayout.class)
@Requires(Permission.FOLLOW_CAMPAIGN)
@Section(key = "ack.section", order = 70, icon = "book-open", group = Section.Group.MORE)
@StyleSheet("gouvernail/ack.css")
class CampaignsView extends Div implements HasDynamicTitle {

  CampaignsView(Campaigns campaigns, CampaignFiles files, People people) {
    var latest = campaigns.latest();
    if (latest.isEmpty()) {
      add(
          new Still(
              new PageHeader(text("campaign.none.title")),
              new EmptyState("book-open", text("campaign.none.what"), text("campaign.none.how"))));
      return;
    }
    add(new CampaignPage(latest.get(), campaigns, files, people));
  }

  private String text(String key) {
    return getTranslation("ack." + key);
  }

  @Override
  public String getPageTitle() {
    return text("section");
  }
}
