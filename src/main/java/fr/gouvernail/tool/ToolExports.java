package fr.gouvernail.tool;

import static fr.gouvernail.identity.Permission.READ_TOOLS;

import fr.gouvernail.document.WorkbookFile;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The register as a file.
@Service
@Transactional(readOnly = true)
public class ToolExports {

  private static final List<String> COLUMNS =
      List.of(
          "NAME",
          "VENDOR",
          "STATUS",
          "CLASS",
          "LEVEL",
          "HOSTING",
          "AGREEMENT",
          "TRAINING",
          "PURPOSE",
          "ACCOUNT",
          "OWNER",
          "REVIEW",
          "WARNINGS",
          "NOTE");
  private static final List<Integer> WIDTHS =
      List.of(30, 24, 13, 34, 20, 22, 16, 16, 40, 22, 22, 13, 50, 50);

  private final Tools tools;
  private final CharterOfTools charter;
  private final People people;
  private final TenantDirectory directory;
  private final Texts texts;
  private final Clock clock;

  ToolExports(
      Tools tools,
      CharterOfTools charter,
      People people,
      TenantDirectory directory,
      Texts texts,
      Clock clock) {
    this.tools = tools;
    this.charter = charter;
    this.people = people;
    this.directory = directory;
    this.texts = texts;
    this.clock = clock;
  }

  /// An XLSX workbook of every tool, by name.
  @Requires(READ_TOOLS)
  public byte[] workbook(Locale locale) {
    var rows = tools.rows();
    var sayings = charter.sayings();
    var today = LocalDate.now(clock.withZone(directory.current().zone()));
    var names =
        people.names(
            rows.stream().map(ToolRow::owner).filter(Objects::nonNull).collect(Collectors.toSet()));
    return WorkbookFile.write(
        text("section", locale),
        COLUMNS.stream().map(column -> text("field." + column, locale)).toList(),
        WIDTHS,
        rows.stream()
            .map(tool -> line(tool, ToolWarning.of(tool, sayings, today), names, locale))
            .toList());
  }

  private List<@Nullable Object> line(
      ToolRow tool, List<ToolWarning> warnings, Map<PersonRef, String> names, Locale locale) {
    var owner = tool.owner();
    return Arrays.<@Nullable Object>asList(
        tool.name(),
        tool.vendor(),
        text("status." + tool.status(), locale),
        word("class.", tool.kind(), locale),
        word("level.", tool.level(), locale),
        tool.hosting(),
        word("agreement.", tool.agreement(), locale),
        tool.training() == null ? null : text("training." + tool.training(), locale),
        tool.purpose(),
        tool.account(),
        owner == null ? null : names.get(owner),
        tool.reviewOn(),
        warnings.stream()
            .map(w -> w.sentence((key, values) -> texts.getTranslation(key, locale, values)))
            .collect(Collectors.joining("\n")),
        tool.note());
  }

  private @Nullable String word(String key, @Nullable Enum<?> value, Locale locale) {
    return value == null ? null : text(key + value, locale);
  }

  private String text(String key, Locale locale, Object... args) {
    return texts.getTranslation("tool." + key, locale, args);
  }
}
