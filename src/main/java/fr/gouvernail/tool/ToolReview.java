package fr.gouvernail.tool;

import static fr.gouvernail.identity.Permission.EDIT_CHARTER;
import static fr.gouvernail.identity.Permission.READ_TOOLS;

import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Holds the register against the charter.
@Service
@Transactional(readOnly = true)
public class ToolReview {

  private final Tools tools;
  private final CharterOfTools charter;

  ToolReview(Tools tools, CharterOfTools charter) {
    this.tools = tools;
    this.charter = charter;
  }

  /// What the charter says of the tools of the current workspace.
  @Requires(READ_TOOLS)
  public CharterOfTools.Sayings charter() {
    return charter.sayings();
  }

  /// Prepares a minor version of the charter that does not name a withdrawn tool any more. Sent
  /// twice it is the same draft.
  ///
  /// @return the path of the draft within the workspace
  /// @throws NotFound if the workspace has no such tool
  /// @throws RuleViolated if the tool was not withdrawn, or while a version is in review or waits
  ///   for its date
  @Requires(EDIT_CHARTER)
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public String prepareCharterWithout(ToolId id) {
    var tool = tools.row(id.value()).orElseThrow(() -> new NotFound("tool " + id));
    if (tool.status() != ToolStatus.WITHDRAWN) {
      throw new RuleViolated("tool.rule.withdrawn");
    }
    return charter.prepareWithout(tool);
  }
}
