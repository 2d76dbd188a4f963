package fr.gouvernail.usecase;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody thinks of a use: one opinion each, the last one counts. Whoever is asked has a row
/// before there is anything in it.
@Entity
@Table(name = "use_case_opinion")
class UseCaseOpinion extends TenantOwned {

  static final int LONGEST = 2000;

  @Column(name = "use_case_id", updatable = false)
  private UUID useCase;

  @Column(updatable = false)
  private UUID author;

  @Enumerated(EnumType.STRING)
  @Column(name = "as_role")
  private Role role;

  @Column(name = "asked_by")
  private @Nullable UUID askedBy;

  @Column(name = "asked_at")
  private @Nullable Instant askedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable OpinionVerdict verdict;

  private String words;

  @Column(name = "given_at")
  private @Nullable Instant givenAt;

  private int edition;

  @SuppressWarnings("NullAway") // filled by Hibernate
  protected UseCaseOpinion() {}

  UseCaseOpinion(UseCaseId useCase, PersonRef from, Role role, int edition) {
    super(UuidCreator.getTimeOrderedEpoch());
    this.useCase = useCase.value();
    author = from.value();
    this.role = role;
    words = "";
    this.edition = edition;
  }

  void ask(Role as, PersonRef by, Instant at) {
    role = as;
    askedBy = by.value();
    askedAt = at;
  }

  /// @param why needed unless it is favourable, at most 2000 characters
  /// @throws RuleViolated if the words are missing or too many
  void become(OpinionVerdict wanted, String why, Role as, int about, Instant at) {
    var text = why.strip();
    if (text.length() > LONGEST || text.isEmpty() && wanted != OpinionVerdict.FAVOURABLE) {
      throw new RuleViolated("usecase.rule.opinion.words", LONGEST);
    }
    verdict = wanted;
    words = text;
    role = as;
    edition = about;
    givenAt = at;
  }

  OpinionRow row() {
    return new OpinionRow(
        new PersonRef(author),
        role,
        askedBy == null ? null : new PersonRef(askedBy),
        askedAt,
        verdict,
        words,
        givenAt,
        edition);
  }
}
