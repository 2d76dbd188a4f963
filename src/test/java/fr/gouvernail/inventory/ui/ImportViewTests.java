package fr.gouvernail.inventory.ui;

import static fr.gouvernail.usecase.WrittenUseCases.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.upload.Upload;
import fr.gouvernail.Seen;
import fr.gouvernail.identity.Role;
import fr.gouvernail.inventory.workbook.FilledWorkbook;
import fr.gouvernail.inventory.workbook.ImportColumn;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.FieldEdit;
import fr.gouvernail.usecase.model.Value;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ImportViewTests extends InventoryPageTest {

  private UUID upload(PersonRef person, Consumer<FilledWorkbook> by) {
    return as(
        company,
        person,
        () ->
            imports.upload(
                "cas.xlsx", FilledWorkbook.of(imports.filled(false, Locale.FRENCH), by)));
  }

  @Test
  void itOffersTemplatesAndTakesOneWorkbook() {
    open(owner, "use-cases/import");

    assertThat(Seen.title()).isEqualTo("Importer des cas d’usage");
    assertThat(Seen.text())
        .contains("Rien n’est écrit avant votre accord", "5 Mo et 2 000 lignes au plus")
        .doesNotContain("ne pourra pas approuver");
    assertThat(Seen.page().select("a[download]").eachAttr("download"))
        .contains("modele-cas-usage-" + company.slug() + ".xlsx");
    assertThat(find(Upload.class).single().getMaxFileSize()).isEqualTo(5 << 20);
    open(lead, "use-cases/import");
    assertThat(Seen.text()).contains("il ne pourra pas approuver cette version");
    open(companies.member(company, Role.REVIEWING_CONSULTANT), "use-cases/import");
    assertThat(Seen.title()).isEqualTo("Page introuvable");
  }

  @Test
  void errorsAreListedWithTheirCellsAndNothingIsOffered() {
    var run =
        upload(
            owner,
            sheet ->
                sheet
                    .row(2)
                    .put(ImportColumn.TITLE, "Trier les factures")
                    .put(ImportColumn.CATEGORY, "Magie"));

    open(owner, "use-cases/import?file=" + run);

    assertThat(Seen.title()).isEqualTo("Une erreur : rien ne sera importé.");
    assertThat(Seen.text())
        .contains("E2", "« Magie » n’est pas une valeur possible", "Choisir un autre fichier")
        .doesNotContain("Importer cette ligne");
    act("Choisir un autre fichier");
    assertThat(Seen.title()).isEqualTo("Importer des cas d’usage");
  }

  @Test
  void whatWouldHappenIsShownThenDoneAndShownAgainAfterAReload() {
    draft(owner, "Trier les factures");
    var run =
        upload(
            owner,
            sheet ->
                sheet
                    .row(2)
                    .put(ImportColumn.TITLE, "Trier le courrier")
                    .row(3)
                    .put(ImportColumn.TITLE, "Résumer les réunions"));

    open(owner, "use-cases/import?file=" + run);
    assertThat(Seen.title()).isEqualTo("Une création, une modification : rien n’est encore écrit.");
    assertThat(Seen.page().select("del").text()).isEqualTo("Trier les factures");
    assertThat(Seen.page().select("ins").text()).isEqualTo("Trier le courrier");
    open(owner, "use-cases/import?file=" + run);
    assertThat(Seen.text()).contains("Résumer les réunions");

    act("Importer ces 2 lignes");
    assertThat(Seen.title()).isEqualTo("Un brouillon créé, une fiche modifiée.");
    open(owner, "use-cases/import?file=" + run);
    assertThat(Seen.title()).isEqualTo("Un brouillon créé, une fiche modifiée.");
    open(owner, "use-cases");
    assertThat(titles()).containsExactly("Trier le courrier", "Résumer les réunions");
  }

  @Test
  void aWorkbookThatIsGoneOrSomebodyElsesIsAskedForAgain() {
    var run = upload(owner, sheet -> sheet.row(2).put(ImportColumn.TITLE, "Trier"));

    for (var file : new String[] {run.toString(), new UUID(1, 2).toString(), "x"}) {
      open(lead, "use-cases/import?file=" + file);
      assertThat(Seen.text()).contains("Choisissez-le à nouveau").doesNotContain("Trier");
    }
  }

  @Test
  void aChangeInBetweenIsToldAndThePreviewMadeAnew() {
    var id = draft(owner, "Trier les factures");
    var run = upload(owner, sheet -> sheet.row(2).put(ImportColumn.PROBLEM, "Elles traînent"));
    open(owner, "use-cases/import?file=" + run);
    as(
        company,
        owner,
        () ->
            drafting.change(
                id, new FieldEdit(false, "purpose", null, new Value.Text("Les classer"))));

    act("Importer cette ligne");
    assertThat(Seen.text()).contains("L’inventaire a changé depuis l’aperçu");
    act("Importer cette ligne");
    assertThat(Seen.title()).isEqualTo("Aucun brouillon créé, une fiche modifiée.");
  }

  @Test
  void aLongImportSaysHowFarItIs() {
    var run =
        upload(
            owner,
            sheet -> {
              for (int i = 0; i < 250; i++) {
                sheet.row(i + 2).put(ImportColumn.TITLE, "Usage " + i);
              }
            });
    open(owner, "use-cases/import?file=" + run);
    assertThat(Seen.text()).contains("Et 150 autres.");

    act("Importer ces 250 lignes");
    assertThat(Seen.text()).contains("250 lignes s’importent");
    await()
        .pollInSameThread()
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> as(company, owner, () -> imports.uploaded(run, Locale.FRENCH)).result() != null);
    open(owner, "use-cases/import?file=" + run);
    assertThat(Seen.title()).isEqualTo("250 brouillons créés, aucune fiche modifiée.");
  }
}
