package fr.gouvernail.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.gouvernail.decision.DecisionService;
import fr.gouvernail.decision.Fact;
import fr.gouvernail.decision.RequestDetail;
import fr.gouvernail.decision.RequestState;
import fr.gouvernail.decision.TermsOffered;
import fr.gouvernail.decision.Verdict;
import fr.gouvernail.shell.component.Lucide;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;

/// Where the decision is taken: refuse, ask for more, approve. It stays in sight at the foot of the
/// page.
final class DecisionBar extends Section {

  private static final int SHORTEST_REASON = 20;
  private static final int LONGEST = 2000;

  private final RequestDetail detail;
  private final DecisionService decisions;
  private final Runnable afterwards;
  private final TextArea words = new TextArea();
  private final Button approve = new Button();
  private final Map<TermsOffered.Term, Select<String>> terms = new LinkedHashMap<>();

  DecisionBar(
      RequestDetail detail,
      String asker,
      List<TermsOffered.Term> offered,
      DecisionService decisions,
      Runnable afterwards) {
    this.detail = detail;
    this.decisions = decisions;
    this.afterwards = afterwards;
    addClassName("gv-decision-bar");
    getElement().setAttribute("aria-label", getTranslation("decision.bar"));
    offered.forEach(term -> terms.put(term, select(term)));
    words.setLabel(getTranslation(detail.alone() ? "decision.words.alone" : "decision.words"));
    words.setHelperText(getTranslation("decision.words.help", asker));
    words.setMaxLength(LONGEST);
    words.setMinRows(1);
    words.setMaxRows(5);
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.addValueChangeListener(e -> {
      words.setInvalid(false);
      label();
    });
    var choices = new Div(terms.values().toArray(Select[]::new));
    choices.addClassName("gv-decision-terms");
    var acts = new Div(refuse(), question(), approve());
    acts.addClassName("gv-decision-acts");
    add(choices, words, acts);
  }

  private Select<String> select(TermsOffered.Term term) {
    var select = new Select<String>();
    select.setLabel(getTranslation(term.label()));
    select.setItems(term.choices());
    select.setItemLabelGenerator(this::getTranslation);
    select.setValue(term.suggested());
    return select;
  }

  private Button refuse() {
    var refuse =
        new Button(
            getTranslation("decision.refuse"),
            e -> {
              if (hasWords(SHORTEST_REASON, "decision.words.refuse")) {
                decide(Verdict.REFUSED);
              }
            });
    refuse.addThemeVariants(ButtonVariant.ERROR);
    return refuse;
  }

  private Button question() {
    var question =
        new Button(
            getTranslation("decision.question"),
            e -> {
              if (hasWords(1, "decision.words.question")) {
                run(
                    () ->
                        decisions.question(
                            detail.row().id(), detail.row().version(), words.getValue()),
                    getTranslation("decision.questioned"));
              }
            });
    question.setVisible(detail.row().state() == RequestState.WAITING);
    return question;
  }

  private Button approve() {
    approve.setIcon(Lucide.of("check"));
    approve.addThemeVariants(ButtonVariant.PRIMARY);
    approve.addClickListener(e -> {
      if (!detail.alone() || hasWords(SHORTEST_REASON, "decision.words.refuse")) {
        decide(Verdict.APPROVED);
      }
    });
    label();
    return approve;
  }

  /// What exactly will happen.
  private void label() {
    boolean reserved = !detail.alone() && !words.getValue().isBlank();
    var key = reserved ? "decision.approve.reserved." : "decision.approve.";
    approve.setText(getTranslation(key + detail.row().kind()));
  }

  private boolean hasWords(int length, String message) {
    if (words.getValue().strip().length() >= length) {
      return true;
    }
    words.setErrorMessage(getTranslation(message, length));
    words.setInvalid(true);
    words.focus();
    return false;
  }

  private void decide(Verdict verdict) {
    var granted = new ArrayList<Fact>();
    terms.forEach((term, chosen) -> granted.add(Fact.chosen(term.label(), chosen.getValue())));
    var row = detail.row();
    run(
        () -> decisions.decide(row.id(), row.version(), verdict, words.getValue(), granted),
        getTranslation("decision.done." + verdict));
  }

  /// Somebody else was faster: the page shows it, and what was typed is not lost to view.
  private void run(Runnable act, String done) {
    try {
      act.run();
    } catch (OptimisticLockingFailureException e) {
      Notice.show(Tone.ATTENTION, getTranslation("decision.conflict"));
      afterwards.run();
      return;
    }
    afterwards.run();
    Notice.show(Tone.OK, done);
  }
}
