package fr.gouvernail.notification;

import fr.gouvernail.questionnaire.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A notice as the list shows it.
///
/// @param title of an action, name of a person or of a file
/// @param path within the workspace, empty or beginning with a slash
public record NoticeLine(
    UUID id,
    NoticeKind kind,
    Text title,
    @Nullable LocalDate day,
    String path,
    Instant happenedAt,
    boolean unread) {

  /// The columns of the table, for queries.
  NoticeLine(
      UUID id,
      NoticeKind kind,
      String title,
      @Nullable String titleEn,
      @Nullable LocalDate day,
      String path,
      Instant happenedAt,
      @Nullable Instant readAt) {
    this(id, kind, new Text(title, titleEn), day, path, happenedAt, readAt == null);
  }
}
