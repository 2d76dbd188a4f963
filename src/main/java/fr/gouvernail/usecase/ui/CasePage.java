package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.listed;
import static fr.gouvernail.usecase.ui.PageWords.page;
import static fr.gouvernail.usecase.ui.PageWords.say;

import fr.gouvernail.shell.Formats;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.usecase.Dossier;
import fr.gouvernail.usecase.Sheet;
import fr.gouvernail.usecase.SheetNames;
import fr.gouvernail.usecase.model.Edition;
import fr.gouvernail.usecase.model.Finding;
import fr.gouvernail.usecase.model.Shown;
import fr.gouvernail.usecase.model.Stage;
import fr.gouvernail.usecase.model.Values;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What the parts of a page about one use share: one of its sheets, and what is found on it.
final class CasePage {

  private final Workspace company;
  private final Dossier dossier;
  private final Sheet sheet;
  private final UnaryOperator<String> names;
  private final List<Finding> findings;
  private final Formats formats = Formats.here();

  CasePage(Workspace company, Dossier dossier, Sheet sheet, SheetNames names) {
    this.company = company;
    this.dossier = dossier;
    this.sheet = sheet;
    this.names = names.among(dossier.names(), formats.locale());
    findings = dossier.findings(sheet);
  }

  Workspace company() {
    return company;
  }

  Dossier dossier() {
    return dossier;
  }

  Sheet sheet() {
    return sheet;
  }

  Edition edition() {
    return sheet.edition();
  }

  Values values() {
    return sheet.edition().values();
  }

  /// Whether the sheet is the one that was approved.
  boolean isLiving() {
    return sheet.equals(dossier.life());
  }

  Formats formats() {
    return formats;
  }

  /// What ids on the sheet are called.
  UnaryOperator<String> names() {
    return names;
  }

  String name(@Nullable PersonRef person) {
    var name = dossier.name(person);
    return name.isEmpty() ? page("somebody") : name;
  }

  String names(Collection<PersonRef> people) {
    return listed(people.stream().map(this::name).toList());
  }

  /// Everything found on the sheet.
  List<Finding> findings() {
    return findings;
  }

  /// What keeps the sheet from that state. That only a director's signature is missing is no fault
  /// of the sheet: it is for the second of two to give.
  List<Finding> blocking(Stage stage) {
    return findings.stream()
        .filter(finding -> finding.blocks(stage))
        .filter(finding ->
            finding.code() != Finding.Code.V05 || !"director".equals(finding.args().get("missing")))
        .toList();
  }

  boolean has(Finding.Code code) {
    return findings.stream().anyMatch(finding -> finding.code() == code);
  }

  String words(Finding finding) {
    return dossier.model().words(finding, formats.locale());
  }

  /// A field's name, as the sheet has it.
  String label(String field) {
    return dossier.model().field(field).map(f -> say(f.label())).orElse(field);
  }

  /// What a field says, in words; empty where it says nothing.
  String shown(String id) {
    return dossier
        .model()
        .field(id)
        .flatMap(field ->
            values().find(id).map(value -> Shown.of(field, value, names, formats.locale())))
        .orElse("");
  }

  /// The class that counts, in words; empty before the first.
  String shownClass() {
    var row = dossier.classification();
    return row == null ? "" : ClassMark.label(row.outcome().pack(), row.risk());
  }

  /// A day that the sheet says; empty where it says none.
  String day(String field) {
    return values().date(field).map(formats::date).orElse("");
  }

  /// The way to the sheet in the editor.
  String edit() {
    return isBeside()
        ? UseCaseNavigation.editLiving(company.slug(), dossier.id())
        : UseCaseNavigation.edit(company.slug(), dossier.id());
  }

  /// The way to a field of it.
  String edit(String field) {
    return isBeside()
        ? UseCaseNavigation.editLiving(company.slug(), dossier.id(), field)
        : UseCaseNavigation.edit(company.slug(), dossier.id(), field);
  }

  /// Whether the sheet lives while another one is being prepared.
  private boolean isBeside() {
    return isLiving() && dossier.work() != null;
  }

  /// Whether the reader may change that field now.
  boolean isOpen(String field) {
    return dossier.open(sheet).contains(field);
  }
}
