package fr.gouvernail.usecase;

import fr.gouvernail.classification.Classifications;
import fr.gouvernail.decision.OwnProcedure;
import fr.gouvernail.decision.RequestId;
import fr.gouvernail.decision.RequestKind;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.usecase.model.Approvers;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Submitted sheets among all that waits for a decision: who decides is written in [Approvers], and
/// where, on the page of the use.
@Component
class UseCaseProcedure implements OwnProcedure {

  private final SheetEditions editions;
  private final CaseSurroundings surroundings;
  private final Classifications classifications;
  private final UseCaseDesk desk;

  UseCaseProcedure(
      SheetEditions editions,
      CaseSurroundings surroundings,
      Classifications classifications,
      UseCaseDesk desk) {
    this.editions = editions;
    this.surroundings = surroundings;
    this.classifications = classifications;
    this.desk = desk;
  }

  @Override
  public RequestKind kind() {
    return RequestKind.USE_CASE;
  }

  /// Four statements, whatever their number, and one for each class that a lawyer gave.
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<RequestId, Deciders> deciders(Collection<RequestId> requests, LocalDate day) {
    var sheets = editions.submitted(requests.stream().map(RequestId::value).toList());
    var classes =
        classifications.latest(sheets.stream().map(sheet -> sheet.useCase().value()).toList());
    var deciding = surroundings.deciding(day);
    var deciders = new HashMap<RequestId, Deciders>();
    for (var sheet : sheets) {
      var snapshot = sheet.snapshot();
      if (snapshot != null) {
        var edition = sheet.edition(UseCaseDesk.classified(classes.get(sheet.useCase().value())));
        var model = desk.model(sheet);
        var people = Approvers.of(model, edition, deciding.inTime(sheet)).waitsFor();
        var all = Approvers.of(model, edition, deciding.of(sheet)).waitsFor();
        deciders.put(
            new RequestId(snapshot),
            new Deciders(people, all.stream().filter(who -> !people.contains(who)).toList()));
      }
    }
    return deciders;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public String path(RequestId request) {
    return editions
        .submitted(request.value())
        .map(sheet -> "/use-cases/" + sheet.useCase() + "/decide")
        .orElseThrow(() -> new NotFound("submitted sheet " + request));
  }
}
