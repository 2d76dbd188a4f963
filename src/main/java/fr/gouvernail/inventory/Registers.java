package fr.gouvernail.inventory;

import static fr.gouvernail.identity.Permission.READ_USE_CASES;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.document.PdfDocuments;
import fr.gouvernail.document.WorkbookFile;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.seal.Fingerprint;
import fr.gouvernail.seal.Seals;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.TakenOver;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.usecase.UseCaseBatch;
import fr.gouvernail.usecase.UseCaseFilter;
import fr.gouvernail.usecase.UseCaseInventory;
import fr.gouvernail.usecase.UseCaseOrder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The register of uses as a document. Asked for, it is issued: a new version where something in it
/// changed since the last one, that very version otherwise. A version counts until the next one is
/// issued, and the page of verification says so; what it is printed in, and in which language,
/// changes nothing.
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class Registers {

  private static final int ATTEMPTS = 3;

  private static final List<String> COLUMNS =
      List.of(
          "NUMBER",
          "TITLE",
          "OWNER",
          "FUNCTION",
          "STATE",
          "EDITION",
          "CLASS",
          "PACK",
          "LEVEL",
          "TOOL",
          "REVIEW");
  private static final List<Integer> WIDTHS = List.of(10, 44, 24, 20, 16, 10, 22, 12, 18, 26, 13);

  private final IssuedRegisters registers;
  private final UseCaseBatch batch;
  private final UseCaseInventory inventory;
  private final InventoryLines lines;
  private final Seals seals;
  private final PdfDocuments documents;
  private final TenantDirectory directory;
  private final CurrentTenant tenant;
  private final Caller caller;
  private final ApplicationEventPublisher events;
  private final Texts texts;
  private final Clock clock;
  private final TransactionTemplate transactions;
  private final String verifyAt;

  Registers(
      IssuedRegisters registers,
      UseCaseBatch batch,
      UseCaseInventory inventory,
      InventoryLines lines,
      Seals seals,
      PdfDocuments documents,
      TenantDirectory directory,
      CurrentTenant tenant,
      Caller caller,
      ApplicationEventPublisher events,
      Texts texts,
      Clock clock,
      TransactionTemplate transactions,
      @Value("${gouvernail.url}") String url) {
    this.registers = registers;
    this.batch = batch;
    this.inventory = inventory;
    this.lines = lines;
    this.seals = seals;
    this.documents = documents;
    this.directory = directory;
    this.tenant = tenant;
    this.caller = caller;
    this.events = events;
    this.texts = texts;
    this.clock = clock;
    this.transactions = transactions;
    verifyAt = url + "/verifier";
  }

  /// A line of the printed register.
  public record Line(
      int number,
      String title,
      String owner,
      String function,
      String state,
      String edition,
      String risk,
      String pack,
      String level,
      String tool,
      String review) {}

  /// A tagged PDF of every use, by number.
  @Requires(READ_USE_CASES)
  public byte[] pdf(Locale locale) {
    var workspace = directory.current();
    var language = Texts.supported(locale);
    var formats = new Formats(language, workspace.zone());
    var words = words(language);
    var issued = issued();
    var issue = issued.version();
    return documents.write(
        "inventory/register",
        Map.of(
            "company",
            workspace.name(),
            "language",
            language.getLanguage(),
            "number",
            issue.number(),
            "issued",
            formats.date(issue.issuedAt()),
            "hash",
            issue.shortHash(),
            "verify",
            verifyAt,
            "lines",
            issued.lines().stream().map(line -> line(line, words, formats)).toList()),
        language);
  }

  private static Line line(InventoryLine line, InventoryWords words, Formats formats) {
    var row = line.row();
    var review = row.reviewOn();
    return new Line(
        row.number(),
        row.title(),
        line.owner(),
        words.option("function", row.department()),
        words.state(row.state()),
        words.text("edition", row.edition()),
        words.risk(line.risk()),
        line.pack().isEmpty() ? "" : words.text("pdf.pack", line.pack()),
        words.level(row.level()),
        line.tool(),
        review == null ? "" : formats.shortDate(review));
  }

  /// The same as an XLSX workbook, with a sheet that says which version it is.
  @Requires(READ_USE_CASES)
  public byte[] workbook(Locale locale) {
    var workspace = directory.current();
    var language = Texts.supported(locale);
    var words = words(language);
    var issued = issued();
    var issue = issued.version();
    return WorkbookFile.write(
        words.text("register"),
        COLUMNS.stream().map(column -> words.text("column." + column)).toList(),
        WIDTHS,
        issued.lines().stream().map(line -> cells(line, words)).toList(),
        new WorkbookFile.Notes(
            words.text("register.about"),
            List.of(
                words.text("pdf.title", workspace.name()),
                words.text(
                    "pdf.version",
                    issue.number(),
                    new Formats(language, workspace.zone()).date(issue.issuedAt()),
                    issue.lines()),
                words.text("pdf.verify", issue.hash(), verifyAt),
                words.text("pdf.counts"))));
  }

  private static List<@Nullable Object> cells(InventoryLine line, InventoryWords words) {
    var row = line.row();
    return Arrays.<@Nullable Object>asList(
        row.number(),
        row.title(),
        line.owner(),
        words.option("function", row.department()),
        words.state(row.state()),
        row.edition(),
        words.risk(line.risk()),
        line.pack(),
        words.level(row.level()),
        line.tool(),
        row.reviewOn());
  }

  private InventoryWords words(Locale language) {
    return new InventoryWords(texts, inventory.form(), language);
  }

  private record Issued(List<InventoryLine> lines, IssuedRegister version) {}

  /// The register as it is, and its version. Nothing is written out within the transaction.
  private Issued issued() {
    for (int attempt = 1; ; attempt++) {
      try {
        return Objects.requireNonNull(
            transactions.execute(status -> {
              var all = lines.of(batch.listings(UseCaseFilter.ALL, UseCaseOrder.USUAL));
              return new Issued(all, issue(all));
            }));
      } catch (DataIntegrityViolationException e) {
        // The second of two who ask at once finds what the first one issued.
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private IssuedRegister issue(List<InventoryLine> all) {
    var parts = new ArrayList<String>();
    parts.add(tenant.id().toString());
    all.forEach(line -> parts.addAll(line.parts()));
    var hash = Fingerprint.of(parts).digits();
    var latest = registers.latest();
    if (latest.isPresent() && latest.get().hash().equals(hash)) {
      return latest.get();
    }
    latest.ifPresent(former -> seals.replace(former.hash()));
    var issue =
        new IssuedRegister(
            UuidCreator.getTimeOrderedEpoch(),
            latest.map(IssuedRegister::number).orElse(0) + 1,
            hash,
            all.size(),
            caller.person(),
            TakenOver.now(clock));
    registers.save(issue);
    seals.seal(hash);
    events.publishEvent(
        new InventoryEvent(
            tenant.id(),
            caller.person(),
            "inventory.register",
            issue.id().toString(),
            Map.of("number", issue.number(), "lines", issue.lines(), "hash", issue.shortHash())));
    return issue;
  }
}
