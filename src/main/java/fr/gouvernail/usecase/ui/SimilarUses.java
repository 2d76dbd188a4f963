package fr.gouvernail.usecase.ui;

import fr.gouvernail.catalogue.Similar;
import fr.gouvernail.catalogue.Similar.Match;
import fr.gouvernail.catalogue.Similar.Said;
import fr.gouvernail.catalogue.UseCaseModel;
import fr.gouvernail.catalogue.UseCaseModels;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.usecase.UseCaseService;
import fr.gouvernail.usecase.UseCaseService.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// What a company has already, or the catalogue offers, that resembles what somebody types.
@Component
class SimilarUses {

  private static final int MOST = 4;

  private final UseCaseService uses;
  private final UseCaseModels models;
  private final Map<Locale, Similar<UseCaseModel>> prepared = new ConcurrentHashMap<>();

  SimilarUses(UseCaseService uses, UseCaseModels models) {
    this.uses = uses;
    this.models = models;
  }

  /// Uses of the current workspace, the most alike first. They are read anew each time: a page that
  /// is open for an hour keeps nothing of them.
  List<Wording> uses(String title, String purpose) {
    return Similar.among(uses.wordings(), use -> new Said(use.title(), use.words()))
        .to(new Said(title, purpose), MOST)
        .stream()
        .map(Match::thing)
        .toList();
  }

  /// Models of the catalogue, the most alike first.
  List<UseCaseModel> models(String title, String purpose, Locale locale) {
    return prepared
        .computeIfAbsent(
            Texts.supported(locale),
            language ->
                Similar.among(
                    models.latest().models(),
                    model ->
                        new Said(model.title().in(language), model.description().in(language))))
        .to(new Said(title, purpose), MOST)
        .stream()
        .map(Match::thing)
        .toList();
  }
}
