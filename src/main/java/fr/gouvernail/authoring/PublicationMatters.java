package fr.gouvernail.authoring;

import fr.gouvernail.authoring.model.Bilingual;
import fr.gouvernail.awaiting.Addressee;
import fr.gouvernail.awaiting.AwaitingOutside;
import fr.gouvernail.awaiting.Matter;
import fr.gouvernail.awaiting.MatterFact;
import fr.gouvernail.awaiting.MatterKind;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Profile;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// A request awaits whoever decides for the firm until the draft is published or sent back; what is
/// sent back awaits whoever asked until he or she asks again.
@Component
class PublicationMatters {

  static final MatterKind ASKED = new MatterKind("authoring.asked", "book-open", Tone.ACCENT);
  static final MatterKind RETURNED =
      new MatterKind("authoring.returned", "rotate-ccw", Tone.ATTENTION);

  private static final int LONGEST = 280;

  private final AwaitingOutside awaiting;
  private final People people;
  private final Clock clock;

  PublicationMatters(AwaitingOutside awaiting, People people, Clock clock) {
    this.awaiting = awaiting;
    this.people = people;
    this.clock = clock;
  }

  void asked(DraftRow draft, Collection<PersonRef> deciding, PersonRef by) {
    settled(draft.id());
    var facts = List.of(title(draft.title()), name(by));
    awaiting.ask(
        deciding.stream().map(person -> matter(ASKED, draft, person, facts, "/publish")).toList());
  }

  void sentBack(DraftRow draft, PersonRef to, PersonRef by, String word) {
    settled(draft.id());
    var facts = List.of(title(draft.title()), name(by), MatterFact.text(shortened(word)));
    awaiting.ask(List.of(matter(RETURNED, draft, to, facts, "")));
  }

  void settled(UUID draft) {
    awaiting.settled(List.of(ASKED, RETURNED), draft);
  }

  private Matter matter(
      MatterKind kind, DraftRow draft, PersonRef to, List<MatterFact> facts, String page) {
    return new Matter(
        kind,
        draft.id(),
        Addressee.person(to),
        LocalDate.now(clock),
        null,
        facts,
        "/portfolio/libraries/write/" + draft.id() + page);
  }

  private static MatterFact title(Bilingual title) {
    var words = title.french().isEmpty() ? title.english() : title.french();
    return words.isEmpty()
        ? MatterFact.key("authoring.untitled")
        : MatterFact.text(shortened(words));
  }

  private MatterFact name(PersonRef person) {
    return MatterFact.text(
        people.profiles(List.of(person)).stream().findFirst().map(Profile::name).orElse(""));
  }

  private static String shortened(String words) {
    var line = words.replaceAll("\\s+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "\u2026" : line;
  }

  @Configuration(proxyBeanMethods = false)
  static class Kinds {

    @Bean
    static MatterKind publicationAsked() {
      return ASKED;
    }

    @Bean
    static MatterKind draftReturned() {
      return RETURNED;
    }
  }
}
