package fr.gouvernail.usecheck;

import fr.gouvernail.awaiting.Addressee;
import fr.gouvernail.awaiting.Awaited;
import fr.gouvernail.awaiting.Matter;
import fr.gouvernail.awaiting.MatterFact;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.tool.ToolRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That an approved tool is to be listed in the annex, as it awaits those who write the charter.
///
/// @param request whose approval asks for it
/// @param tool id in the register; empty in a wish of before ids were kept, which goes by its title
/// @param draft the version that was prepared for it; null while it waits for one
record AnnexWish(
    UUID request,
    LocalDate from,
    String title,
    String reference,
    String tool,
    @Nullable CharterId draft) {

  private static final int TOOL = 3;
  private static final int DRAFT = 4;

  static AnnexWish of(Awaited matter) {
    var facts = matter.facts().stream().map(MatterFact::value).toList();
    return new AnnexWish(
        matter.subject(),
        matter.from(),
        facts.get(0),
        facts.get(1),
        facts.size() > TOOL ? facts.get(TOOL) : "",
        facts.size() > DRAFT ? CharterId.of(facts.get(DRAFT)) : null);
  }

  Matter matter() {
    var facts =
        new ArrayList<>(
            List.of(
                MatterFact.text(title),
                MatterFact.text(reference),
                MatterFact.key(state()),
                MatterFact.text(tool)));
    if (draft != null) {
      facts.add(MatterFact.text(draft.toString()));
    }
    return new Matter(
        AnnexDrafts.ANNEX,
        request,
        Addressee.holders(Permission.EDIT_CHARTER),
        from,
        null,
        facts,
        "/charter");
  }

  /// Where the listing stands, as a key of the bundles.
  String state() {
    return draft == null ? "usecheck.annex.waits" : "usecheck.annex.drafted";
  }

  AnnexWish in(CharterId version) {
    return new AnnexWish(request, from, title, reference, tool, version);
  }

  boolean isFor(ToolRow row) {
    return tool.isEmpty()
        ? ApprovedTools.name(title).equalsIgnoreCase(row.name())
        : tool.equals(row.id().toString());
  }
}
