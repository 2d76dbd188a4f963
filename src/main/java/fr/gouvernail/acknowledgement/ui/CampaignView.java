package fr.gouvernail.acknowledgement.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.acknowledgement.CampaignFiles;
import fr.gouvernail.acknowledgement.CampaignId;
import fr.gouvernail.acknowledgement.Campaigns;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.TenantLayout;

/// Who has read the charter: the campaign that the address names.
@Route(value = "campaigns/:campaign", layout = TenantLayout.class)
@Requires(Permission.FOLLOW_CAMPAIGN)
@StyleSheet("gouvernail/ack.css")
class CampaignView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Campaigns campaigns;
  private final CampaignFiles files;
  private final People people;

  CampaignView(Campaigns campaigns, CampaignFiles files, People people) {
    this.campaigns = campaigns;
    this.files = files;
    this.people = people;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = CampaignId.of(event.getRouteParameters().get("campaign").orElse(""));
    removeAll();
    add(new CampaignPage(campaigns.detail(id), campaigns, files, people));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("ack.section");
  }
}
