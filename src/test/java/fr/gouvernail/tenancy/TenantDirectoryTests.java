package fr.gouvernail.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.local.LocalMySql;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class TenantDirectoryTests {

  @Autowired TenantDirectory directory;
  @Autowired OpenTenants open;
  @Autowired TestCompanies companies;
  @Autowired Statements statements;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void anActiveWorkspaceIsReadOnce() {
    var one = companies.company();
    var other = companies.company();
    directory.bySlug(one.slug());
    directory.byIds(List.of(one.id(), other.id()));

    assertThat(
            statements.during(() -> {
              assertThat(directory.bySlug(one.slug())).contains(one);
              assertThat(directory.byIds(List.of(one.id(), other.id())))
                  .containsExactlyInAnyOrder(one, other);
              assertThat(CurrentTenant.call(other.id(), directory::current)).isEqualTo(other);
            }))
        .isEmpty();
  }

  @Test
  void whatATransactionSawIsForgottenWithIt() {
    var template = new TransactionTemplate(transactions);
    var seen =
        template.execute(transaction -> {
          var company = companies.company();
          assertThat(directory.bySlug(company.slug())).contains(company);
          transaction.setRollbackOnly();
          return company;
        });

    assertThat(directory.bySlug(seen.slug())).isEmpty();
    assertThat(directory.byIds(List.of(seen.id()))).isEmpty();
  }

  @Test
  void aWorkspaceThatIsSuspendedByHandIsGoneOnceLookedAtAgain() throws SQLException {
    var one = companies.company();
    directory.bySlug(one.slug());

    suspend(one);
    open.lookAgain();

    assertThat(directory.bySlug(one.slug())).isEmpty();
    assertThat(directory.byIds(List.of(one.id()))).isEmpty();
  }

  private static void suspend(Workspace company) throws SQLException {
    var server = LocalMySql.shared();
    try (var connection =
            DriverManager.getConnection(server.jdbcUrl(""), server.user(), server.password());
        var update =
            connection.prepareStatement("update tenant set status = 'SUSPENDED' where slug = ?")) {
      update.setString(1, company.slug());
      update.executeUpdate();
    }
  }
}
