package fr.gouvernail.authoring.ui;

import fr.gouvernail.authoring.DraftWriting;
import fr.gouvernail.authoring.QuestionnaireDrafts;
import fr.gouvernail.engagement.mission.TestFirms;
import fr.gouvernail.identity.Caller;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the browser sends of a draft, as its view hands it on.
final class SavingDeskProbe {

  private final DraftDesk desk;
  private final TestFirms.Team firm;

  SavingDeskProbe(
      QuestionnaireDrafts drafts, DraftWriting writing, UUID draft, TestFirms.Team firm) {
    this.firm = firm;
    desk = new DraftDesk(drafts, writing);
    Caller.runAs(firm.administrator(), () -> desk.take(drafts.draft(draft)));
  }

  ObjectNode content(String key) {
    return JsonMapper.shared().valueToTree(desk.open().draft().piece(key).content());
  }

  JsonNode save(String key, int known, String mark, ObjectNode content) {
    return Caller.callAs(
        firm.administrator(),
        () -> {
          try {
            return switch (desk.save(key, known, mark, content)) {
              case fr.gouvernail.authoring.SavedWords.Recorded(var revision, var draft) ->
                  JsonMapper.shared().getNodeFactory().numberNode(revision);
              case fr.gouvernail.authoring.SavedWords.Conflict(var draft) -> {
                var answer = JsonMapper.shared().createObjectNode();
                answer.set("conflict", FormJson.stored(draft, key, ""));
                yield answer;
              }
            };
          } finally {
            desk.refresh();
          }
        });
  }
}
