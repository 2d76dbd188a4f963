package fr.gouvernail.usecase.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.usecase.UseCaseId;

/// Reads the addresses of pages about one use.
final class CaseAddress {

  /// Names the sheet of a living use that is being prepared.
  static final String SHEET = "sheet";

  static final String WORK = "work";

  private CaseAddress() {}

  static UseCaseId of(BeforeEnterEvent event) {
    return UseCaseId.of(
        event.getRouteParameters().get("useCase").orElseThrow(() -> new NotFound("use case")));
  }

  static boolean isPrepared(BeforeEnterEvent event) {
    return event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(SHEET)
        .filter(WORK::equals)
        .isPresent();
  }

  /// The page of a use, with the sheet that is being prepared.
  static String prepared(String slug, UseCaseId useCase) {
    return UseCaseNavigation.sheet(slug, useCase) + "?" + SHEET + "=" + WORK;
  }
}
