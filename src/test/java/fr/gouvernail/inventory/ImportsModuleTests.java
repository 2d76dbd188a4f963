package fr.gouvernail.inventory;

import static fr.gouvernail.usecase.WrittenUseCases.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.identity.Role;
import fr.gouvernail.inventory.workbook.FilledWorkbook;
import fr.gouvernail.inventory.workbook.ImportColumn;
import fr.gouvernail.inventory.workbook.ImportProblem;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.trail.Trail;
import fr.gouvernail.trail.TrailLine;
import fr.gouvernail.usecase.FieldEdit;
import fr.gouvernail.usecase.Seed;
import fr.gouvernail.usecase.UseCaseDrafting;
import fr.gouvernail.usecase.UseCaseFilter;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.UseCaseInventory;
import fr.gouvernail.usecase.UseCaseOrder;
import fr.gouvernail.usecase.UseCaseRow;
import fr.gouvernail.usecase.UseCaseService;
import fr.gouvernail.usecase.WrittenUseCases;
import fr.gouvernail.usecase.model.Matrix;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Value;
import fr.gouvernail.usecase.model.Values;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class ImportsModuleTests {

  @Autowired TestCompanies companies;
  @Autowired WrittenUseCases written;
  @Autowired UseCaseDrafting drafting;
  @Autowired UseCaseService useCases;
  @Autowired UseCaseInventory inventory;
  @Autowired Imports imports;
  @Autowired Trail trail;
  @Autowired Statements statements;

  Workspace company;
  PersonRef director;
  PersonRef lead;
  PersonRef owner;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    owner = companies.member(company, Role.BUSINESS_OWNER);
  }

  private UseCaseId draft(String title) {
    var id = UseCaseId.next();
    return as(
        company,
        owner,
        () -> {
          drafting.start(id, Seed.of(Values.NONE.with("title", title)));
          return id;
        });
  }

  private byte[] blank(Consumer<FilledWorkbook> by) {
    return FilledWorkbook.of(as(company, owner, () -> imports.blank(Locale.FRENCH)), by);
  }

  private byte[] filled(PersonRef person, Consumer<FilledWorkbook> by) {
    return FilledWorkbook.of(as(company, person, () -> imports.filled(false, Locale.FRENCH)), by);
  }

  private UploadedImport uploaded(PersonRef person, byte[] workbook) {
    return as(
        company,
        person,
        () -> imports.uploaded(imports.upload("cas.xlsx", workbook), Locale.FRENCH));
  }

  private ImportResult apply(PersonRef person, UploadedImport uploaded) {
    return as(company, person, () -> imports.apply(uploaded.id(), uploaded.stamp(), share -> {}));
  }

  private List<UseCaseRow> rows() {
    return as(company, lead, () -> inventory.all(UseCaseFilter.ALL, UseCaseOrder.USUAL));
  }

  private Values sheet(UseCaseId id) {
    return as(company, owner, () -> useCases.dossier(id)).current().edition().values();
  }

  @Test
  void newRowsBecomeDraftsOfWhoeverIsNamedElseOfTheImporter() {
    var address =
        as(company, lead, () -> imports.uploaded(anyRun(), Locale.FRENCH))
            .lists()
            .of(ImportColumn.OWNER)
            .stream()
            .filter(option -> option.id().equals(owner.toString()))
            .findFirst()
            .orElseThrow()
            .label()
            .fr();
    var uploaded =
        uploaded(
            lead,
            blank(sheet ->
                sheet
                    .row(2)
                    .put(ImportColumn.TITLE, "Résumer les réunions")
                    .put(ImportColumn.OWNER, address)
                    .put(ImportColumn.FUNCTION, "Ressources humaines")
                    .put(ImportColumn.DATA_LEVELS, "C1 Interne")
                    .put(ImportColumn.USERS, 12)
                    .put(ImportColumn.COST, 8)
                    .put(ImportColumn.COST_REASON, "Licence déjà payée")
                    .put(ImportColumn.SKILLS, 6)
                    .row(3)
                    .put(ImportColumn.TITLE, "Trier les factures")));

    assertThat(rows()).as("nothing is written by looking").isEmpty();
    assertThat(apply(lead, uploaded)).isEqualTo(new ImportResult(2, 0, 0));

    assertThat(rows())
        .extracting(UseCaseRow::number, UseCaseRow::title, UseCaseRow::owner, UseCaseRow::state)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "Résumer les réunions", owner, State.DRAFT),
            org.assertj.core.groups.Tuple.tuple(2, "Trier les factures", lead, State.DRAFT));
    var sheet = sheet(rows().getFirst().id());
    assertThat(sheet.text("function")).isEqualTo("rh");
    assertThat(sheet.choices("data_categories")).containsExactly("C1");
    assertThat(sheet.text("users_count")).isEqualTo("12");
    assertThat(Matrix.reasons(sheet).values()).as("none is made up").contains("Licence déjà payée");
    assertThat(Matrix.scores(sheet).values()).containsExactly(8, 6);
    assertThat(actions())
        .contains("inventory.imported")
        .filteredOn("usecase.started"::equals)
        .hasSize(2);
  }

  private UUID anyRun() {
    return imports.upload("vide.xlsx", imports.blank(Locale.FRENCH));
  }

  private List<String> actions() {
    return as(company, director, () -> trail.lines("", PageRequest.ofSize(100))).stream()
        .map(TrailLine::action)
        .toList();
  }

  @Test
  void theSecondImportOfAWorkbookUpdatesInsteadOfDoubling() {
    var file = blank(sheet -> sheet.row(2).put(ImportColumn.TITLE, "Trier les factures"));
    apply(owner, uploaded(owner, file));

    var again = uploaded(owner, file);
    assertThat(again.preview().acceptable()).isFalse();
    assertThat(again.preview().unchanged()).containsExactly(1);
    assertThatThrownBy(() -> apply(owner, again))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("inventory.rule.import.nothing");

    var more =
        uploaded(
            owner,
            FilledWorkbook.of(
                file, sheet -> sheet.row(2).put(ImportColumn.PROBLEM, "Elles traînent")));
    assertThat(apply(owner, more)).isEqualTo(new ImportResult(0, 1, 0));
    assertThat(rows()).hasSize(1);
    assertThat(sheet(rows().getFirst().id()).text("problem")).isEqualTo("Elles traînent");
  }

  @Test
  void theFilledTemplateComesBackUnchangedAndItsChangesAreShownOldAndNew() {
    draft("Trier les factures");
    written.complete(company, owner, lead);

    assertThat(uploaded(owner, filled(owner, sheet -> {})).preview())
        .satisfies(preview -> {
          assertThat(preview.errors()).isEmpty();
          assertThat(preview.unchanged()).containsExactly(1, 2);
          assertThat(preview.acceptable()).isFalse();
        });
    var changed =
        uploaded(
            owner,
            filled(owner, sheet -> sheet.row(2).put(ImportColumn.TITLE, "Trier le courrier")));
    assertThat(changed.preview().updates())
        .singleElement()
        .satisfies(update ->
            assertThat(update.differences())
                .containsExactly(
                    new fr.gouvernail.inventory.workbook.ImportPreview.Difference(
                        ImportColumn.TITLE, "Trier les factures", "Trier le courrier")));
    apply(owner, changed);
    assertThat(rows().getFirst().title()).isEqualTo("Trier le courrier");
    assertThat(sheet(rows().get(1).id()))
        .as("the other one")
        .satisfies(sheet -> assertThat(Matrix.reasons(sheet)).hasSize(7));
  }

  @Test
  void anyErrorLeavesEverythingAsItWas() {
    var uploaded =
        uploaded(
            owner,
            blank(sheet ->
                sheet
                    .row(2)
                    .put(ImportColumn.TITLE, "Juste")
                    .row(3)
                    .put(ImportColumn.TITLE, "Faux")
                    .put(ImportColumn.COST, 11)
                    .formula(ImportColumn.PROBLEM, "1+1")));

    assertThat(uploaded.preview().errors())
        .extracting(error -> error.cell().replaceAll("\\d", ""), error -> error.problem())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("C", ImportProblem.FORMULA),
            org.assertj.core.groups.Tuple.tuple(
                FilledWorkbook.letters(ImportColumn.COST), ImportProblem.OUT_OF_RANGE));
    assertThatThrownBy(() -> apply(owner, uploaded))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("inventory.rule.import.errors");
    assertThat(rows()).isEmpty();
  }

  @Test
  void onlySheetsThatTheImporterMayWriteChange() {
    draft("Trier les factures");
    var colleague = companies.member(company, Role.BUSINESS_OWNER);
    var change = filled(owner, sheet -> sheet.row(2).put(ImportColumn.TITLE, "À moi"));

    for (var other : List.of(colleague, lead, director)) {
      assertThat(uploaded(other, change).preview().errors())
          .singleElement()
          .satisfies(e -> assertThat(e.problem()).isEqualTo(ImportProblem.NOT_CHANGEABLE));
    }
    written.submitted(company, owner, lead);
    assertThat(
            uploaded(owner, filled(owner, s -> s.row(3).put(ImportColumn.TITLE, "Après coup")))
                .preview()
                .errors())
        .as("what waits for a decision")
        .singleElement()
        .satisfies(e -> assertThat(e.problem()).isEqualTo(ImportProblem.NOT_CHANGEABLE));
  }

  @Test
  void whoWritesNoUsesImportsNone() {
    var employee = companies.member(company, Role.EMPLOYEE);
    var reviewer = companies.member(company, Role.REVIEWING_CONSULTANT);
    var file = blank(sheet -> sheet.row(2).put(ImportColumn.TITLE, "Trier les factures"));

    for (var person : List.of(employee, reviewer)) {
      assertThatThrownBy(() -> uploaded(person, file)).isInstanceOf(NotFound.class);
    }
    var uploaded = uploaded(owner, file);
    assertThatThrownBy(() -> apply(lead, uploaded))
        .as("somebody else's workbook")
        .isInstanceOf(NotFound.class);
    var elsewhere = companies.company();
    var stranger = companies.member(elsewhere, Role.DIRECTOR);
    assertThatThrownBy(() ->
            as(
                elsewhere,
                stranger,
                () -> imports.apply(uploaded.id(), uploaded.stamp(), share -> {})))
        .isInstanceOf(NotFound.class);
    assertThat(rows()).isEmpty();
  }

  @Test
  void aPreviewThatIsNotTrueAnyMoreIsNotDone() {
    var id = draft("Trier les factures");
    var uploaded =
        uploaded(owner, filled(owner, s -> s.row(2).put(ImportColumn.PROBLEM, "Elles traînent")));
    as(
        company,
        owner,
        () ->
            drafting.change(
                id, new FieldEdit(false, "purpose", null, new Value.Text("Les classer"))));

    assertThatThrownBy(() -> apply(owner, uploaded))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("inventory.rule.import.changed");
    assertThat(sheet(id).has("problem")).isFalse();

    var now = as(company, owner, () -> imports.uploaded(uploaded.id(), Locale.FRENCH));
    assertThat(apply(owner, now)).isEqualTo(new ImportResult(0, 1, 0));
    assertThat(sheet(id).text("purpose")).isEqualTo("Les classer");
  }

  @Test
  void whatIsImportedTwiceAtOnceIsImportedOnce() {
    var uploaded =
        uploaded(owner, blank(sheet -> sheet.row(2).put(ImportColumn.TITLE, "Trier les factures")));

    assertThat(apply(owner, uploaded)).isEqualTo(apply(owner, uploaded));

    assertThat(rows()).hasSize(1);
    assertThat(as(company, owner, () -> imports.uploaded(uploaded.id(), Locale.FRENCH)).result())
        .isEqualTo(new ImportResult(1, 0, 0));
  }

  @Test
  void anotherUploadTakesThePlaceOfTheOneBefore() {
    var first = uploaded(owner, blank(s -> s.row(2).put(ImportColumn.TITLE, "Un")));
    uploaded(owner, blank(s -> s.row(2).put(ImportColumn.TITLE, "Deux")));

    assertThatThrownBy(() -> apply(owner, first)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(company, owner, () -> imports.upload("x", new byte[6 << 20])))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("inventory.rule.import.large");
  }

  @Test
  void aHundredRowsAreReadWithTheStatementsOfTen() {
    reads(1);
    int ten = reads(10);
    int hundred = reads(100);

    assertThat(hundred).isEqualTo(ten);
  }

  private int reads(int rows) {
    var uploaded =
        uploaded(
            owner,
            blank(sheet -> {
              for (int i = 0; i < rows; i++) {
                sheet.row(i + 2).put(ImportColumn.TITLE, "Usage " + UUID.randomUUID());
              }
            }));
    return (int)
        statements.during(() -> apply(owner, uploaded)).stream()
            .filter(sql -> sql.startsWith("select"))
            .count();
  }
}
