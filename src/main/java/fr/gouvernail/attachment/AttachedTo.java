package fr.gouvernail.attachment;

import java.util.UUID;

/// Says, for one kind of things that files are attached to, who may do what with the files of each.
/// A bean of the module that owns these things. It is asked within the workspace, on behalf of the
/// caller; of a thing that does not exist there it says no.
public interface AttachedTo {

  /// Names the kind, such as `usecase`; kept in rows, so it never changes, in at most 40
  /// characters. Up to its first dot it is the area under which
  /// [fr.gouvernail.tenancy.SubjectNames] names these things.
  String kind();

  /// Whether the caller may see and fetch the files of this thing.
  boolean mayRead(UUID subject);

  /// Whether the caller may add files to this thing and remove them.
  boolean mayChange(UUID subject);
}
