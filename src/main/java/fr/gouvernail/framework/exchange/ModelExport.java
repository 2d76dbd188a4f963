package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.Choice;
import fr.gouvernail.framework.Compliance;
import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.Framework.Aggregation;
import fr.gouvernail.framework.Framework.Group;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.FrameworkLibrary.Referenced;
import fr.gouvernail.framework.FrameworkQuestion;
import fr.gouvernail.framework.FrameworkQuestion.Type;
import fr.gouvernail.framework.LocalText;
import fr.gouvernail.framework.RequirementNode;
import fr.gouvernail.framework.RequirementNode.Importance;
import fr.gouvernail.framework.Scale;
import fr.gouvernail.framework.Scale.ScoreLevel;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.Condition;
import fr.gouvernail.questionnaire.Question;
import fr.gouvernail.questionnaire.Questionnaire;
import fr.gouvernail.questionnaire.Questionnaire.Dimension;
import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.shell.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Our own questionnaire as a library, in French with its English translations, for tools that read
/// CISO Assistant's format.
///
/// Dimensions become sections with their weights, questions become requirements with theirs and one
/// question each, the five statements its choices, worth 0 to 4; « Ne sait pas » is worth 0 and «
/// Sans objet » takes the requirement out. So the score of such a framework, by sections, is the
/// score of the maturity audit on 0 to 4. Packs become groups, actions reference controls. What the
/// format cannot say – rules that limit the level, evidence levels, conditions on the profile –
/// stands in words or is left out.
@Component
public class ModelExport {

  private static final String FRENCH = Locale.FRENCH.getLanguage();
  private static final String ENGLISH = Locale.ENGLISH.getLanguage();
  private static final String NAME = "Gouvernail";
  private static final int THOUSAND = 1_000;

  /// From here on a statement says that the requirement is met.
  private static final int MET = 3;

  private final ExportWords words;

  public ModelExport(Texts texts) {
    words = new ExportWords(texts);
  }

  /// The questionnaire as a library of one framework. Its identifiers are those of every version.
  public FrameworkLibrary library(Questionnaire questionnaire) {
    return new FrameworkLibrary(
        urn("library", questionnaire),
        version(questionnaire.version()),
        FRENCH,
        questionnaire.id(),
        text(questionnaire.title()),
        text(questionnaire.legalBaseline()),
        LocalText.of(FRENCH, "© " + NAME),
        LocalText.of(FRENCH, NAME),
        NAME.toLowerCase(Locale.ROOT),
        questionnaire.date(),
        List.of(),
        List.of(),
        List.of(framework(questionnaire)),
        questionnaire.actions().stream()
            .map(action ->
                new Referenced(
                    urn("function", questionnaire) + ":" + action.id(),
                    action.id(),
                    text(action.title())))
            .toList(),
        List.of());
  }

  /// Versions of a library are whole numbers: 1.2.3 is 1002003.
  static int version(Version version) {
    return (version.major() * THOUSAND + version.minor()) * THOUSAND + version.patch();
  }

  private static String urn(String kind, Questionnaire questionnaire) {
    return "urn:gouvernail:risk:" + kind + ":" + questionnaire.id();
  }

  static LocalText text(Text text) {
    var texts = new TreeMap<>(Map.of(FRENCH, text.fr()));
    if (text.en() != null) {
      texts.put(ENGLISH, text.en());
    }
    return new LocalText(FRENCH, texts);
  }

