package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.exchange.Finding.Kind;
import fr.gouvernail.framework.exchange.Source.Scalar;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// How a workbook's short references become identifiers, by the default rules of the v2 format.
final class UrnForm {

  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final Findings findings;

  UrnForm(Findings findings) {
    this.findings = findings;
  }

  void prefix(String id, String urn) {
    prefixes.put(id, urn);
  }

  /// The last part of an identifier: in lower case, without accents, with hyphens for blanks and
  /// underscores for what may not stand there.
  static String suffix(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFKD)
        .replaceAll("[^\\x00-\\x7F]", "")
        .toLowerCase(Locale.ROOT)
        .replace(' ', '-')
        .replaceAll("[^a-z0-9_\\-.\\[\\]():]", "_");
  }

  /// The identifiers that a cell refers to, whole or as `prefix:ref`.
  Source references(Scalar cell) {
    return Lines.items(
        cell.place(), Stream.of(cell.text().split("[\\s,]+")).map(text -> whole(text, cell)));
  }

  /// Empty for what cannot be told.
  private String whole(String text, Scalar cell) {
    int end = text.indexOf(':');
    if (text.isEmpty() || text.startsWith("urn:")) {
      return text;
    }
    var base = end < 0 ? null : prefixes.get(text.substring(0, end));
    if (base == null) {
      findings.add(Kind.PREFIX_UNKNOWN, cell.place(), end < 0 ? text : text.substring(0, end));
      return "";
    }
    return base + ":" + suffix(text.substring(end + 1));
  }
}
