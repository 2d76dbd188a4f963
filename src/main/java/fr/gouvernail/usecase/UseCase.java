package fr.gouvernail.usecase;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantOwned;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.usecase.model.Axis;
import fr.gouvernail.usecase.model.Matrix;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Values;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A use of AI as lists know it. Its sheets are [SheetEdition]s; what is written here of them is
/// brought up to date with each of their changes.
@Entity
@Table(name = "use_case")
class UseCase extends TenantOwned {

  private static final int LONGEST_TITLE = 200;

  @Column(updatable = false)
  private int number;

  private String title;
  private UUID owner;

  @Enumerated(EnumType.STRING)
  private @Nullable State life;

  @Enumerated(EnumType.STRING)
  private @Nullable State work;

  /// Computed by the database; for queries.
  @Enumerated(EnumType.STRING)
  @Column(insertable = false, updatable = false)
  private @Nullable State state;

  private int edition;
  private @Nullable String category;
  private @Nullable String department;

  @Column(name = "tool_id")
  private @Nullable UUID tool;

  @Enumerated(EnumType.STRING)
  @Column(name = "data_level")
  private @Nullable DataLevel level;

  @Column(name = "personal_data")
  private @Nullable String personalData;

  @Enumerated(EnumType.STRING)
  private @Nullable AiActClass risk;

  private @Nullable BigDecimal impact;
  private @Nullable BigDecimal feasibility;

  @Column(name = "review_on")
  private @Nullable LocalDate reviewOn;

  private String words;

  @Column(name = "catalogue_ref", updatable = false)
  private @Nullable String catalogueRef;

  @Column(name = "copied_from", updatable = false)
  private @Nullable UUID copiedFrom;

  @Column(name = "idea_id", updatable = false)
  private @Nullable UUID idea;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "created_by", updatable = false)
  private UUID createdBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected UseCase() {}

  @SuppressWarnings("NullAway.Init") // `shows` fills the rest
  UseCase(UseCaseId id, int number, Seed seed, PersonRef by, Instant at) {
    super(id.value());
    this.number = number;
    catalogueRef = seed.catalogueRef();
    copiedFrom = seed.copiedFrom() == null ? null : seed.copiedFrom().value();
    idea = seed.idea();
    createdBy = by.value();
    createdAt = at;
  }

  UseCaseId ref() {
    return new UseCaseId(id());
  }

  int number() {
    return number;
  }

  String title() {
    return title;
  }

  /// Brings it up to date with its sheets.
  ///
  /// @param living null before an approval
  /// @param prepared null while none is being prepared
  void shows(@Nullable SheetEdition living, @Nullable SheetEdition prepared, Instant at) {
    life = living == null ? null : living.state();
    work = prepared == null ? null : prepared.state();
    var shown = living != null ? living : prepared;
    if (shown == null) {
      throw new IllegalArgumentException("a use case has a sheet");
    }
    edition = shown.number();
    owner = shown.owner().value();
    show(shown.values());
    changedAt = at;
  }

  private void show(Values values) {
    var said = values.text("title");
    title = said.length() > LONGEST_TITLE ? said.substring(0, LONGEST_TITLE) : said;
    category = orNull(values.text("category"));
    department = orNull(values.text("function"));
    tool = values.id("tool").orElse(null);
    level =
        values.choices("data_categories").stream()
            .filter(id -> id.matches("C[0-3]"))
            .map(DataLevel::valueOf)
            .max(DataLevel::compareTo)
            .orElse(null);
    personalData = orNull(values.text("personal_data"));
    var scores = Matrix.scores(values);
    impact = Matrix.score(Axis.IMPACT, scores).orElse(null);
    feasibility = Matrix.score(Axis.FEASIBILITY, scores).orElse(null);
    reviewOn = values.date("review_date").orElse(null);
    words =
        Stream.of("title", "problem", "purpose")
            .map(values::text)
            .collect(Collectors.joining("\n"));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  UseCaseRow row() {
    return new UseCaseRow(
        id(),
        number,
        title,
        owner,
        life,
        work,
        edition,
        category,
        department,
        tool,
        level,
        personalData,
        risk,
        impact,
        feasibility,
        reviewOn,
        catalogueRef,
        changedAt);
  }

  /// The class that counts for it.
  void classified(@Nullable AiActClass as) {
    risk = as;
  }
}
