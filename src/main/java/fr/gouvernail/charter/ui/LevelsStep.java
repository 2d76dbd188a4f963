package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Still;
import java.util.List;
import java.util.stream.Collectors;

/// What information is how sensitive, with plain examples, and how many levels there are.
final class LevelsStep extends QuestionsStep {

  private final Still levels = new Still();

  LevelsStep(CharterDraft draft, Asking asking) {
    add(new Card(getTranslation("charter.write.levels.title"), levels));
    for (var option : WritingStep.LEVELS.options(draft.model())) {
      add(
          Card.labelled(
              option.label().in(getLocale()), asked(new OptionQuestion(option, asking, draft))));
    }
    var examples = new Div();
    examples.addClassName("gv-questions");
    WritingStep.LEVELS
        .variables(draft.model())
        .forEach(variable -> examples.add(asked(new VariableQuestion(variable, asking, draft))));
    add(new Card(getTranslation("charter.write.levels.examples"), examples));
    tell(draft);
  }

  @Override
  public void show(CharterDraft draft, boolean own) {
    super.show(draft, own);
    tell(draft);
  }

  private void tell(CharterDraft draft) {
    var list = new DescriptionList();
    list.setId("gv-levels");
    list.addClassName("gv-levels");
    for (var level : draft.model().levels()) {
      list.add(
          new DescriptionList.Term(level.label(draft.filling()).in(getLocale())), words(level));
    }
    levels.renew(List.of(list));
  }

  private DescriptionList.Description words(CharterModel.Level level) {
    var examples =
        new Span(
            getTranslation(
                "charter.write.levels.such",
                level.examples().stream()
                    .map(text -> text.in(getLocale()))
                    .collect(Collectors.joining(", "))));
    examples.addClassName("gv-meta");
    var words = new DescriptionList.Description(level.meaning().in(getLocale()) + " ");
    words.add(examples);
    return words;
  }
}
