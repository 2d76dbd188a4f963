package fr.gouvernail.tool.ui;

import static fr.gouvernail.tool.ui.ToolWords.text;
import static fr.gouvernail.tool.ui.ToolWords.word;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tool.ToolForm;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is known of a tool, to be read.
final class ToolFacts extends DescriptionList {

  ToolFacts(ToolForm tool, Map<PersonRef, String> names) {
    addClassName("gv-tool-facts");
    // The page bears the name and the status already.
    var facts = of(tool, names);
    facts.remove("NAME");
    facts.remove("STATUS");
    facts.forEach((key, words) -> {
      var value = new Div(new Span(words));
      var meaning = meaning(key, tool);
      if (!meaning.isEmpty()) {
        var meta = new Div(meaning);
        meta.addClassName("gv-meta");
        value.add(meta);
      }
      add(new Term(text("field." + key)), new Description(value));
    });
  }

  private static String meaning(String key, ToolForm tool) {
    var kind = tool.kind();
    var level = tool.level();
    if (key.equals("CLASS") && kind != null) {
      return text("class." + kind + ".means");
    }
    return key.equals("LEVEL") && level != null ? text("level." + level + ".means") : "";
  }

  /// Every field by its key, in words.
  static Map<String, String> of(ToolForm tool, Map<PersonRef, String> names) {
    var owner = tool.owner();
    var day = tool.reviewOn();
    var facts = new LinkedHashMap<String, String>();
    facts.put("NAME", tool.name());
    facts.put("VENDOR", known(tool.vendor()));
    facts.put("STATUS", text("status." + tool.status()));
    facts.put("PURPOSE", known(tool.purpose()));
    facts.put("CLASS", word("class", tool.kind()));
    facts.put("LEVEL", word("level", tool.level()));
    facts.put("HOSTING", known(tool.hosting()));
    facts.put("ACCOUNT", known(tool.account()));
    facts.put("AGREEMENT", word("agreement", tool.agreement()));
    facts.put("TRAINING", word("training", tool.training()));
    facts.put("OWNER", owner == null ? text("nobody") : names.getOrDefault(owner, text("former")));
    facts.put("REVIEW", day == null ? text("review.none") : Formats.here().date(day));
    facts.put("NOTE", known(tool.note()));
    return facts;
  }

  private static String known(String words) {
    return words.isBlank() ? text("unknown") : words;
  }
}
