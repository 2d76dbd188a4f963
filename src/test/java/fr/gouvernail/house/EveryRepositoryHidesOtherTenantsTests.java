package fr.gouvernail.house;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.PortalTest;
import fr.gouvernail.sample.SampleData;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.TenantOwned;
import fr.gouvernail.tenancy.TenantRepository;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// Walks over every repository with the rows of the sample companies. A new repository joins by
/// itself; one whose table is empty there fails the walk, so that nothing passes for want of rows.
@PortalTest
@Import(SampleData.class)
class EveryRepositoryHidesOtherTenantsTests {

  @Autowired ApplicationContext context;
  @Autowired SampleData sample;

  TenantId mine;
  TenantId theirs;

  @BeforeEach
  void twoCompanies() {
    mine = sample.company("ateliers-brevanne").id();
    theirs = sample.company("comptoir-bastidon").id();
  }

  @Test
  void findsItsOwnRowsAndNobodyElses() {
    repositories()
        .forEach((name, repository) -> {
          var own = ids(mine, repository);
          var foreign = ids(theirs, repository);
          assertThat(own).as(name + " has rows in the first company").isNotEmpty();
          assertThat(foreign).as(name + " has rows in the second company").isNotEmpty();
          assertThat(own).as(name).doesNotContainAnyElementsOf(foreign);
          CurrentTenant.run(
              mine,
              () -> {
                assertThat(repository.count()).as(name).isEqualTo(own.size());
                assertThat(own).as(name).allMatch(id -> repository.byId(id).isPresent());
                assertThat(foreign).as(name).noneMatch(id -> repository.byId(id).isPresent());
              });
        });
  }

  @Test
  void seesNothingWithoutATenant() {
    repositories()
        .forEach((name, repository) -> {
          assertThat(repository.findAll()).as(name).isEmpty();
          assertThat(repository.count()).as(name).isZero();
        });
  }

  @Test
  void removesNoRowOfAnotherCompany() {
    repositories()
        .forEach((name, repository) -> {
          var before = ids(theirs, repository);
          var foreign = CurrentTenant.call(theirs, repository::findAll).getFirst();
          CurrentTenant.run(mine, () -> tryToDelete(repository, foreign));
          assertThat(ids(theirs, repository)).as(name).isEqualTo(before);
        });
  }

  private static void tryToDelete(TenantRepository<TenantOwned> repository, TenantOwned foreign) {
    try {
      repository.delete(foreign);
    } catch (RuntimeException refused) {
      assertThat(refused).isInstanceOf(org.springframework.dao.DataAccessException.class);
    }
  }

  private static List<UUID> ids(TenantId tenant, TenantRepository<TenantOwned> repository) {
    return CurrentTenant.call(tenant, repository::findAll).stream()
        .map(TenantOwned::id)
        .sorted()
        .toList();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Map<String, TenantRepository<TenantOwned>> repositories() {
    var found = (Map) context.getBeansOfType(TenantRepository.class);
    assertThat(found).as("the walk finds the repositories").hasSizeGreaterThan(2);
    return found;
  }
}
