package fr.gouvernail.acknowledgement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.acknowledgement.CampaignId;
import fr.gouvernail.acknowledgement.CampaignSummary;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.Scroll;
import java.util.List;

/// Every campaign of the company, the latest first.
final class CampaignsCard extends Composite<Card> {

  private final List<CampaignSummary> all;
  private final CampaignId shown;
  private final Formats formats = Formats.here();

  CampaignsCard(List<CampaignSummary> all, CampaignId shown) {
    this.all = all;
    this.shown = shown;
  }

  @Override
  protected Card initContent() {
    var table =
        new DataTable(text("campaigns"))
            .stacked()
            .column(text("column.version"))
            .column(text("column.opened"))
            .column(text("column.closed"))
            .figures(text("column.done.of"))
            .figures(text("column.rate"));
    all.forEach(campaign -> table.row(row(campaign)));
    return new Card(text("campaigns"), new Scroll(text("campaigns"), table));
  }

  private Component[] row(CampaignSummary campaign) {
    var workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
    var name = text("campaign.of", campaign.number());
    var closed = campaign.closedAt();
    return new Component[] {
      campaign.id().equals(shown)
          ? new Span(name)
          : new Anchor(AcknowledgementNavigation.campaign(workspace, campaign.id()), name),
      new Span(formats.date(campaign.openedAt())),
      new Span(closed == null ? text("under.way") : formats.date(closed)),
      new Span(
          text(
              "count.of",
              formats.number(campaign.acknowledged()),
              formats.number(campaign.concerned()))),
      new Span(campaign.rate().map(rate -> formats.percent(rate, 1)).orElse("–"))
    };
  }

  private String text(String key, Object... args) {
    return getTranslation("ack." + key, args);
  }
}
