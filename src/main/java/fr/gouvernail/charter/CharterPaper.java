package fr.gouvernail.charter;

import static fr.gouvernail.charter.CharterPapers.FRENCH;

import fr.gouvernail.charter.model.CharterText;
import fr.gouvernail.charter.model.MarkdownPassages;
import fr.gouvernail.document.About;
import fr.gouvernail.document.Passage;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What stands on the paper of one version; its templates and the word processor's file read it.
public final class CharterPaper {

  /// Signatures beside the director's.
  private static final int MORE_SIGNATURES = 3;

  /// So that a hash is read and typed without losing one's place.
  private static final int DIGITS_TOGETHER = 8;

  private final CharterRow row;
  private final CharterText text;
  private final Workspace company;
  private final String approver;
  private final String verifyAt;
  private final Instant now;
  private final Texts texts;
  private final Formats formats;

  CharterPaper(
      CharterRow row,
      CharterText text,
      Workspace company,
      String approver,
      String verifyAt,
      Instant now,
      Texts texts) {
    this.row = row;
    this.text = text;
    this.company = company;
    this.approver = approver;
    this.verifyAt = verifyAt;
    this.now = now;
    this.texts = texts;
    formats = new Formats(FRENCH, company.zone());
  }

  /// A fact and its name.
  public record Line(String name, String value) {
    public Line {
      value = printable(value);
    }
  }

  /// A clause with its HTML, safe and well-formed.
  public record Part(String id, String heading, String html) {}

  /// Who signs; all empty for a blank line.
  public record Signature(String name, String role, String date) {}

  public String company() {
    return printable(company.name());
  }

  public String title() {
    return printable(text.title());
  }

  public String version() {
    return word("version", row.number());
  }

  /// Whether it was approved: whatever was not is a project.
  public boolean approved() {
    return row.hash() != null;
  }

  /// What a reader has to know first: that it is a project, or no longer counts; empty where it
  /// does.
  public String warning() {
    return switch (row.state()) {
      case DRAFT, IN_REVIEW -> word("project", formats.date(now));
      case APPROVED -> word("later", effective());
      case IN_FORCE -> "";
      case REPLACED, ARCHIVED -> word(approved() ? "past" : "project", formats.date(now));
    };
  }

  /// What the foot of each page says.
  public String foot() {
    return approved()
        ? word("foot", company(), row.number(), row.shortHash())
        : word("foot.project", company(), row.number());
  }

  /// What the title page says of the version.
  public List<Line> facts() {
    var facts = new ArrayList<Line>();
    facts.add(
        new Line(word("fact.state"), texts.getTranslation("charter.state." + row.state(), FRENCH)));
    if (!row.summary().isBlank()) {
      facts.add(new Line(word("fact.summary"), row.summary()));
    }
    var approvedAt = row.approved();
    if (approvedAt != null) {
      facts.add(
          new Line(word("fact.approved"), word("approved.by", approver, formats.date(approvedAt))));
    }
    if (row.effective() != null) {
      facts.add(new Line(word("fact.effective"), effective()));
    }
    var review = row.review();
    if (review != null) {
      facts.add(new Line(word("fact.review"), formats.date(review)));
    }
    if (approved()) {
      facts.add(new Line(word("fact.hash"), row.shortHash()));
    }
    return facts;
  }

  private String effective() {
    var day = row.effective();
    return day == null ? "" : formats.date(day);
  }

  public List<Part> parts() {
    return text.clauses().stream()
        .map(c -> new Part(c.id(), printable(c.heading()), printable(c.html())))
        .toList();
  }

  /// The whole hash, in groups.
  public String hash() {
    var hash = row.hash();
    return hash == null ? "" : hash.replaceAll("(.{" + DIGITS_TOGETHER + "})(?=.)", "$1 ");
  }

  /// Where anybody verifies it.
  public String verifyAt() {
    return verifyAt;
  }

  /// How to verify it, and from when.
  public String howToVerify() {
    return row.inForce() == null ? word("verify.later", effective()) : word("verify");
  }

  /// The director who approved, then blank lines.
  public List<Signature> signatures() {
    var signatures = new ArrayList<Signature>();
    var at = row.approved();
    signatures.add(new Signature(approver, word("director"), at == null ? "" : formats.date(at)));
    for (int i = 0; i < MORE_SIGNATURES; i++) {
      signatures.add(new Signature("", "", ""));
    }
    return signatures;
  }

  About about(Instant writtenAt) {
    return new About(
        word("title", text.title(), version(), company.name()),
        company.name(),
        foot(),
        FRENCH,
        writtenAt);
  }

  /// The same for a word processor.
  List<Passage> passages() {
    var passages = new ArrayList<Passage>();
    passages.add(new Passage.Title(text.title()));
    passages.add(new Passage.Words(Passage.strong(company.name()) + " · " + version()));
    if (!warning().isEmpty()) {
      passages.add(new Passage.Words(Passage.strong(warning())));
    }
    passages.add(new Passage.Words(word("copy")));
    passages.add(table(facts()));
    for (var clause : text.clauses()) {
      passages.add(new Passage.Heading(1, clause.heading()));
      passages.addAll(MarkdownPassages.of(clause.markdown()));
    }
    if (approved()) {
      passages.add(new Passage.Heading(1, word("signature")));
      passages.add(
          table(
              List.of(
                  new Line(word("fact.hash.whole"), hash()),
                  new Line(word("fact.verify"), verifyAt))));
      passages.add(new Passage.Words(howToVerify()));
      passages.add(
          new Passage.Table(
              List.of(word("sign.name"), word("sign.role"), word("sign.date"), word("sign.here")),
              signatures().stream().map(s -> List.of(s.name(), s.role(), s.date(), "")).toList()));
    }
    return passages;
  }

  private static Passage.Table table(List<Line> lines) {
    return new Passage.Table(
        List.of(), lines.stream().map(line -> List.of(line.name(), line.value())).toList());
  }

  /// Without the characters that XML has no place for.
  private static String printable(String words) {
    return words.replaceAll("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF&&[^\\t\\n]]", "");
  }

  private String word(String key, Object... args) {
    return texts.getTranslation("charter.paper." + key, FRENCH, args);
  }
}
