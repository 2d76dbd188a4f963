package fr.gouvernail.attachment.ui;

import com.vaadin.flow.component.Component;
import fr.gouvernail.attachment.Attachments.Limits;
import fr.gouvernail.attachment.FileType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What client components say about files on their way.
public final class UploadWords {

  private static final String WORDS = "attachment.upload.";
  private static final List<String> KEYS =
      List.of(
          "add",
          "hint",
          "waiting",
          "sending",
          "checking",
          "cancel",
          "retry",
          "dismiss",
          "added",
          "known",
          "failed",
          "folder",
          "screenshot",
          "progress");

  private UploadWords() {}

  /// By the keys of `frontend/attachment`, in the language of the page.
  public static ObjectNode of(Component where, Limits limits) {
    var words = JsonNodeFactory.instance.objectNode();
    KEYS.forEach(key -> words.put(key, where.getTranslation(WORDS + key)));
    long megabytes = limits.size() >> 20;
    words.put("help", where.getTranslation(WORDS + "help", megabytes, limits.perSubject()));
    words.put("size", where.getTranslation("attachment.refused.size", megabytes));
    words.put("many", where.getTranslation("attachment.many", limits.perSubject()));
    return words;
  }

  /// For the dialog of the system only: what is accepted is decided by what is sent.
  public static String accepted() {
    return Arrays.stream(FileType.values())
        .flatMap(type -> type.extensions().stream())
        .map(extension -> "." + extension)
        .collect(Collectors.joining(","));
  }
}
