package fr.gouvernail.usecase;

import static fr.gouvernail.usecase.WrittenUseCases.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.Transition;
import fr.gouvernail.usecase.model.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The one-page charter of a use on paper.
@PortalTest
class UseCasePapersTests {

  @Autowired TestCompanies companies;
  @Autowired WrittenUseCases written;
  @Autowired UseCasePapers papers;
  @Autowired UseCaseService useCases;
  @Autowired UseCaseDrafting drafting;

  Workspace company;
  PersonRef lead;
  PersonRef owner;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    companies.member(company, Role.DIRECTOR);
    lead = companies.member(company, Role.AI_LEAD);
    owner = companies.member(company, Role.BUSINESS_OWNER);
  }

  @Test
  void anApprovedOneNamesItsVersionItsHashAndWhoDecided() throws IOException {
    var id = written.submitted(company, owner, lead);
    written.move(company, lead, id, Attempt.of(Transition.APPROVE, "Prix matière vérifié"));
    var hash = as(company, lead, () -> useCases.frozen(id, 1)).row().shortHash();

    try (var pdf = pdf(id, Locale.FRENCH)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(words(pdf))
          .contains(company.name(), "Accélérer la réponse aux devis")
          .contains("Version 1 – empreinte " + hash, "/verifier")
          .contains("C1 Interne", "Risque minimal", "Prix faux au devis r1")
          .contains("Approuvé par Personne d’essai, référent IA", "Réserve : Prix matière vérifié")
          .contains("Nom Fonction Date Signature", "Date de revue")
          .doesNotContain("Projet", "usecase.", "{0}", "??");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
    }
  }

  @Test
  void whatIsNotApprovedIsAProjectWithoutHash() throws IOException {
    var id = written.submitted(company, owner, lead);
    try (var pdf = pdf(id, Locale.ENGLISH)) {
      assertThat(words(pdf))
          .contains("Project (submitted) on", "nothing may start", "Version 1 – project")
          .doesNotContain("/verifier", "– hash");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
    }
    assertThat(docx(id)).contains("Projet (soumise) au", "Aucune décision n’est prise.");
  }

  @Test
  void howeverMuchWasWrittenItStaysOnOnePage() throws IOException {
    var id = written.complete(company, owner, lead);
    for (var field : List.of("purpose", "oversight")) {
      change(id, field, new Value.Text("Un mot après l’autre, <b>& encore</b> ".repeat(60)));
    }
    change(id, "users_scope", new Value.Text("Les chiffreurs de chaque atelier ".repeat(14)));
    change(
        id,
        "risks",
        new Value.Rows(
            IntStream.range(0, 12)
                .mapToObj(i ->
                    Map.of(
                        "id",
                        "r" + i,
                        "title",
                        "Un risque qui se décrit longuement ".repeat(8),
                        "likelihood",
                        "3",
                        "severity",
                        "2",
                        "owner",
                        owner.toString()))
                .toList()));
    change(
        id,
        "indicators",
        new Value.Rows(
            IntStream.range(0, 4)
                .mapToObj(i ->
                    Map.of(
                        "name", "Un indicateur au nom bien long ".repeat(6),
                        "family", "qualite",
                        "unit", "pour cent mille devis",
                        "target", "123456.5",
                        "target_on", "2027-06-30",
                        "frequency", "mensuelle",
                        "source", "Relevé"))
                .toList()));
    for (var field : List.of("success_threshold", "stop_threshold")) {
      change(id, field, new Value.Text("Un seuil qui tient en trois lignes ".repeat(8)));
    }

    try (var pdf = pdf(id, Locale.FRENCH)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(words(pdf)).contains("…", "Textes abrégés", "<b>& encore</b>");
    }
  }

  @Test
  void anotherCompanyGetsNothing() {
    var id = written.submitted(company, owner, lead);
    var elsewhere = companies.company();
    var stranger = companies.member(elsewhere, Role.DIRECTOR);
    assertThatThrownBy(() -> as(elsewhere, stranger, () -> papers.pdf(id, true, Locale.FRENCH)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            as(
                company,
                companies.member(company, Role.EMPLOYEE),
                () -> papers.docx(id, true, Locale.FRENCH)))
        .isInstanceOf(NotFound.class);
  }

  private void change(UseCaseId id, String field, Value value) {
    as(
        company,
        owner,
        () ->
            drafting.change(
                id,
                new FieldEdit(
                    false,
                    field,
                    useCases.dossier(id).current().edition().values().find(field).orElse(null),
                    value)));
  }

  private PDDocument pdf(UseCaseId id, Locale locale) throws IOException {
    return Loader.loadPDF(as(company, owner, () -> papers.pdf(id, true, locale)));
  }

  private static String words(PDDocument pdf) throws IOException {
    var reader = new PDFTextStripper();
    reader.setSortByPosition(true);
    return reader.getText(pdf).replaceAll("[\\s\u00a0]+", " ");
  }

  private String docx(UseCaseId id) throws IOException {
    var bytes = as(company, owner, () -> papers.docx(id, true, Locale.FRENCH));
    try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
      return words.getText().replaceAll("[\\s\u00a0]+", " ");
    }
  }
}
