package fr.gouvernail;

import fr.gouvernail.local.LocalMySql;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// Points the portal at the MySQL server of this test run, and listens to every statement it sends.
@TestConfiguration(proxyBeanMethods = false)
public class RealMySql {

  @Bean
  JdbcConnectionDetails mySql() {
    var server = LocalMySql.shared();
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return server.user();
      }

      @Override
      public String getPassword() {
        return server.password();
      }

      @Override
      public String getJdbcUrl() {
        return server.jdbcUrl("");
      }
    };
  }

  @Bean
  static Statements statements() {
    return new Statements();
  }

  @Bean
  static BeanPostProcessor listenToStatements(Statements statements) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof javax.sql.DataSource source
            ? ProxyDataSourceBuilder.create(source).listener(statements).build()
            : bean;
      }
    };
  }
}
