package fr.gouvernail.sample;

import fr.gouvernail.charter.OpinionVerdict;
import fr.gouvernail.charter.model.CharterNumber;
import fr.gouvernail.decision.RequestKind;
import fr.gouvernail.decision.Verdict;
import fr.gouvernail.engagement.mission.MissionPurpose;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.AnswerState;
import fr.gouvernail.questionnaire.EvidenceLevel;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import fr.gouvernail.tool.ToolForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a file of companies says, checked: every reference has its target.
record SampleCompanies(@Nullable Firm firm, List<Company> companies) {

  record Firm(
      String id,
      String name,
      List<User> users,
      List<Mission> missions,
      List<Assignment> assignments) {}

  /// What the firm asked a company for, and what it was answered.
  ///
  /// @param asked null where it was so many days before the file is loaded
  /// @param answered null while nobody did
  /// @param refused why not; empty where it was granted
  /// @param until null where it lasts so many days more once the file is loaded
  record Mission(
      String tenant,
      MissionPurpose purpose,
      String words,
      @Nullable LocalDate asked,
      int ago,
      @Nullable LocalDate answered,
      String refused,
      LocalDate from,
      @Nullable LocalDate until,
      int left) {

    LocalDate askedOn(LocalDate today) {
      return asked == null ? today.minusDays(ago) : asked;
    }

    LocalDate lastDay(LocalDate today) {
      return until == null ? today.plusDays(left) : until;
    }
  }

  /// @param department may be empty
  record User(
      String id, String name, String email, Set<Role> roles, String title, String department) {}

  /// @param review true when the consultant only reviews
  record Assignment(
      String user, String tenant, boolean review, LocalDate from, @Nullable LocalDate until) {}

  record Company(
      String id,
      String slug,
      String name,
      String sector,
      String sectorCode,
      int headcount,
      String sizeBand,
      boolean hasCse,
      ZoneId zone,
      LocalDate created,
      boolean benchmarkOptIn,
      List<User> users,
      List<Audit> audits,
      @Nullable Adoption roadmap,
      Leading leading,
      @Nullable CharterFile charter,
      List<Offline> offline,
      List<Request> requests,
      List<Question> questions,
      Uses uses) {}

  /// Uses of AI, with what the register of tools needs for them and what people would like.
  record Uses(List<Adding> tools, List<Wish> ideas, List<Use> cases, List<Workshop> workshops) {

    /// @param by user who adds it
    /// @param owner user of the file
    record Adding(String by, ToolForm form, String owner) {}

    record Wish(String by, int ago, String title, String problem, @Nullable String department) {}

    /// @param ago working days before the file is loaded
    /// @param cases ids of uses
    /// @param votes of users, the same for each of the uses: seven scores in the order of the sheet
    /// @param revealed whether the first of the uses is shown
    record Workshop(
        String by,
        int ago,
        String title,
        List<String> cases,
        List<String> people,
        Map<String, List<Integer>> votes,
        boolean revealed) {}

    /// @param steps in the order in which they were taken
    record Use(String id, List<Deed> steps) {}

    /// @param on null where it is so many working days ago
    /// @param values of the sheet's fields: texts, lists of texts or lists of lines
    /// @param words reason or opinion, may be empty
    /// @param fields to be corrected
    /// @param detail what else the act takes, by name
    record Deed(
        String by,
        @Nullable LocalDate on,
        int ago,
        Act act,
        Map<String, Object> values,
        String words,
        List<String> fields,
        Map<String, String> detail) {}

    enum Act {
      START,
      CHANGE,
      CLASSIFY,
      /// Notes how far all duties of the class are.
      DUTIES,
      OPINION,
      COMMENT,
      ACCEPT,
      SUBMIT,
      WITHDRAW,
      REQUEST_CHANGES,
      APPROVE,
      REJECT,
      START_PILOT,
      GO_LIVE,
      RETURN,
      SUSPEND,
      RESUME,
      RETIRE,
      REVISE
    }
  }

  /// How the AI lead and the deputy do what their roles say.
  ///
  /// @param hours a week, for the lead; half of them for the deputy
  record Leading(int hours, List<Away> absences) {
    static final Leading USUAL = new Leading(4, List.of());
  }

  /// Days on which the lead is absent, both included.
  record Away(LocalDate first, LocalDate last) {}

  /// The charter of a company, with its tools.
  record CharterFile(String approvedBy, List<ToolLine> tools, List<VersionLine> versions) {

    enum State {
      DRAFT,
      IN_REVIEW,
      IN_FORCE
    }

    /// @param form without owner
    /// @param owner user of the file
    /// @param since the first version that lists it
    record ToolLine(ToolForm form, @Nullable String owner, CharterNumber since) {}

    /// @param values persons as users of the file
    /// @param readers user → the day on which he or she accepted it
    record VersionLine(
        CharterNumber number,
        State state,
        String change,
        @Nullable LocalDate adopted,
        Map<String, String> options,
        Map<String, String> values,
        Map<String, Boolean> facts,
        List<OwnClause> clauses,
        List<Remark> remarks,
        List<Said> opinions,
        Map<String, LocalDate> readers) {}

    record OwnClause(String title, String markdown, String after) {}

    record Remark(String by, @Nullable String clause, String text) {}

    record Said(String by, OpinionVerdict verdict, String text) {}
  }

  /// Somebody without e-mail.
  ///
  /// @param department may be empty
  /// @param signed the day on the sheet, if there is one
  /// @param code whether there is a code for the shared screen
  record Offline(String name, String department, @Nullable LocalDate signed, boolean code) {}

  /// Something that was asked for, and what became of it.
  ///
  /// @param ago working days before the file is loaded; so in every step
  record Request(
      String by,
      int ago,
      RequestKind kind,
      String tool,
      String purpose,
      DataLevel level,
      @Nullable Step question,
      @Nullable Step answer,
      @Nullable Ruling decision) {}

  record Step(String by, int ago, String text) {}

  /// @param reason may be empty for an approval
  /// @param kind class of an approved tool
  record Ruling(String by, int ago, Verdict verdict, String reason, @Nullable ToolClass kind) {}

  /// « Puis-je ? »
  ///
  /// @param tool of the charter; empty for another one
  /// @param use id of the charter's model
  record Question(String by, int ago, String tool, DataLevel level, String use) {}

  /// @param roadmap of which audit the actions entered the roadmap; who owns which action
  record Adoption(String audit, Map<String, String> owners) {}

  record Audit(
      String id,
      String questionnaire,
      String version,
      LocalDate date,
      boolean closed,
      String lead,
      String second,
      String targetProfile,
      Map<String, Object> facts,
      Map<String, Answer> answers,
      boolean prohibitedUseActive,
      @Nullable Expected expected) {}

  record Answer(
      AnswerState state,
      @Nullable Integer value,
      @Nullable EvidenceLevel evidence,
      String comment,
      @Nullable String justification) {}

  record Expected(
      BigDecimal overall,
      BigDecimal substantiated,
      BigDecimal confidence,
      @Nullable BigDecimal coverage,
      String level,
      Map<String, BigDecimal> dimensions,
      List<String> topRecommendations) {}
}
