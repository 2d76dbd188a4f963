package fr.gouvernail.usecase.ui;

import fr.gouvernail.catalogue.UseCaseModels;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.usecase.FieldEdit;
import fr.gouvernail.usecase.IdeaService;
import fr.gouvernail.usecase.Seed;
import fr.gouvernail.usecase.UseCaseDrafting;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.UseCaseService;
import fr.gouvernail.usecase.model.Values;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Starts a sheet from what somebody typed, a model of the catalogue and an idea, as far as they
/// are there. Everything may be sent twice.
@Component
class SheetStart {

  private final UseCaseDrafting drafting;
  private final UseCaseService reading;
  private final IdeaService ideas;
  private final UseCaseModels models;
  private final Caller caller;

  SheetStart(
      UseCaseDrafting drafting,
      UseCaseService reading,
      IdeaService ideas,
      UseCaseModels models,
      Caller caller) {
    this.drafting = drafting;
    this.reading = reading;
    this.ideas = ideas;
    this.models = models;
    this.caller = caller;
  }

  /// @param id a new one, for a sheet without idea
  /// @param model id of the model; null without one
  /// @param idea an open one, which the caller takes up with this; null without one
  /// @param reason what to say beside the marks of a model, by its title
  /// @return the use that was started
  /// @throws RuleViolated if there is no such model, or the idea was answered otherwise
  UseCaseId start(
      UseCaseId id,
      Values typed,
      @Nullable String model,
      @Nullable UUID idea,
      Locale locale,
      UnaryOperator<String> reason) {
    var values = model == null ? typed : filled(typed, model, locale, reason);
    if (idea == null) {
      drafting.start(id, new Seed(values, model, null, null));
      return id;
    }
    var useCase = ideas.adopt(idea);
    var there = reading.dossier(useCase).current().edition().values();
    values
        .all()
        .forEach((field, value) ->
            drafting.change(
                useCase, new FieldEdit(false, field, there.find(field).orElse(null), value)));
    return useCase;
  }

  private Values filled(Values typed, String model, Locale locale, UnaryOperator<String> reason) {
    var catalogue = models.latest();
    var chosen =
        catalogue.model(model).orElseThrow(() -> new RuleViolated("usecase.new.model.unknown"));
    return new CataloguePrefill(
            catalogue, locale, caller.person(), reason.apply(chosen.title().in(locale)))
        .into(typed, chosen);
  }
}
