package fr.gouvernail.authoring;

import fr.gouvernail.authoring.model.Bilingual;
import fr.gouvernail.authoring.model.Content;
import fr.gouvernail.authoring.model.Draft;
import fr.gouvernail.authoring.model.DraftReading;
import fr.gouvernail.authoring.model.Head;
import fr.gouvernail.authoring.model.Level;
import fr.gouvernail.authoring.model.Licence;
import fr.gouvernail.authoring.model.Piece;
import fr.gouvernail.authoring.model.QuestionnaireUrns;
import fr.gouvernail.authoring.model.Stamp;
import fr.gouvernail.authoring.model.Statement;
import fr.gouvernail.engagement.Firms;
import fr.gouvernail.framework.Compliance;
import fr.gouvernail.framework.Framework.Aggregation;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.exchange.LibraryFile;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.library.FirmLibraries;
import fr.gouvernail.library.FirmLibraries.OpenLibrary;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Makes the drafts with which questionnaires begin.
@Component
class DraftBeginnings {

  private static final int LEVELS = 5;
  private static final int THOUSAND = 1_000;

  private final DraftRows rows;
  private final FirmLibraries libraries;
  private final Texts texts;
  private final Caller caller;
  private final Clock clock;

  DraftBeginnings(
      DraftRows rows, FirmLibraries libraries, Texts texts, Caller caller, Clock clock) {
    this.rows = rows;
    this.libraries = libraries;
    this.texts = texts;
    this.caller = caller;
    this.clock = clock;
  }

  /// Begins a draft for a firm of the caller.
  UUID begin(UUID id, Firms.Named firm, Beginning from) {
    var there = rows.findById(id);
    if (there.isPresent()) {
      libraries.firm(there.get().firm());
      return id;
    }
    return switch (from) {
      case Beginning.Blank(var title) -> {
        var urns = fresh(firm, id);
        yield save(id, firm, urns, blank(firm, title));
      }
      case Beginning.OwnModel() -> {
        var urns = fresh(firm, id);
        var model = LibraryFile.read(libraries.ownModel()).found().orElseThrow();
        yield save(
            id,
            firm,
            urns,
            copy(firm, urns, model, dotted(model.version()), Bilingual.of(model.copyright())));
      }
      case Beginning.Copy(var edition, var declared) -> {
        var urns = fresh(firm, id);
        var source = source(firm, edition);
        var own = QuestionnaireUrns.ofOwn(firm.id(), source.row().urn()).isPresent();
        allow(source.library(), own, declared);
        yield save(
            id,
            firm,
            urns,
            copy(
                firm,
                urns,
                source.library(),
                String.valueOf(source.library().version()),
                copyright(source, own)));
      }
      case Beginning.Next(var edition) -> next(id, firm, source(firm, edition));
    };
  }

  private static QuestionnaireUrns fresh(Firms.Named firm, UUID id) {
    return QuestionnaireUrns.of(firm.id(), "q" + shortened(id));
  }

  private static String shortened(UUID id) {
    var digits = id.toString().replace("-", "");
    return digits.substring(digits.length() - 10);
  }

  private OpenLibrary source(Firms.Named firm, UUID edition) {
    var source = libraries.library(edition);
    if (!source.firm().id().equals(firm.id())) {
      throw new NotFound("library " + edition);
    }
    return source;
  }

  private static void allow(FrameworkLibrary library, boolean own, boolean declared) {
    if (library.frameworks().size() > 1) {
      throw new RuleViolated("authoring.rule.frameworks");
    }
    if (library.frameworks().getFirst().nodes().size() > Draft.MOST) {
      throw new RuleViolated("authoring.rule.large", Draft.MOST);
    }
    var licence = own ? Licence.OPEN : Licence.of(library);
    if (licence == Licence.CLOSED) {
      throw new RuleViolated("authoring.rule.licence");
    }
    if (licence == Licence.UNCLEAR && !declared) {
      throw new RuleViolated("authoring.rule.declare");
    }
  }

  private static Bilingual copyright(OpenLibrary source, boolean own) {
    return own ? Bilingual.NONE : Bilingual.of(source.library().copyright());
  }

