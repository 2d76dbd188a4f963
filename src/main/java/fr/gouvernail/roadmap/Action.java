package fr.gouvernail.roadmap;

import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An action of the roadmap. It guards its own way from « à faire » to « faite ».
@Entity
@Table(name = "roadmap_action")
class Action extends TenantOwned {

  static final int LONGEST_TITLE = 300;
  static final int LONGEST_REASON = 500;
  static final int LONGEST_REPORT = 2000;
  static final int LONGEST_TEXT = 4000;

  @Column(name = "catalogue_action", updatable = false)
  private @Nullable String catalogueAction;

  private String title;

  @Column(name = "title_en")
  private @Nullable String titleEn;

  private String advice;

  @Column(name = "advice_en")
  private @Nullable String adviceEn;

  @Enumerated(EnumType.STRING)
  private Tier tier;

  private @Nullable BigDecimal priority;
  private String effort;
  private int points;
  private @Nullable String dimension;
  private @Nullable String question;
  private @Nullable String law;

  @Column(name = "law_en")
  private @Nullable String lawEn;

  @Column(name = "assessment_id")
  private @Nullable UUID assessmentId;

  @Column(name = "audited_on")
  private @Nullable LocalDate auditedOn;

  private int quarter;
  private long place;

  @Enumerated(EnumType.STRING)
  private ActionStatus status;

  private @Nullable String reason;
  private @Nullable UUID owner;

  @Column(name = "start_on")
  private @Nullable LocalDate startOn;

  @Column(name = "due_on")
  private @Nullable LocalDate dueOn;

  private String notes;

  @Column(name = "owner_report")
  private String ownerReport;

  @Column(name = "done_on")
  private @Nullable LocalDate doneOn;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected Action() {}

  /// Adopts what an audit recommends.
  Action(UUID id, Recommended recommended, Quarter quarter, long place) {
    super(id);
    catalogueAction = recommended.action();
    title = recommended.title().fr();
    titleEn = recommended.title().en();
    advice = "";
    effort = "";
    tier = recommended.tier();
    status = ActionStatus.TO_DO;
    notes = "";
    ownerReport = "";
    recommend(recommended);
    moveTo(quarter, place);
  }

  /// The company's own action.
  Action(UUID id, ActionForm form, int points, Quarter quarter, long place) {
    super(id);
    title = "";
    advice = "";
    tier = Tier.PLANNED;
    effort = form.effort();
    status = ActionStatus.TO_DO;
    notes = "";
    ownerReport = "";
    change(form, points);
    moveTo(quarter, place);
  }

  /// Takes over what a later audit says of the same action; what people decided since stays.
  final void recommend(Recommended recommended) {
    advice = recommended.advice().fr();
    adviceEn = recommended.advice().en();
    tier = recommended.tier();
    priority = recommended.priority();
    effort = recommended.effort();
    points = recommended.points();
    dimension = recommended.dimension();
    question = recommended.questions().getFirst().id();
    law = recommended.law() == null ? null : recommended.law().fr();
    lawEn = recommended.law() == null ? null : recommended.law().en();
    assessmentId = recommended.assessment().value();
    auditedOn = recommended.auditedOn();
  }

  /// Changes what people decide about an action.
  ///
  /// @throws RuleViolated if the title is missing or the dates are crossed
  final void change(ActionForm form, int points) {
    var words = form.title().strip();
    if (words.isEmpty() || words.length() > LONGEST_TITLE) {
      throw new RuleViolated("roadmap.rule.title", LONGEST_TITLE);
    }
    if (form.start() != null && form.due() != null && form.due().isBefore(form.start())) {
      throw new RuleViolated("roadmap.rule.dates");
    }
    if (!words.equals(title) && !words.equals(titleEn)) {
      title = words;
      titleEn = null;
    }
    effort = form.effort();
    this.points = points;
    owner = form.owner() == null ? null : form.owner().value();
    startOn = form.start();
    dueOn = form.due();
    notes = limited(form.notes(), LONGEST_TEXT);
    if (catalogueAction == null) {
      tier = form.tier();
    }
  }

  final void moveTo(Quarter quarter, long place) {
    this.quarter = quarter.index();
    this.place = place;
  }

  /// Goes to another state.
  ///
  /// @param why needed for [ActionStatus#needsReason], forgotten otherwise
  /// @throws RuleViolated if that step is not allowed or its reason is missing
  void become(ActionStatus wanted, @Nullable String why, LocalDate today) {
    if (wanted != status && !status.next().contains(wanted)) {
      throw new RuleViolated("roadmap.rule.step");
    }
    var words = why == null ? "" : why.strip();
    if (wanted.needsReason() && words.isEmpty()) {
      throw new RuleViolated("roadmap.rule.reason");
    }
    status = wanted;
    reason = wanted.needsReason() ? limited(words, LONGEST_REASON) : null;
    if (wanted == ActionStatus.UNDER_WAY
        && startOn == null
        && (dueOn == null || !today.isAfter(dueOn))) {
      startOn = today;
    }
    doneOn = wanted == ActionStatus.DONE ? doneOn == null ? today : doneOn : null;
  }

  /// The owner says how it goes.
  void report(String words) {
    ownerReport = limited(words, LONGEST_REPORT);
  }

  private static String limited(String text, int longest) {
    var words = text.strip();
    if (words.length() > longest) {
      throw new RuleViolated("roadmap.rule.long", longest);
    }
    return words;
  }

  boolean isOwnedBy(PersonRef person) {
    return person.value().equals(owner);
  }

  ActionId ref() {
    return new ActionId(id());
  }

  @Nullable String catalogueAction() {
    return catalogueAction;
  }

  /// How the trail names it.
  String subject() {
    return id().toString();
  }

  ActionStatus status() {
    return status;
  }

  Quarter quarter() {
    return Quarter.ofIndex(quarter);
  }

  long place() {
    return place;
  }

  int points() {
    return points;
  }

  @Nullable PersonRef owner() {
    return owner == null ? null : new PersonRef(owner);
  }

  String notes() {
    return notes;
  }

  String ownerReport() {
    return ownerReport;
  }

  /// The day by which it should be done: its own date, else the end of its quarter.
  LocalDate deadline() {
    return dueOn != null ? dueOn : quarter().lastDay();
  }

  Text title() {
    return new Text(title, titleEn);
  }

  Text advice() {
    return new Text(advice, adviceEn);
  }

  @Nullable Text law() {
    return law == null ? null : new Text(law, lawEn);
  }

  RoadmapRow row() {
    return new RoadmapRow(
        id(),
        version(),
        catalogueAction,
        title,
        titleEn,
        tier,
        priority,
        effort,
        points,
        dimension,
        question,
        law,
        lawEn,
        assessmentId,
        auditedOn,
        quarter,
        place,
        status,
        reason,
        owner,
        startOn,
        dueOn,
        doneOn);
  }
}
