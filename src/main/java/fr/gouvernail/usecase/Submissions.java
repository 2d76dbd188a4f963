package fr.gouvernail.usecase;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.classification.ClassificationRow;
import fr.gouvernail.decision.CaseRegister;
import fr.gouvernail.decision.Fact;
import fr.gouvernail.decision.NewRequest;
import fr.gouvernail.decision.RequestId;
import fr.gouvernail.decision.RequestKind;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.usecase.model.Shown;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Freezes what is submitted, and lets it wait in the docket.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Submissions {

  /// Working days within which the charter promises an answer where it says nothing else.
  private static final int DELAY = 5;

  /// In the docket the sheet's own words are enough; the rest is on its page.
  private static final List<String> SHOWN = List.of("purpose", "data_categories", "oversight");

  private final SheetSnapshots snapshots;
  private final CaseRegister register;
  private final UseCaseDesk desk;
  private final TenantDirectory directory;

  Submissions(
      SheetSnapshots snapshots,
      CaseRegister register,
      UseCaseDesk desk,
      TenantDirectory directory) {
    this.snapshots = snapshots;
    this.register = register;
    this.desk = desk;
    this.directory = directory;
  }

  /// Freezes a sheet and submits it.
  ///
  /// @return the snapshot, under whose id it waits
  UUID submit(UseCaseDesk.Open open, SheetEdition sheet, Dossier dossier) {
    var id = UuidCreator.getTimeOrderedEpoch();
    sheet.submit(id, desk.now());
    var frozen = freeze(open, sheet, dossier);
    var snapshot = new SheetSnapshot(id, open.id(), frozen, desk.me(), desk.now());
    snapshots.save(snapshot);
    register.file(
        new NewRequest(
            new RequestId(id),
            RequestKind.USE_CASE,
            open.useCase().title(),
            facts(dossier, sheet, snapshot.hash()),
            DELAY),
        sheet.owner(),
        desk.dossier(open).approvers().waitsFor());
    return id;
  }

  void withdraw(SheetEdition sheet) {
    var snapshot = sheet.snapshot();
    if (snapshot != null && sheet.state() == State.SUBMITTED) {
      register.withdraw(new RequestId(snapshot));
    }
  }

  @Nullable String hash(@Nullable UUID snapshot) {
    return snapshot == null ? null : snapshots.byId(snapshot).map(SheetSnapshot::hash).orElse(null);
  }

  private FrozenSheet freeze(UseCaseDesk.Open open, SheetEdition sheet, Dossier dossier) {
    var values = sheet.values();
    var names = new TreeMap<>(dossier.names());
    var said = mentioned(values);
    names.keySet().removeIf(id -> !said.contains(id));
    return new FrozenSheet(
        FrozenSheet.FORM,
        sheet.model().toString(),
        directory.current().name(),
        open.useCase().number(),
        sheet.number(),
        values,
        names,
        classification(dossier.classification()),
        cell(dossier, values),
        sheet.opinions().stream()
            .filter(row -> row.verdict() != null)
            .map(row ->
                new FrozenSheet.Said(
                    dossier.name(row.author()),
                    row.office().name(),
                    String.valueOf(row.verdict()),
                    row.words()))
            .toList());
  }

  /// All texts of a sheet in which an id may stand.
  private static String mentioned(Values values) {
    return values.toJson().toString();
  }

  private static FrozenSheet.@Nullable Classification classification(
      @Nullable ClassificationRow row) {
    return row == null
        ? null
        : new FrozenSheet.Classification(
            row.risk(),
            row.pack().toString(),
            row.duties().stream().map(duty -> duty.obligation().id()).toList());
  }

  private static FrozenSheet.@Nullable Cell cell(Dossier dossier, Values values) {
    if (dossier.charter().isEmpty()) {
      return null;
    }
    return new FrozenSheet.Cell(
        dossier.charter(),
        CharterCell.of(dossier.circumstances(), values)
            .map(cell -> cell.verdict().name())
            .orElse(""));
  }

  private static List<Fact> facts(Dossier dossier, SheetEdition sheet, String hash) {
    var facts = new ArrayList<Fact>();
    facts.add(Fact.said("usecase.fact.sheet", dossier.row().number() + " / " + sheet.number()));
    for (var id : SHOWN) {
      dossier
          .model()
          .field(id)
          .ifPresent(field ->
              sheet
                  .values()
                  .find(id)
                  .ifPresent(value ->
                      facts.add(
                          Fact.said(
                              "usecase.fact." + id,
                              cut(Shown.of(field, value, dossier.names()::get, Locale.FRENCH))))));
    }
    var row = dossier.classification();
    if (row != null) {
      facts.add(Fact.chosen("usecase.fact.class", "classification.class." + row.risk()));
    }
    facts.add(Fact.said("usecase.fact.hash", hash));
    return facts;
  }

  private static String cut(String words) {
    var most = 1000;
    return words.length() > most ? words.substring(0, most) + "\u2026" : words;
  }
}
