package fr.gouvernail.tool;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which tools of the register to show, and in what order.
///
/// @param words in the name, the supplier or the purpose; empty for all
/// @param kind null for all
/// @param status null for all
/// @param level null for all
/// @param overdue whether only those whose review is overdue
/// @param descending whether the order is turned round; what is not known stays last
public record ToolFilter(
    String words,
    @Nullable ToolClass kind,
    @Nullable ToolStatus status,
    @Nullable DataLevel level,
    boolean overdue,
    Sort sort,
    boolean descending) {

  public static final ToolFilter ALL =
      new ToolFilter("", null, null, null, false, Sort.NAME, false);

  /// What tools may be ordered by; the texts are `tool.field.<key>`.
  public enum Sort {
    NAME,
    CLASS,
    LEVEL,
    REVIEW,
    STATUS
  }

  /// Whether it leaves anything out.
  public boolean isNarrow() {
    return !words.isBlank() || kind != null || status != null || level != null || overdue;
  }

  /// The tools that it lets through, in its order.
  public List<ToolRow> apply(List<ToolRow> tools, LocalDate today) {
    return tools.stream()
        .filter(tool -> lets(tool, today))
        .sorted(order().thenComparing(byName()))
        .toList();
  }

  private boolean lets(ToolRow tool, LocalDate today) {
    return (kind == null || kind == tool.kind())
        && (status == null || status == tool.status())
        && (level == null || level == tool.level())
        && (!overdue || tool.isOverdue(today))
        && (words.isBlank()
            || lower(tool.name() + "\n" + tool.vendor() + "\n" + tool.purpose())
                .contains(lower(words.strip())));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.FRENCH);
  }

  private Comparator<ToolRow> order() {
    return switch (sort) {
      case NAME -> descending ? byName().reversed() : byName();
      case CLASS -> by(ToolRow::kind);
      case LEVEL -> by(ToolRow::level);
      case REVIEW -> by(ToolRow::reviewOn);
      case STATUS -> by(ToolRow::status);
    };
  }

  private <V extends Comparable<? super V>> Comparator<ToolRow> by(Part<V> part) {
    Comparator<V> values = Comparator.naturalOrder();
    var wanted = descending ? values.reversed() : values;
    return (a, b) -> {
      var one = part.of(a);
      var other = part.of(b);
      if (one == null || other == null) {
        return Boolean.compare(one == null, other == null);
      }
      return Objects.compare(one, other, wanted);
    };
  }

  private interface Part<V> {
    @Nullable V of(ToolRow tool);
  }

  private static Comparator<ToolRow> byName() {
    var french = Collator.getInstance(Locale.FRENCH);
    return Comparator.comparing(ToolRow::name, french::compare);
  }
}
