package fr.gouvernail.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.awaiting.Awaited;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.charter.CharterSteps.Office;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.seal.Fingerprint;
import fr.gouvernail.seal.SealState;
import fr.gouvernail.seal.Seals;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tool.Agreement;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolForm;
import fr.gouvernail.tool.ToolId;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The charter on paper, and the seal that tells whether it counts.
@PortalTest
class CharterPapersTests {

  @Autowired CharterPapers papers;
  @Autowired CharterLife life;
  @Autowired ClauseEditing editing;
  @Autowired CharterSteps steps;
  @Autowired Seals seals;
  @Autowired Awaiting awaiting;
  @Autowired ToolService tools;
  @Autowired TestCompanies companies;

  Office office;
  PersonRef employee;
  LocalDate today;
  List<ToolId> listed;

  @BeforeEach
  void aCompany() {
    var company = companies.company();
    office =
        new Office(
            company,
            companies.member(company, Role.DIRECTOR),
            companies.member(company, Role.AI_LEAD));
    employee = companies.member(company, Role.EMPLOYEE);
    today = LocalDate.now(ZoneId.of("Europe/Paris"));
    listed = List.of(as(office.director(), () -> tools.add(tool())));
  }

  @Test
  void printsTheVersionInForceWithItsSignaturesAndWhereToVerifyIt() throws IOException {
    var id = approved(today);
    var row = steps.row(office, id);

    try (var pdf = pdf(employee, id)) {
      var words = words(pdf);
      assertThat(words)
          .contains(office.company().name(), "version 1.0", "En vigueur")
          .contains("L’essentiel en dix règles", "Annexe A – Outils autorisés", "Assistant d’essai")
          .contains("Approbation et signatures", "Nom Fonction Date Signature", "Direction")
          .contains(row.shortHash(), "/verifier")
          .doesNotContain("Projet", "{{", "??", "charter.paper");
      assertThat(words.replace(" ", "")).contains(row.hash());
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
      assertThat(pdf.getDocumentInformation().getTitle()).contains(office.company().name());
      var foot = new PDFTextStripper();
      foot.setStartPage(2);
      foot.setEndPage(2);
      assertThat(flat(foot.getText(pdf))).contains("empreinte " + row.shortHash(), "2 / ");
    }
  }

