package fr.gouvernail.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.gouvernail.questionnaire.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/// The catalogues of the product, and how they are read when something is wrong in them.
enum Catalogues {
  USE_CASES("use-cases/cas-usage-ia-pme/1.0.0/", Catalogues::useCases),
  RISKS("risks/risques-ia-pme/1.0.0/", RiskReader::read),
  INDICATORS("indicators/kpi-ia-pme/1.0.0/", IndicatorReader::read);

  static final IndicatorModels INDICATOR_MODELS = new IndicatorModels();
  static final RiskModels RISK_MODELS = new RiskModels();
  static final UseCaseModels USE_CASE_MODELS = new UseCaseModels(INDICATOR_MODELS, RISK_MODELS);

  private final String folder;
  private final Function<CatalogueFile, Object> reader;

  Catalogues(String folder, Function<CatalogueFile, Object> reader) {
    this.folder = folder;
    this.reader = reader;
  }

  private static Object useCases(CatalogueFile file) {
    return UseCaseReader.read(file, INDICATOR_MODELS, RISK_MODELS);
  }

  String french() {
    return resource(folder + "catalogue.yaml");
  }

  String english() {
    return resource(folder + "en.yaml");
  }

  Object read(String french, String english) {
    return CatalogueFile.read(folder, french, english, reader);
  }

  /// What is wrong once the first occurrence of a text is another one.
  String faultsAfter(String there, String instead) {
    var yaml = french();
    assertThat(yaml).contains(there);
    return faults(
        yaml.replaceFirst(Pattern.quote(there), Matcher.quoteReplacement(instead)), english());
  }

  String faults(String french, String english) {
    var thrown = catchThrowableOfType(InvalidCatalogue.class, () -> read(french, english));
    assertThat(thrown).as("faults of " + this).isNotNull();
    return String.valueOf(thrown.getMessage());
  }

  private static String resource(String path) {
    try {
      return new ClassPathResource("content/catalogues/" + path)
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every text that a record holds, however deep.
  static List<Text> textsOf(Object thing) {
    var texts = new ArrayList<Text>();
    collect(thing, texts);
    return texts;
  }

  private static void collect(Object thing, List<Text> texts) {
    switch (thing) {
      case null -> {}
      case Text text -> texts.add(text);
      case Collection<?> things -> things.forEach(one -> collect(one, texts));
      case Map<?, ?> things -> things.values().forEach(one -> collect(one, texts));
      case Record whole -> {
        for (var part : whole.getClass().getRecordComponents()) {
          collect(value(part, whole), texts);
        }
      }
      default -> {}
    }
  }

  private static Object value(RecordComponent part, Record whole) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
