package fr.gouvernail.acknowledgement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.acknowledgement.CampaignSummary;
import fr.gouvernail.acknowledgement.Campaigns;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.HomeCard;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Gauge;
import fr.gouvernail.shell.component.KeyFigure;
import fr.gouvernail.tenancy.Workspace;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/// How many have read the charter, on the first page of those who follow it.
@org.springframework.stereotype.Component
@Order(10)
class ReadersCard implements HomeCard {

  private final Campaigns campaigns;
  private final AccessPolicy policy;

  ReadersCard(Campaigns campaigns, AccessPolicy policy) {
    this.campaigns = campaigns;
    this.policy = policy;
  }

  @Override
  public Optional<Component> of(Workspace workspace) {
    return policy.allows(Permission.FOLLOW_CAMPAIGN)
        ? campaigns.current().filter(c -> c.concerned() > 0).map(c -> card(c, workspace))
        : Optional.empty();
  }

  private static Component card(CampaignSummary campaign, Workspace workspace) {
    var formats = Formats.here();
    var gauge = new Gauge(campaign.rate().orElseThrow()).threshold(CampaignSummary.TARGET);
    var why =
        new Paragraph(
            new Span(
                text(
                        campaign.isOnTarget() ? "home.reached" : "home.below",
                        formats.percent(CampaignSummary.TARGET, 0))
                    + " "),
            new Anchor(AcknowledgementNavigation.campaigns(workspace), text("home.see")));
    return new Card(
        text("section"),
        KeyFigure.figure(
            formats.number(campaign.acknowledged()),
            text("home.of", formats.number(campaign.concerned()))),
        gauge,
        why);
  }

  private static String text(String key, Object... args) {
    return UI.getCurrent().getTranslation("ack." + key, args);
  }
}
