package fr.gouvernail.inventory;

import static fr.gouvernail.usecase.WrittenUseCases.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.awaiting.Awaited;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.identity.Role;
import fr.gouvernail.inventory.Reviews.Unasked;
import fr.gouvernail.seal.Fingerprint;
import fr.gouvernail.seal.SealState;
import fr.gouvernail.seal.Seals;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.FieldEdit;
import fr.gouvernail.usecase.Seed;
import fr.gouvernail.usecase.UseCaseBatch;
import fr.gouvernail.usecase.UseCaseBatch.Kept;
import fr.gouvernail.usecase.UseCaseDrafting;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.UseCaseInventory;
import fr.gouvernail.usecase.UseCaseService;
import fr.gouvernail.usecase.WrittenUseCases;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Value;
import fr.gouvernail.usecase.model.Values;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is done to many uses at once, and the register of all.
@PortalTest
class BatchModuleTests {

  @Autowired TestCompanies companies;
  @Autowired WrittenUseCases written;
  @Autowired RunningUses running;
  @Autowired UseCaseDrafting drafting;
  @Autowired UseCaseService useCases;
  @Autowired UseCaseInventory inventory;
  @Autowired UseCaseBatch batch;
  @Autowired Reviews reviews;
  @Autowired Registers registers;
  @Autowired InventoryFiles files;
  @Autowired IssuedRegisters issued;
  @Autowired Awaiting awaiting;
  @Autowired Seals seals;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef owner;
  PersonRef colleague;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    owner = companies.member(company, Role.BUSINESS_OWNER);
    colleague = companies.member(company, Role.BUSINESS_OWNER);
  }

  private UseCaseId draft(PersonRef person, String title) {
    var id = UseCaseId.next();
    return as(
        company,
        person,
        () -> {
          drafting.start(id, Seed.of(Values.NONE.with("title", title)));
          return id;
        });
  }

  private List<String> matters(PersonRef person) {
    return as(company, person, () -> awaiting.mine(20)).matters().stream()
        .map(Awaited::kind)
        .map(kind -> kind.key())
        .filter(key -> key.equals("inventory.review"))
        .toList();
  }

  @Test
  void ownersOfWhatIsInUseAreAskedForAReviewUntilTheyWriteTheNextDate() {
    var live = running.in(company, owner, lead, State.IN_PRODUCTION);
    var draft = draft(owner, "Un brouillon");
    var gone = UseCaseId.next();

    var asked = as(company, lead, () -> reviews.ask(List.of(draft, live, gone)));
    as(company, director, () -> reviews.ask(List.of(live)));

    assertThat(asked.done()).containsExactly(live);
    assertThat(asked.left())
        .containsExactly(entry(draft, Unasked.NOT_RUNNING), entry(gone, Unasked.GONE));
    assertThat(matters(owner)).containsExactly("inventory.review");
    var seen = sheet(live).find("review_date").orElseThrow();
    var next = new Value.Text(LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(100).toString());
    as(company, owner, () -> drafting.change(live, new FieldEdit(true, "review_date", seen, next)));
    assertThat(matters(owner)).isEmpty();
  }

  private Values sheet(UseCaseId id) {
    return as(company, lead, () -> useCases.dossier(id)).current().edition().values();
  }

  @Test
  void onlyWhoDecidesAsksForReviewsAndNobodyOfOneself() {
    var live = running.in(company, owner, lead, State.IN_PILOT);

    assertThatThrownBy(() -> as(company, owner, () -> reviews.ask(List.of(live))))
        .isInstanceOf(NotFound.class);
    var own = running.in(company, director, lead, State.IN_PILOT);
    assertThat(as(company, director, () -> reviews.ask(List.of(own))).left())
        .containsExactly(entry(own, Unasked.YOURS));
    assertThat(matters(director)).isEmpty();
  }

  @Test
  void draftsChangeHandsByTheirOwnerOrWhoeverDecides() {
    var mine = draft(owner, "Le mien");
    var other = draft(colleague, "Celui d’un autre");
    var waiting = written.submitted(company, owner, lead);
    var all = List.of(mine, other, waiting);

    var byOwner = as(company, owner, () -> batch.handOver(all, colleague));

    assertThat(byOwner.done()).containsExactly(mine);
    assertThat(byOwner.kept())
        .containsExactly(entry(other, Kept.NOT_YOURS), entry(waiting, Kept.NOT_A_DRAFT));
    assertThat(ownerOf(mine)).isEqualTo(colleague);
    assertThat(sheet(mine).person("owner")).contains(colleague);
    assertThat(as(company, owner, () -> useCases.dossier(mine)).work().edition().coEditors())
        .as("who hands it over goes on helping")
        .contains(owner);

    var byLead = as(company, lead, () -> batch.handOver(all, colleague));
    assertThat(byLead.kept()).containsEntry(mine, Kept.ALREADY).containsEntry(other, Kept.ALREADY);
    as(company, lead, () -> batch.handOver(List.of(mine), director));
    var sheet = as(company, lead, () -> useCases.dossier(mine)).work().edition();
    assertThat(sheet.owner()).isEqualTo(director);
    assertThat(sheet.starEditors()).as("the owner is a ★ field").contains(lead);
    assertThat(sheet.coEditors()).doesNotContain(lead);
  }

  private PersonRef ownerOf(UseCaseId id) {
    return as(company, lead, () -> inventory.among(List.of(id))).getFirst().owner();
  }

  @Test
  void nobodyReceivesADraftWhoMayOwnNone() {
    var mine = draft(owner, "Le mien");
    var employee = companies.member(company, Role.EMPLOYEE);
    var stranger = companies.member(companies.company(), Role.DIRECTOR);

    for (var person : List.of(employee, stranger)) {
      assertThatThrownBy(() -> as(company, owner, () -> batch.handOver(List.of(mine), person)))
          .isInstanceOf(RuleViolated.class);
    }
    assertThat(ownerOf(mine)).isEqualTo(owner);
  }

  @Test
  void aRegisterIsOneVersionUntilSomethingInItChanges() throws IOException {
    draft(owner, "Trier les factures");

    var paper = as(company, lead, () -> registers.pdf(Locale.FRENCH));
    as(company, owner, () -> registers.workbook(Locale.ENGLISH));

    var first = latest();
    assertThat(first.number()).isEqualTo(1);
    assertThat(seals.verify(new Fingerprint(first.shortHash()))).contains(SealState.VALID);
    try (var pdf = Loader.loadPDF(paper)) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).as("tagged").isTrue();
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Trier les factures", "Brouillon", "Non classé", first.shortHash());
      assertThat(pdf.getPage(0).getMediaBox().getWidth())
          .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
    }

    draft(owner, "Résumer les réunions");
    as(company, lead, () -> registers.pdf(Locale.FRENCH));

    assertThat(latest().number()).isEqualTo(2);
    assertThat(seals.verify(new Fingerprint(first.hash()))).contains(SealState.REPLACED);
    assertThat(seals.verify(new Fingerprint(latest().hash()))).contains(SealState.VALID);
  }

  private IssuedRegister latest() {
    return as(company, lead, () -> issued.latest().orElseThrow());
  }

  @Test
  void filesShowTheClassWithItsLawAndNoFormula() throws IOException {
    var id = written.complete(company, owner, lead, "=1+1 devis");

    for (var file :
        List.of(
            as(company, lead, () -> files.workbook(List.of(id), Locale.FRENCH)),
            as(company, lead, () -> registers.workbook(Locale.FRENCH)))) {
      try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
        var cells = new java.util.ArrayList<String>();
        book.getSheetAt(0)
            .forEach(row ->
                row.forEach(cell -> {
                  assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                  cells.add(cell.toString());
                }));
        assertThat(cells).contains("'=1+1 devis", "Brouillon", "Commercial");
        assertThat(cells).as("the law").anyMatch(cell -> cell.matches("\\d+\\.\\d+\\.\\d+"));
      }
    }
  }
}
