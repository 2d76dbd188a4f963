package fr.gouvernail.inventory;

import static fr.gouvernail.inventory.workbook.ImportColumn.OWNER;
import static fr.gouvernail.inventory.workbook.ImportColumn.TOOL;

import fr.gouvernail.inventory.workbook.ImportLists;
import fr.gouvernail.inventory.workbook.ImportLists.Option;
import fr.gouvernail.inventory.workbook.KnownUseCase;
import fr.gouvernail.inventory.workbook.SheetFields;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tool.ToolService;
import fr.gouvernail.tool.ToolStatus;
import fr.gouvernail.usecase.UseCaseBatch;
import fr.gouvernail.usecase.UseCaseFilter;
import fr.gouvernail.usecase.UseCaseInventory;
import fr.gouvernail.usecase.UseCaseListing;
import fr.gouvernail.usecase.UseCaseOrder;
import fr.gouvernail.usecase.model.State;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What a workbook is held against: the uses of the company, and what may be chosen there. Five
/// statements, whatever their number.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportDesk {

  private final UseCaseBatch batch;
  private final UseCaseInventory inventory;
  private final ToolService tools;
  private final Texts texts;

  ImportDesk(UseCaseBatch batch, UseCaseInventory inventory, ToolService tools, Texts texts) {
    this.batch = batch;
    this.inventory = inventory;
    this.tools = tools;
    this.texts = texts;
  }

  public List<UseCaseListing> all() {
    return batch.listings(UseCaseFilter.ALL, UseCaseOrder.USUAL);
  }

  public ImportLists lists() {
    var options =
        new EnumMap<fr.gouvernail.inventory.workbook.ImportColumn, List<Option>>(
            SheetFields.options(inventory.form()));
    options.put(
        OWNER,
        batch.owners().stream()
            .map(member -> Option.named(member.person().toString(), member.email()))
            .toList());
    options.put(
        TOOL,
        tools.all().stream()
            .filter(tool -> tool.status() != ToolStatus.WITHDRAWN)
            .map(tool -> Option.named(tool.id().toString(), tool.name()))
            .toList());
    return new ImportLists(options);
  }

  public List<KnownUseCase> known(Collection<UseCaseListing> uses, Locale locale) {
    return uses.stream().map(use -> known(use, locale)).toList();
  }

  private KnownUseCase known(UseCaseListing use, Locale locale) {
    var sheet = use.current();
    var work = use.work();
    return new KnownUseCase(
        use.row().id().value(),
        use.row().number(),
        sheet.version(),
        work != null && isWritten(work.state()) && !work.open().isEmpty(),
        texts.getTranslation("usecase.state." + sheet.state(), locale),
        SheetFields.of(sheet.values()));
  }

  private static boolean isWritten(State state) {
    return state == State.DRAFT || state == State.CHANGES_REQUESTED;
  }
}
