package fr.gouvernail.acknowledgement;

import static fr.gouvernail.identity.Permission.FOLLOW_CAMPAIGN;

import fr.gouvernail.charter.CharterService;
import fr.gouvernail.document.PdfDocuments;
import fr.gouvernail.document.WorkbookFile;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A campaign as files.
@Service
@Transactional(readOnly = true)
public class CampaignFiles {

  private static final List<String> COLUMNS =
      List.of(
          "name",
          "department",
          "state",
          "asked",
          "done",
          "version",
          "way",
          "signed",
          "reminded",
          "hash");
  private static final List<Integer> WIDTHS = List.of(30, 24, 16, 13, 13, 10, 24, 13, 13, 68);

  private final CharterService charters;
  private final CampaignRows campaigns;
  private final Participations participations;
  private final Receipts receipts;
  private final TenantDirectory directory;
  private final PdfDocuments documents;
  private final Texts texts;
  private final Clock clock;

  CampaignFiles(
      CharterService charters,
      CampaignRows campaigns,
      Participations participations,
      Receipts receipts,
      TenantDirectory directory,
      PdfDocuments documents,
      Texts texts,
      Clock clock) {
    this.charters = charters;
    this.campaigns = campaigns;
    this.participations = participations;
    this.receipts = receipts;
    this.directory = directory;
    this.documents = documents;
    this.texts = texts;
    this.clock = clock;
  }

  /// An XLSX workbook of everybody whom a campaign concerns.
  ///
  /// @throws NotFound if the workspace has no such campaign
  @Requires(FOLLOW_CAMPAIGN)
  public byte[] workbook(CampaignId id, Locale locale) {
    var campaign = campaigns.byId(id.value()).orElseThrow(() -> new NotFound("campaign " + id));
    var zone = directory.current().zone();
    var given = new HashMap<ParticipationId, ReceiptRow>();
    receipts
        .ofCampaign(campaign.id())
        .forEach(receipt -> given.put(receipt.row().participation(), receipt.row()));
    var rows =
        participations.rows(campaign.id()).stream()
            .map(row -> cells(row, given.get(row.id()), zone, locale))
            .toList();
    return WorkbookFile.write(
        text("file.sheet", locale),
        COLUMNS.stream().map(c -> text("column." + c, locale)).toList(),
        WIDTHS,
        rows);
  }

  private List<@Nullable Object> cells(
      ParticipationRow row, @Nullable ReceiptRow receipt, ZoneId zone, Locale locale) {
    return Arrays.<@Nullable Object>asList(
        row.name(),
        row.department().isEmpty() ? null : row.department(),
        text(receipt == null ? "state.missing" : "state.done", locale),
        day(row.askedAt(), zone),
        receipt == null ? null : day(receipt.at(), zone),
        receipt == null ? null : receipt.number(),
        receipt == null ? null : text("way." + receipt.way(), locale),
        receipt == null ? null : receipt.signedOn(),
        row.remindedOn(),
        receipt == null ? null : receipt.hash());
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return LocalDate.ofInstant(at, zone);
  }

  /// A line of the sign-off sheet.
  public record Line(String name, String department) {}

  /// A tagged PDF for people without e-mail to sign: those who have not acknowledged yet. It is
  /// French, as the charter is.
  ///
  /// @throws NotFound if no campaign is under way
  @Requires(FOLLOW_CAMPAIGN)
  public byte[] sheet() {
    var campaign = campaigns.open().orElseThrow(() -> new NotFound("campaign under way"));
    var workspace = directory.current();
    var formats = new Formats(Locale.FRENCH, workspace.zone());
    var lines =
        participations.offlineRows(campaign.id()).stream()
            .filter(row -> row.acknowledgedAt() == null)
            .map(row -> new Line(row.name(), row.department()))
            .toList();
    return documents.write(
        "ack/sheet",
        Map.of(
            "company", workspace.name(),
            "number", campaign.number().toString(),
            "hash", campaign.summary(Campaign.Count.NONE).shortHash(),
            "since", formats.date(since(campaign, workspace.zone())),
            "today", formats.date(clock.instant()),
            "lines", lines),
        Locale.FRENCH);
  }

  /// Since when the text that is signed counts: a minor version may have followed the one that
  /// opened the campaign.
  private LocalDate since(Campaign campaign, ZoneId zone) {
    return charters
        .inForce()
        .map(charter -> charter.row().effective())
        .orElseGet(() -> day(campaign.openedAt(), zone));
  }

  private String text(String key, Locale locale) {
    return texts.getTranslation("ack." + key, locale);
  }
}
