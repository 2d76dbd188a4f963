package fr.gouvernail.classification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What can be classified, implemented above by the module that owns it. Jobs ask too, without a
/// caller: nobody may classify then.
public interface Classified {

  /// Something of the current workspace that has a class.
  ///
  /// @param title as people know it
  /// @param path where it is shown, within the workspace, beginning with a slash
  /// @param mayClassify whether the caller may answer the questions about it
  /// @param running whether the law still asks something of it: not refused, not retired
  record Subject(UUID id, String title, String path, boolean mayClassify, boolean running) {}

  /// The one with this id, if the caller may see it.
  Optional<Subject> find(UUID id);

  /// Those with these ids that the caller may see, in no order. To be answered at once where that
  /// costs less.
  default List<Subject> find(Collection<UUID> ids) {
    var found = new ArrayList<Subject>();
    ids.forEach(id -> find(id).ifPresent(found::add));
    return found;
  }

  /// All of the current workspace of which the law still asks something.
  List<Subject> running();
}
