package fr.gouvernail.usecheck;

import fr.gouvernail.decision.Fact;
import fr.gouvernail.decision.RequestDetail;
import fr.gouvernail.decision.RequestKind;
import fr.gouvernail.decision.TermsOffered;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// A tool or a use is allowed up to a level of information, for a time; a tool belongs to a class.
@Component
class UseTerms implements TermsOffered {

  static final String CLASS = "usecheck.term.class";
  static final String LEVEL = "usecheck.term.level";
  static final String DURATION = "usecheck.term.duration";
  static final String TRIAL = "usecheck.duration.TRIAL";
  static final String YEAR = "usecheck.duration.YEAR";

  private static final List<String> LEVELS =
      Arrays.stream(DataLevel.values()).map(UseWishes::key).toList();
  private static final List<String> CLASSES =
      Arrays.stream(ToolClass.values()).map(kind -> "usecheck.class." + kind).toList();
  private static final List<String> DURATIONS = List.of(TRIAL, YEAR, "usecheck.duration.OPEN");

  @Override
  public Set<RequestKind> kinds() {
    return EnumSet.of(RequestKind.TOOL, RequestKind.USE);
  }

  @Override
  public List<Term> of(RequestDetail request) {
    var asked =
        request.facts().stream()
            .map(Fact::value)
            .filter(LEVELS::contains)
            .findFirst()
            .orElse(LEVELS.getFirst());
    boolean tool = request.row().kind() == RequestKind.TOOL;
    var terms = new ArrayList<Term>();
    if (tool) {
      // The least trusted, until whoever decides knows better.
      terms.add(new Term(CLASS, CLASSES, CLASSES.getLast()));
    }
    terms.add(new Term(LEVEL, LEVELS, asked));
    terms.add(new Term(DURATION, DURATIONS, tool ? TRIAL : YEAR));
    return terms;
  }
}
