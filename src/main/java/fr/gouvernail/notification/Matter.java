package fr.gouvernail.notification;

import fr.gouvernail.questionnaire.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a person is to be told.
///
/// @param object what it is about; several of the same kind about one object are one while unread
/// @param title of the action, name of the person or of the file: all that a mail may say
/// @param path within the workspace, empty or beginning with a slash
record Matter(
    NoticeKind kind, @Nullable UUID object, Text title, @Nullable LocalDate day, String path) {

  /// Says it at most once for this object and this day.
  String onceKey() {
    return kind + ":" + object + ":" + day;
  }
}
