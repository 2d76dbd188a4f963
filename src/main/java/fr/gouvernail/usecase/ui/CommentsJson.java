package fr.gouvernail.usecase.ui;

import fr.gouvernail.usecase.CommentRow;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Comments in the form that the editor reads; it knows the people by their ids.
final class CommentsJson {

  private CommentsJson() {}

  static ArrayNode of(List<CommentRow> comments) {
    var list = JsonNodeFactory.instance.arrayNode();
    for (var comment : comments) {
      var json = list.addObject();
      json.put("id", comment.id().toString());
      json.put("field", comment.field());
      json.put("who", comment.author().toString());
      json.put("words", comment.words());
      json.put("at", comment.writtenAt().toEpochMilli());
      var by = comment.resolvedBy();
      if (by != null) {
        json.put("settled", by.toString());
      }
    }
    return list;
  }
}
