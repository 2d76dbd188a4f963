package fr.gouvernail.tool;

import fr.gouvernail.tenancy.WorkspaceFacts;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How many tools are authorised, and how many of them without the agreement that they need.
@Component
class ToolFacts implements WorkspaceFacts {

  private final Tools tools;

  ToolFacts(Tools tools) {
    this.tools = tools;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Integer> facts() {
    var found = tools.tally();
    return Map.of(
        "tools.authorised", Math.toIntExact(found.getAuthorised()),
        "tools.without_agreement", Math.toIntExact(found.getWithoutAgreement()));
  }
}