  private UUID next(UUID id, Firms.Named firm, OpenLibrary source) {
    var urns =
        QuestionnaireUrns.ofOwn(firm.id(), source.row().urn())
            .orElseThrow(() -> new RuleViolated("authoring.rule.foreign"));
    var writing = rows.findByFirmIdAndOpenBase(firm.id(), urns.base());
    if (writing.isPresent()) {
      return writing.get().row().id();
    }
    var last =
        source.editions().getFirst().id().equals(source.row().id())
            ? source.library()
            : libraries.library(source.editions().getFirst().id()).library();
    return save(
        id,
        firm,
        urns,
        DraftReading.of(last, urns, Bilingual.NONE, Bilingual.NONE, List.of(), stamp()));
  }

  private UUID save(UUID id, Firms.Named firm, QuestionnaireUrns urns, Draft draft) {
    if (draft.pieces().size() > Draft.MOST) {
      throw new RuleViolated("authoring.rule.large", Draft.MOST);
    }
    rows.save(
        new QuestionnaireDraft(
            id, firm.id(), urns.base(), draft, caller.person(), TakenOver.now(clock)));
    return id;
  }

  private Stamp stamp() {
    return new Stamp(1, "", caller.person().value(), TakenOver.now(clock));
  }

  private Draft blank(Firms.Named firm, String title) {
    var stamp = stamp();
    var levels =
        IntStream.range(0, LEVELS)
            .mapToObj(score -> new Level(score, said("level." + score), Bilingual.NONE))
            .toList();
    var about =
        new Head.About(
            "",
            new Bilingual(title, ""),
            Bilingual.NONE,
            said("rights", firm.name()),
            levels,
            List.of());
    return new Draft(
        1,
        new Head(stamp, about, Bilingual.NONE, Aggregation.SUM, Map.of()),
        List.of(
            new Piece(
                "d1",
                null,
                false,
                stamp,
                Content.dimension("D1", Bilingual.NONE, Bilingual.NONE, 1))),
        List.of());
  }

  /// Our own model counts 1.2.3 as 1002003.
  private static String dotted(int version) {
    return version / (THOUSAND * THOUSAND)
        + "."
        + version / THOUSAND % THOUSAND
        + "."
        + version % THOUSAND;
  }

  /// @param edition of what is copied, as its publisher calls it
  /// @param copyright of what is copied; none where that is the firm's
  private Draft copy(
      Firms.Named firm,
      QuestionnaireUrns urns,
      FrameworkLibrary library,
      String edition,
      Bilingual copyright) {
    var scale = library.frameworks().getFirst().scale();
    var draft =
        DraftReading.of(
            library,
            urns,
            said("rights", firm.name()),
            attribution(library, edition, copyright),
            DraftReading.standard(scale.min(), scale.max(), this::result),
            stamp());
    var about = draft.head().about();
    return draft.with(
        new Head(
            draft.head().stamp(),
            new Head.About(
                "",
                new Bilingual(
                    titled(about.title().french(), Locale.FRENCH),
                    titled(about.title().english(), Locale.ENGLISH)),
                about.presentation(),
                about.rights(),
                about.levels(),
                about.groups()),
            draft.head().attribution(),
            draft.head().aggregation(),
            draft.head().left()));
  }

  private String titled(String title, Locale locale) {
    return title.isEmpty() ? "" : text("copy", locale, title);
  }

  private Bilingual attribution(FrameworkLibrary library, String edition, Bilingual copyright) {
    if (copyright.blank()) {
      return Bilingual.NONE;
    }
    return new Bilingual(
        attribution(library, edition, copyright.french(), copyright.english(), Locale.FRENCH),
        attribution(library, edition, copyright.english(), copyright.french(), Locale.ENGLISH));
  }

  private String attribution(
      FrameworkLibrary library, String edition, String rights, String otherwise, Locale locale) {
    return text(
        "attribution",
        locale,
        library.name().in(locale),
        edition,
        rights.isEmpty() ? otherwise : rights);
  }

  private Bilingual result(Compliance result) {
    return said("result." + result);
  }

  private Bilingual said(String key, Object... args) {
    return new Bilingual(text(key, Locale.FRENCH, args), text(key, Locale.ENGLISH, args));
  }

  private String text(String key, Locale locale, Object... args) {
    return texts.getTranslation("authoring.begin." + key, locale, args);
  }

  /// The statements with which a question begins: one for each level.
  static List<Statement> statements(Draft draft) {
    return draft.head().about().levels().stream()
        .map(level -> new Statement("s" + level.score(), Bilingual.NONE, level.score(), null))
        .toList();
  }
}
