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
import fr.gouvernail.shell.component.EmptyState;
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
    if (!policy.allows(Permission.FOLLOW_CAMPAIGN)) {
      return Optional.empty();
    }
    var current = campaigns.current();
    return current.isEmpty() && policy.allows(Permission.EDIT_CHARTER)
        ? Optional.of(none(workspace))
        : current.filter(c -> c.concerned() > 0).map(c -> card(c, workspace));
  }

  /// Without a campaign no charter is in force: those who write it are led there.
  private static Component none(Workspace workspace) {
    var link = new Anchor("/t/" + workspace.slug() + "/charter", text("home.none.act"));
    link.addClassName("gv-button");
    return new EmptyState("scroll-text", text("home.none.what"), text("home.none.how"), link);
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
