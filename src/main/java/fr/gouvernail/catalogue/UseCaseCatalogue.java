package fr.gouvernail.catalogue;

import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.questionnaire.Version;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One version of the use-case models.
///
/// @param note how the marks are to be read
/// @param indicators the catalogue that the models' indicators are from
/// @param risks the catalogue that the models' risks are from
public record UseCaseCatalogue(
    String id,
    Version version,
    Text title,
    @Nullable Text note,
    IndicatorCatalogue indicators,
    RiskCatalogue risks,
    List<Term> categories,
    List<Term> functions,
    List<Term> sectors,
    List<UseCaseModel> models) {

  public UseCaseCatalogue {
    categories = List.copyOf(categories);
    functions = List.copyOf(functions);
    sectors = List.copyOf(sectors);
    models = List.copyOf(models);
  }

  public Optional<UseCaseModel> model(String id) {
    return models.stream().filter(model -> model.id().equals(id)).findFirst();
  }

  /// @throws java.util.NoSuchElementException if there is no such category
  public Term category(String id) {
    return Term.named(categories, id);
  }

  /// @throws java.util.NoSuchElementException if there is no such function
  public Term function(String id) {
    return Term.named(functions, id);
  }

  /// @throws java.util.NoSuchElementException if there is no such sector
  public Term sector(String id) {
    return Term.named(sectors, id);
  }

  /// The models in which every word is found, those first that have it in their title. Accents,
  /// case and endings do not matter; a word may be typed by half.
  ///
  /// @param words as typed; blank finds all models
  public List<UseCaseModel> matching(String words, Locale locale) {
    return Search.among(
        models, words, model -> model.title().in(locale), model -> texts(model, locale));
  }

  private String texts(UseCaseModel model, Locale locale) {
    var texts =
        Stream.of(
            Stream.of(
                model.title(),
                model.description(),
                category(model.category()).label(),
                function(model.function()).label()),
            model.sectors().stream().map(sector -> sector(sector).label()),
            model.prerequisites().stream());
    return String.join(" ", texts.flatMap(part -> part).map(text -> text.in(locale)).toList());
  }
}
