package fr.gouvernail.authoring.ui;

import fr.gouvernail.authoring.OpenDraft;
import fr.gouvernail.shell.Gathering;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who has a draft open on this server, and at which dimension or question.
@Component
class DraftRoom extends Gathering<UUID, DraftRoom.Screen> {

  /// A page on which a draft is written.
  interface Screen extends Gathering.Screen {

    /// A colleague changed it.
    void changed(OpenDraft open, String by);
  }
}
