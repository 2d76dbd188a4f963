package fr.gouvernail.sample;

import fr.gouvernail.questionnaire.Questionnaires;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.io.ClassPathResource;

/// The sample companies in the database of the test run, loaded at first use: not before, since
/// listeners of events hear nothing while the context is being built.
@TestConfiguration(proxyBeanMethods = false)
public class SampleData {

  private final SampleLoader loader;
  private final Questionnaires questionnaires;
  private final TenantDirectory tenants;
  private @Nullable List<Difference> differences;

  SampleData(SampleLoader loader, Questionnaires questionnaires, TenantDirectory tenants) {
    this.loader = loader;
    this.questionnaires = questionnaires;
    this.tenants = tenants;
  }

  /// A company by its slug.
  public Workspace company(String slug) {
    differences();
    return tenants.bySlug(slug).orElseThrow();
  }

  synchronized List<Difference> differences() {
    if (differences == null) {
      try (var file =
          new ClassPathResource("content/sample/sample-companies.yaml").getInputStream()) {
        differences = loader.load(new SampleFile(questionnaires).read(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return differences;
  }
}
