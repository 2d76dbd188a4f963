package fr.gouvernail.attachment;

import java.util.List;
import java.util.UUID;

/// What is and what was attached to something, the oldest first.
///
/// @param files without the names of who added them
/// @param gone what a rule removed
public record FileHistory(List<AttachmentRow> files, List<GoneFile> gone) {

  public static final FileHistory NONE = new FileHistory(List.of(), List.of());

  /// The part of it that is about one thing.
  public FileHistory of(UUID subject) {
    return new FileHistory(
        files.stream().filter(file -> file.subject().equals(subject)).toList(),
        gone.stream().filter(file -> file.subject().equals(subject)).toList());
  }

  public boolean isEmpty() {
    return files.isEmpty() && gone.isEmpty();
  }
}
