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
  private final Typed typed;
  private final TextArea words = new TextArea();
  private final TextArea opinion = new TextArea();
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
    typed = Typed.of(detail.row().id());
    addClassName("gv-decision-bar");
    getElement().setAttribute("aria-label", getTranslation("decision.bar"));
    offered.forEach(term -> terms.put(term, select(term)));
    field(words, detail.alone() ? "decision.words.alone" : "decision.words", typed.words);
    words.setHelperText(getTranslation("decision.words.help", asker));
    words.addValueChangeListener(e -> {
      typed.words = e.getValue();
      label();
    });
    field(opinion, "decision.opinion", typed.opinion);
    opinion.setHelperText(getTranslation("decision.opinion.help"));
    opinion.addValueChangeListener(e -> typed.opinion = e.getValue());
    var choices = new Div(terms.values().toArray(Select[]::new));
    choices.addClassName("gv-decision-terms");
    var acts = new Div(refuse(), question(), approve());
    acts.addClassName("gv-decision-acts");
    add(choices);
    if (detail.alone()) {
      add(opinion);
    }
    add(words, acts);
  }

  private void field(TextArea field, String label, String before) {
    field.setLabel(getTranslation(label));
    field.setMaxLength(LONGEST);
    field.setMinRows(1);
    field.setMaxRows(5);
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValue(before);
    field.addValueChangeListener(e -> field.setInvalid(false));
  }

  private Select<String> select(TermsOffered.Term term) {
    var select = new Select<String>();
    select.setLabel(getTranslation(term.label()));
    select.setItems(term.choices());
    select.setItemLabelGenerator(this::getTranslation);
    select.setPlaceholder(getTranslation("decision.term.choose"));
    select.setValue(typed.terms.getOrDefault(term.label(), term.suggested()));
    select.addValueChangeListener(e -> {
      select.setInvalid(false);
      typed.terms.put(term.label(), e.getValue());
    });
    return select;
  }

  private Button refuse() {
    var refuse =
        new Button(
            getTranslation("decision.refuse"),
            e -> {
              if (has(words, SHORTEST_REASON, "decision.words.refuse")) {
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
              if (has(words, 1, "decision.words.question")) {
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
      if (isChosen()
          && (!detail.alone()
              || has(opinion, SHORTEST_REASON, "decision.rule.opinion")
                  && has(words, SHORTEST_REASON, "decision.words.refuse"))) {
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

  private boolean has(TextArea field, int length, String message) {
    if (field.getValue().strip().length() >= length) {
      return true;
    }
    field.setErrorMessage(getTranslation(message, length));
    field.setInvalid(true);
    field.focus();
    return false;
  }

  private boolean isChosen() {
    var missing = terms.values().stream().filter(Select::isEmpty).findFirst();
    missing.ifPresent(select -> {
      select.setErrorMessage(getTranslation("decision.term.missing"));
      select.setInvalid(true);
      select.focus();
    });
    return missing.isEmpty();
  }

  private void decide(Verdict verdict) {
    var granted = new ArrayList<Fact>();
    terms.forEach((term, chosen) -> {
      if (!chosen.isEmpty()) {
        granted.add(Fact.chosen(term.label(), chosen.getValue()));
      }
    });
    if (detail.alone() && !opinion.isEmpty()) {
      granted.add(Fact.said(DecisionService.OPINION, opinion.getValue()));
    }
    var row = detail.row();
    run(
        () -> decisions.decide(row.id(), row.version(), verdict, words.getValue(), granted),
        getTranslation("decision.done." + verdict));
  }

  /// Somebody else was faster: the page shows it, and what was typed stays in its fields.
  private void run(Runnable act, String done) {
    try {
      act.run();
    } catch (OptimisticLockingFailureException e) {
      afterwards.run();
      Notice.show(Tone.ATTENTION, getTranslation("decision.conflict"));
      return;
    }
    Typed.forget(detail.row().id());
    afterwards.run();
    Notice.show(Tone.OK, done);
  }
}
