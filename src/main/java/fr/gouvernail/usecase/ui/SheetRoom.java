package fr.gouvernail.usecase.ui;

import com.vaadin.flow.component.UI;
import fr.gouvernail.shell.Gathering;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.usecase.Dossier;
import fr.gouvernail.usecase.UseCaseId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Who has a sheet open on this server, and where in it; whoever writes at another portal is met at
/// the next answer, as the service says.
@Component
class SheetRoom extends Gathering<SheetRoom.Place, SheetRoom.Screen> {

  /// An open page.
  interface Screen extends Gathering.Screen {

    /// Somebody else changed the sheet.
    void arrived(Dossier dossier, String by);

    /// The comments are these now.
    void commented(JsonNode comments);
  }

  record Place(TenantId tenant, UseCaseId useCase) {}

  Visitor enter(
      UI ui, Screen screen, PersonRef person, String name, TenantId tenant, UseCaseId useCase) {
    return enter(ui, screen, person, name, new Place(tenant, useCase), null);
  }

  /// Shows everybody else in the room what the sheet is now.
  void changed(Visitor by, Dossier dossier) {
    tellOthers(by, screen -> screen.arrived(dossier, by.name()));
  }

  /// Shows everybody else in the room the comments as they are now.
  void commented(Visitor by, JsonNode comments) {
    tellOthers(by, screen -> screen.commented(comments));
  }
}
