package fr.gouvernail.inventory;

import fr.gouvernail.classification.Classifications;
import fr.gouvernail.identity.People;
import fr.gouvernail.tool.ToolId;
import fr.gouvernail.tool.ToolRow;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.usecase.UseCaseListing;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts beside uses what other modules know of them: three statements, whatever their number.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InventoryLines {

  private final Classifications classifications;
  private final People people;
  private final ToolService tools;

  InventoryLines(Classifications classifications, People people, ToolService tools) {
    this.classifications = classifications;
    this.people = people;
    this.tools = tools;
  }

  public List<InventoryLine> of(List<UseCaseListing> uses) {
    if (uses.isEmpty()) {
      return List.of();
    }
    var rows = uses.stream().map(UseCaseListing::row).toList();
    var names = people.names(rows.stream().map(row -> row.owner()).collect(Collectors.toSet()));
    var called =
        tools
            .among(
                rows.stream().map(row -> row.tool()).filter(Objects::nonNull).distinct().toList())
            .stream()
            .collect(Collectors.toMap(ToolRow::id, ToolRow::name));
    var classes = classifications.latest(rows.stream().map(row -> row.id().value()).toList());
    return uses.stream()
        .map(use -> {
          var row = use.row();
          ToolId tool = row.tool();
          return new InventoryLine(
              use,
              names.getOrDefault(row.owner(), ""),
              tool == null ? "" : called.getOrDefault(tool, ""),
              classes.get(row.id().value()));
        })
        .toList();
  }
}
