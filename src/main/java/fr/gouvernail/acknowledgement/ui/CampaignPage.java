package fr.gouvernail.acknowledgement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.acknowledgement.CampaignDetail;
import fr.gouvernail.acknowledgement.CampaignFiles;
import fr.gouvernail.acknowledgement.CampaignSummary;
import fr.gouvernail.acknowledgement.Campaigns;
import fr.gouvernail.identity.People;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A campaign: the rate, how it came about, and who is missing.
final class CampaignPage extends Div {

  private static final String REMIND = "remind";

  private final CampaignDetail detail;
  private final Campaigns campaigns;
  private final People people;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final Formats formats = Formats.here();

  CampaignPage(CampaignDetail detail, Campaigns campaigns, CampaignFiles files, People people) {
    this.detail = detail;
    this.campaigns = campaigns;
    this.people = people;
    var summary = detail.summary();
    getElement().setAttribute("data-campaign", summary.id().toString());
    var head = new Still().show(head(summary));
    head.on(REMIND, nothing -> remind());
    add(head, bar(summary, files));
    if (summary.concerned() > 0) {
      add(new Still(ProgressCards.of(detail)));
      if (summary.missing() > 0) {
        add(new MissingList(detail, campaigns));
      }
    }
    if (detail.all().size() > 1) {
      add(new Still(new CampaignsCard(detail.all(), summary.id())));
    }
  }

  private List<Component> head(CampaignSummary summary) {
    var since = formats.date(summary.openedAt());
    var closed = summary.closedAt();
    var header =
        new PageHeader(title(summary))
            .context(
                new Anchor(
                    AcknowledgementNavigation.charter(workspace),
                    getTranslation("charter.section")),
                new Span(text("campaign.of", summary.number())))
            .sentence(
                closed == null
                    ? text("campaign.since", since, target())
                    : text("campaign.between", since, formats.date(closed), target()));
    if (summary.isOpen() && summary.missing() > 0) {
      header.actions(new ActButton(text("remind"), REMIND, "").primary());
    }
    var parts = new ArrayList<Component>();
    parts.add(header);
    if (summary.concerned() == 0) {
      parts.add(new Note(Tone.NEUTRAL, "info", text("campaign.nobody.text")));
    }
    parts.addAll(mails());
    return parts;
  }

  private String title(CampaignSummary summary) {
    if (summary.concerned() == 0) {
      return text("campaign.nobody");
    }
    return text(
        summary.missing() == 0 ? "campaign.title.all" : "campaign.title",
        summary.acknowledged(),
        summary.concerned());
  }

  private String target() {
    return formats.percent(CampaignSummary.TARGET, 0);
  }

  /// What the mail server holds back: said to those who can do something about it.
  private List<Note> mails() {
    var mails = detail.mails();
    var notes = new ArrayList<Note>();
    if (mails.retried() > 0) {
      notes.add(new Note(Tone.ATTENTION, "mail", text("mails.retried", mails.retried())));
    } else if (mails.waiting() > 0) {
      notes.add(new Note(Tone.NEUTRAL, "mail", text("mails.waiting", mails.waiting())));
    }
    if (!mails.refused().isEmpty()) {
      var names =
          people.names(mails.refused()).values().stream()
              .sorted()
              .collect(Collectors.joining(", "));
      notes.add(
          new Note(Tone.DANGER, "mail", text("mails.refused", mails.refused().size(), names)));
    }
    return notes;
  }

  private Div bar(CampaignSummary summary, CampaignFiles files) {
    var locale = formats.locale();
    var bar =
        new Div(
            new Download(
                "file-spreadsheet",
                text("xlsx"),
                workspace.id(),
                text("file") + "-" + summary.number() + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                () -> files.workbook(summary.id(), locale)));
    bar.addClassNames("gv-row", "gv-campaign-bar");
    if (summary.isOpen()) {
      var offline = new Anchor(AcknowledgementNavigation.people(workspace), text("people"));
      offline.addClassName("gv-button");
      bar.add(new Still(offline));
    }
    return bar;
  }

  private void remind() {
    try {
      var done = campaigns.remind(detail.summary().id());
      Notice.show(
          done.now() > 0 ? Tone.OK : Tone.ATTENTION,
          text("remind.done", done.now(), done.already()));
    } catch (RuleViolated e) {
      Notice.show(Tone.ATTENTION, getTranslation(e.key(), e.args()));
    }
  }

  private String text(String key, Object... args) {
    return getTranslation("ack." + key, args);
  }
}
