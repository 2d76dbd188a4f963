package fr.gouvernail.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.charter.model.ClauseDiff;
import fr.gouvernail.charter.model.Finding;
import fr.gouvernail.charter.model.GrowingModels;
import fr.gouvernail.charter.model.ResolvedClause;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@PortalTest
@Import(ModelUpdatesTests.Models.class)
class ModelUpdatesTests {

  @TestConfiguration(proxyBeanMethods = false)
  static class Models {
    @Bean
    @Primary
    GrowingModels growingModels() {
      return new GrowingModels();
    }
  }

  private static final Version NEW = Version.of("1.1.0");

  @Autowired GrowingModels models;
  @Autowired CharterService charters;
  @Autowired CharterDrafting drafting;
  @Autowired ClauseEditing editing;
  @Autowired ModelUpdates updates;
  @Autowired TestCompanies companies;

  @AfterEach
  void shrink() {
    models.shrink();
  }

  @Test
  void takesOrLeavesEachClauseOfANewerModel() {
    var company = companies.company();
    var id = as(company, () -> drafting.start(true, "Première"));
    as(company, () -> editing.save(id, "outils", -1, "Nos outils", "Les nôtres"));
    assertThat(as(company, () -> updates.offered(id))).isEmpty();

    models.grow();
    assertThat(as(company, () -> charters.draft(id)).newerModel()).isEqualTo(NEW);
    var offered = as(company, () -> updates.offered(id)).orElseThrow();
    assertThat(offered.clauses())
        .extracting(c -> c.clause() + " " + c.kind())
        .containsExactlyInAnyOrder(
            "formation " + ClauseDiff.Kind.CHANGED,
            "sobriete " + ClauseDiff.Kind.ADDED,
            "propriete " + ClauseDiff.Kind.REMOVED);

    var draft = as(company, () -> updates.follow(id, NEW, Set.of("formation")));
    assertThat(as(company, () -> updates.follow(id, NEW, Set.of())).text()).isEqualTo(draft.text());

    assertThat(draft.text().clause("formation").orElseThrow().markdown()).contains("et suivie");
    assertThat(draft.text().clause("sobriete")).isEmpty();
    assertThat(draft.text().clause("propriete").orElseThrow().origin())
        .isEqualTo(ResolvedClause.Origin.OWN);
    assertThat(draft.text().clause("outils").orElseThrow().markdown()).isEqualTo("Les nôtres");
    assertThat(draft.findings())
        .extracting(Finding::code)
        .doesNotContain(Finding.Code.CLAUSE_OUTDATED);
    var ids = draft.text().clauses().stream().map(ResolvedClause::id).toList();
    assertThat(ids).containsSubsequence("transparence", "propriete", "donnees-personnelles");
  }

  @Test
  void keepsAChangedClauseThatIsLeft() {
    var company = companies.company();
    var id = as(company, () -> drafting.start(true, "Première"));
    models.grow();

    var draft = as(company, () -> updates.follow(id, NEW, Set.of("sobriete", "propriete")));

    assertThat(draft.text().clause("formation").orElseThrow())
        .satisfies(c -> assertThat(c.markdown()).doesNotContain("et suivie"))
        .satisfies(c -> assertThat(c.origin()).isEqualTo(ResolvedClause.Origin.EDITED));
    assertThat(draft.text().clause("sobriete")).isPresent();
    assertThat(draft.text().clause("propriete")).isEmpty();
    assertThat(draft.findings())
        .extracting(Finding::code)
        .doesNotContain(Finding.Code.CLAUSE_OUTDATED);
  }

  @Test
  void refusesAModelThatWasNotShown() {
    var company = companies.company();
    var id = as(company, () -> drafting.start(true, "Première"));
    assertThatThrownBy(() -> as(company, () -> updates.follow(id, NEW, Set.of())))
        .isInstanceOf(RuleViolated.class);
  }

  private final java.util.Map<Workspace, fr.gouvernail.tenancy.PersonRef> leads =
      new java.util.HashMap<>();

  private <T> T as(Workspace where, Supplier<T> work) {
    var lead = leads.computeIfAbsent(where, w -> companies.member(w, Role.AI_LEAD));
    return CurrentTenant.call(where.id(), () -> Caller.callAs(lead, work));
  }
}
