package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.exchange.Finding.Kind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is found while a file is read. The same remark on many like places is kept once, with its
/// number: one column that nobody reads is not twelve hundred remarks.
final class Findings {

  private static final int MOST = 200;
  private static final int LONGEST_QUOTE = 120;
  private static final Pattern WHICH = Pattern.compile("\\[.*]");

  private final Set<Finding> faults = new LinkedHashSet<>();
  private final Map<Finding, Finding> remarks = new LinkedHashMap<>();
  private int more;

  void add(Kind kind, Place place, Object... args) {
    var finding = new Finding(kind, place, Stream.of(args).map(Findings::quoted).toList(), 1);
    if (finding.isFault()) {
      if (faults.size() < MOST) {
        faults.add(finding);
      } else if (!faults.contains(finding)) {
        more++;
      }
      return;
    }
    var like = new Place(0, sheet(place.cell()), WHICH.matcher(place.path()).replaceAll("[]"));
    var same = new Finding(kind, like, finding.args(), 1);
    var before = remarks.get(same);
    if (before != null) {
      remarks.put(same, new Finding(kind, before.place(), before.args(), before.times() + 1));
    } else if (remarks.size() < MOST) {
      remarks.put(same, finding);
    } else {
      more++;
    }
  }

  private static String sheet(String cell) {
    int end = cell.lastIndexOf('!');
    return end < 0 ? cell : cell.substring(0, end);
  }

  private static String quoted(Object arg) {
    var text = String.valueOf(arg);
    return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
  }

  boolean faulty() {
    return !faults.isEmpty();
  }

  List<Finding> all() {
    return Stream.concat(faults.stream(), remarks.values().stream()).toList();
  }

  int more() {
    return more;
  }
}
