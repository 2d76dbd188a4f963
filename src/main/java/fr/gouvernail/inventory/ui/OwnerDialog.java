package fr.gouvernail.inventory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import fr.gouvernail.identity.Member;
import fr.gouvernail.inventory.InventoryWords;
import fr.gouvernail.shell.component.ChooseField;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.usecase.UseCaseBatch;
import fr.gouvernail.usecase.UseCaseBatch.HandedOver;
import fr.gouvernail.usecase.UseCaseId;
import java.util.List;
import java.util.function.BiConsumer;

/// Gives drafts to another owner, and says before what follows from it.
final class OwnerDialog extends Dialog {

  OwnerDialog(
      UseCaseBatch batch,
      InventoryWords words,
      List<UseCaseId> chosen,
      BiConsumer<HandedOver, String> then) {
    addClassName("gv-inventory-dialog");
    setWidth("min(520px, 96vw)");
    setHeaderTitle(words.text("selection.owner.ask", chosen.size()));
    var owner = new ChooseField<Member>(words.text("selection.owner.to"));
    owner.setItemLabelGenerator(Member::name);
    owner.offer(batch.owners());
    owner.setWidthFull();
    owner.setRequiredIndicatorVisible(true);
    add(
        new Paragraph(words.text("selection.owner.text")),
        owner,
        new Note(Tone.ATTENTION, "info", words.text("selection.owner.star")));
    getFooter().add(new Button(words.text("cancel"), e -> close()));
    var act = new Button(words.text("selection.owner.act"));
    act.addThemeVariants(ButtonVariant.PRIMARY);
    act.addClickListener(e -> {
      var to = owner.getValue();
      if (to == null) {
        owner.setErrorMessage(words.text("selection.owner.missing"));
        owner.setInvalid(true);
        owner.focus();
        return;
      }
      var result = batch.handOver(chosen, to.person());
      close();
      then.accept(result, to.name());
    });
    getFooter().add(act);
  }
}