  private Framework framework(Questionnaire questionnaire) {
    var levels = questionnaire.answerLevels();
    var nodes = new ArrayList<RequirementNode>();
    for (var dimension : questionnaire.dimensions()) {
      nodes.add(section(questionnaire, dimension));
      questionnaire
          .questionsOf(dimension.id())
          .forEach(question -> nodes.add(requirement(questionnaire, question)));
    }
    return new Framework(
        urn("framework", questionnaire),
        questionnaire.id(),
        text(questionnaire.title()),
        text(questionnaire.legalBaseline()),
        null,
        new Scale(
            levels.getFirst().value(),
            levels.getLast().value(),
            levels.stream()
                .map(level ->
                    new ScoreLevel(level.value(), text(level.label()), text(level.meaning()), null))
                .toList()),
        Map.of(),
        Aggregation.SUM,
        questionnaire.packs().stream()
            .map(pack ->
                new Group(
                    pack.id(),
                    text(pack.label()),
                    text(pack.purpose()),
                    pack.equals(questionnaire.packs().getLast())))
            .toList(),
        nodes);
  }

  private static String node(Questionnaire questionnaire, String id) {
    return urn("req_node", questionnaire) + ":" + id.toLowerCase(Locale.ROOT);
  }

  private static RequirementNode section(Questionnaire questionnaire, Dimension dimension) {
    return new RequirementNode(
        node(questionnaire, dimension.id()),
        null,
        1,
        false,
        dimension.id(),
        text(dimension.label()),
        text(dimension.description()),
        null,
        null,
        dimension.weight(),
        null,
        List.of(),
        null,
        null,
        null,
        false,
        List.of(),
        List.of(),
        List.of());
  }

  private RequirementNode requirement(Questionnaire questionnaire, Question question) {
    var urn = node(questionnaire, question.id());
    var actions = new LinkedHashSet<String>();
    question
        .recommendations()
        .forEach(r -> actions.add(urn("function", questionnaire) + ":" + r.action()));
    return new RequirementNode(
        urn,
        node(questionnaire, question.dimension()),
        2,
        true,
        question.id(),
        text(question.label()),
        text(question.help()),
        words.annotation(questionnaire, question),
        evidence(question),
        question.weight(),
        question.gate() ? Importance.MANDATORY : null,
        groups(questionnaire, question),
        null,
        null,
        null,
        false,
        List.of(),
        List.copyOf(actions),
        List.of(
            new FrameworkQuestion(
                urn + ":question:1",
                Type.UNIQUE_CHOICE,
                text(question.text()),
                null,
                1,
                null,
                choices(questionnaire, question, urn + ":question:1"))));
  }

  /// Packs include those before them.
  private static List<String> groups(Questionnaire questionnaire, Question question) {
    var packs = questionnaire.packs();
    int from = packs.indexOf(questionnaire.pack(question.pack()));
    return packs.subList(from, packs.size()).stream().map(Questionnaire.Pack::id).toList();
  }

  private static @Nullable LocalText evidence(Question question) {
    return ExportWords.lines(question.evidenceExamples().stream().map(ModelExport::text).toList());
  }

  private static List<Choice> choices(Questionnaire questionnaire, Question question, String urn) {
    var choices = new ArrayList<Choice>();
    for (var statement : question.statements()) {
      int value = statement.value();
      choices.add(
          choice(
              urn + ":choice:" + value,
              statement.text(),
              value,
              value == 0
                  ? Compliance.NON_COMPLIANT
                  : value < MET ? Compliance.PARTIALLY_COMPLIANT : Compliance.COMPLIANT));
    }
    choices.add(
        choice(
            urn + ":choice:" + AnswerState.UNKNOWN.id(),
            questionnaire.state(AnswerState.UNKNOWN).label(),
            0,
            Compliance.NON_COMPLIANT));
    if (question.naAllowed() || !(question.appliesIf() instanceof Condition.Always)) {
      choices.add(
          choice(
              urn + ":choice:" + AnswerState.NOT_APPLICABLE.id(),
              questionnaire.state(AnswerState.NOT_APPLICABLE).label(),
              null,
              Compliance.NOT_APPLICABLE));
    }
    return choices;
  }

  private static Choice choice(String urn, Text value, @Nullable Integer score, Compliance result) {
    return new Choice(urn, text(value), null, null, score, result, List.of(), null);
  }
}
