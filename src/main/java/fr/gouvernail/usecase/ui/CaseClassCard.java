package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.page;
import static fr.gouvernail.usecase.ui.PageWords.soft;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.aiact.Obligation;
import fr.gouvernail.classification.ClassificationRow;
import fr.gouvernail.classification.ui.ClassChip;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.usecase.model.DutyProgress;
import fr.gouvernail.usecase.model.Finding;
import java.util.Optional;

/// The class of the use, what it asks for, and what is left to do about it.
final class CaseClassCard extends Composite<Card> {

  private final CasePage page;

  CaseClassCard(CasePage page) {
    this.page = page;
  }

  @Override
  protected Card initContent() {
    var address = UseCaseNavigation.classify(page.company().slug(), page.dossier().id());
    var row = page.dossier().classification();
    if (row == null) {
      return new Card(
          page("class"), soft(page("class.none")), new Anchor(address, page("class.none.act")));
    }
    var pack = row.outcome().pack();
    var card = new Card(page("class")).beside(ClassChip.of(row.risk()));
    card.add(soft(ClassMark.summary(pack, row.risk())));
    duties(row).ifPresent(card::add);
    if (row.isLawyerOpen()) {
      card.add(new Note(Tone.ATTENTION, "triangle-alert", page("class.lawyer")));
    }
    if (page.has(Finding.Code.V15)) {
      card.add(new Note(Tone.ATTENTION, "refresh-cw", page("class.stale")));
    }
    return card.foot(
        new Anchor(address, page("class.path")), new Span(page("class.pack", row.pack())));
  }

  private Optional<Paragraph> duties(ClassificationRow row) {
    var binding =
        row.duties().stream()
            .map(duty -> duty.obligation())
            .filter(obligation -> obligation.nature() == Obligation.Nature.OBLIGATION)
            .map(Obligation::id)
            .toList();
    if (binding.isEmpty()) {
      return Optional.empty();
    }
    var done =
        DutyProgress.of(page.values()).stream()
            .filter(progress -> progress.step() != DutyProgress.Step.PLANNED)
            .map(DutyProgress::duty)
            .filter(binding::contains)
            .count();
    return Optional.of(new Paragraph(page("class.duties", binding.size(), done)));
  }
}