  @Test
  void aDraftIsMarkedAsAProjectAndHasNoPageToSign() throws IOException {
    var id = steps.complete(office, today.plusDays(3), today.plusMonths(6), listed);
    as(
        office.lead(),
        () ->
            editing.add(
                id,
                EditedClause.newClause(),
                "outils",
                "Nos <b>plans</b> & cotes\u0007",
                "Un \u0007<script>alert(1)</script> & **fort**, [lien](javascript:alert(1))."));

    try (var pdf = pdf(office.lead(), id)) {
      assertThat(words(pdf))
          .contains("Projet au", "Ce texte ne s’applique pas", "Nos <b>plans</b> & cotes")
          .contains("<script>alert(1)</script> & fort, lien")
          .doesNotContain("Approbation et signatures", "/verifier", "empreinte");
    }
    assertThat(wordsOfDocx(as(office.lead(), () -> papers.docx(id))))
        .contains("Projet au", "<script>alert(1)</script> & fort")
        .doesNotContain("Approbation et signatures");
    assertThatThrownBy(() -> as(employee, () -> papers.pdf(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(employee, () -> papers.docx(id))).isInstanceOf(NotFound.class);
  }

  @Test
  void aVersionThatWaitsForItsDateSaysFromWhenItCanBeVerified() throws IOException {
    var id = approved(today.plusDays(3));

    try (var pdf = pdf(office.director(), id)) {
      assertThat(words(pdf))
          .contains("Ce texte s’appliquera à partir du")
          .contains("L’empreinte se vérifie à l’adresse ci-dessous à partir du");
    }
  }

  @Test
  void writesAFileThatAWordProcessorKnowsItsWayIn() throws IOException {
    var id = approved(today);
    var row = steps.row(office, id);
    var bytes = as(employee, () -> papers.docx(id));

    try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      assertThat(docx.getParagraphs())
          .extracting(XWPFParagraph::getStyle)
          .containsSubsequence("Title", "Heading1", "ListNumber", "Heading1", "ListBullet");
      assertThat(docx.getTables()).hasSizeGreaterThan(4);
      assertThat(docx.getParagraphs())
          .filteredOn(p -> p.getText().startsWith("Utilité"))
          .first()
          .satisfies(p -> assertThat(p.getRuns().getFirst().isBold()).isTrue());
      assertThat(docx.getFooterList().getFirst().getText()).contains(row.shortHash());
    }
    var words = wordsOfDocx(bytes);
    assertThat(words).contains("Assistant d’essai", "Approbation et signatures", "/verifier");
    assertThat(words.replace(" ", "")).contains(row.hash());
    assertThat(words).doesNotContain("\ue010", "\ue011", "**");
  }

  @Test
  void isVerifiedFromItsDateUntilItIsReplacedOrPutAway() {
    var first = approved(today);
    var hash = hash(first);
    assertThat(verify(hash)).contains(SealState.VALID);

    var next = approved(today.plusDays(3));
    assertThat(verify(hash(next))).as("waits for its date").isEmpty();
    as(
        office.director(),
        () -> {
          life.withdraw(next, "Un outil manque");
          life.archive(next, CharterState.DRAFT, "Abandonnée");
          return next;
        });

    var second = approved(today);
    assertThat(verify(hash)).contains(SealState.REPLACED);
    assertThat(verify(hash(second))).contains(SealState.VALID);
    var sealed = hash(second);
    as(
        office.director(),
        () -> {
          life.archive(second, CharterState.IN_FORCE, "Plus de charte");
          return second;
        });
    assertThat(verify(sealed)).contains(SealState.REPLACED);
  }

  @Test
  void itsReviewAwaitsThoseWhoPrepareTheNextFromSixtyDaysBefore() {
    var id = steps.approved(office, today, today.plusDays(60), listed);
    for (var person : List.of(office.director(), office.lead())) {
      assertThat(awaited(person))
          .singleElement()
          .satisfies(matter -> {
            assertThat(matter.due()).isEqualTo(today.plusDays(60));
            assertThat(matter.path()).isEqualTo("/charter");
          });
    }
    assertThat(awaited(employee)).isEmpty();

    var next = steps.approved(office, today, today.plusDays(61), listed);
    assertThat(awaited(office.director())).as("not in sight yet").isEmpty();
    var last = steps.approved(office, today, today.plusDays(10), listed);
    assertThat(awaited(office.lead())).hasSize(1);
    as(
        office.director(),
        () -> {
          life.archive(next, CharterState.REPLACED, "Ancienne");
          return next;
        });
    assertThat(awaited(office.lead())).as("another version is in force").hasSize(1);
    as(
        office.director(),
        () -> {
          life.archive(last, CharterState.IN_FORCE, "Plus de charte");
          return id;
        });
    assertThat(awaited(office.lead())).isEmpty();
  }

  private List<Awaited> awaited(PersonRef person) {
    return as(person, () -> awaiting.mine(50)).matters().stream()
        .filter(matter -> matter.kind().equals(ReviewDateMatter.REVIEW))
        .toList();
  }

  private Optional<SealState> verify(String hash) {
    return seals.verify(Fingerprint.read(hash).orElseThrow());
  }

  private String hash(CharterId id) {
    return steps.row(office, id).hash();
  }

  private CharterId approved(LocalDate effective) {
    return steps.approved(office, effective, effective.plusMonths(6), listed);
  }

  private PDDocument pdf(PersonRef reader, CharterId id) throws IOException {
    return Loader.loadPDF(as(reader, () -> papers.pdf(id)));
  }

  private static String words(PDDocument pdf) throws IOException {
    var reader = new PDFTextStripper();
    reader.setSortByPosition(true);
    return flat(reader.getText(pdf));
  }

  private static String wordsOfDocx(byte[] bytes) throws IOException {
    try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
      return flat(words.getText());
    }
  }

  private static String flat(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ");
  }

  private static ToolForm tool() {
    return new ToolForm(
        "Assistant d’essai",
        ToolStatus.AUTHORISED,
        ToolClass.T2,
        DataLevel.C1,
        "Union européenne",
        Agreement.SIGNED,
        false,
        "Rédiger",
        "Professionnel",
        null,
        null,
        "");
  }

  private <T> T as(PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(office.company().id(), () -> Caller.callAs(person, work));
  }
}
