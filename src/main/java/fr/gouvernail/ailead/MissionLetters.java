package fr.gouvernail.ailead;

import fr.gouvernail.document.About;
import fr.gouvernail.document.DocxDocuments;
import fr.gouvernail.document.Passage;
import fr.gouvernail.document.PassagesPdf;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The mission letters, to read on a page and to take away.
@Service
@Transactional(readOnly = true)
public class MissionLetters {

  private static final Locale FRENCH = Locale.FRANCE;

  private final LetterTemplate template = LetterTemplate.latest();
  private final OfficeDesk desk;
  private final Appointments appointments;
  private final People people;
  private final TenantDirectory directory;
  private final DocxDocuments docx;
  private final PassagesPdf pdf;
  private final AccessPolicy policy;
  private final Caller caller;
  private final Texts texts;
  private final Clock clock;

  MissionLetters(
      OfficeDesk desk,
      Appointments appointments,
      People people,
      TenantDirectory directory,
      DocxDocuments docx,
      PassagesPdf pdf,
      AccessPolicy policy,
      Caller caller,
      Texts texts,
      Clock clock) {
    this.desk = desk;
    this.appointments = appointments;
    this.people = people;
    this.directory = directory;
    this.docx = docx;
    this.pdf = pdf;
    this.policy = policy;
    this.caller = caller;
    this.texts = texts;
    this.clock = clock;
  }

  /// The letter that these terms would give.
  @Requires(Permission.APPOINT_AI_LEAD)
  public Letter draft(AppointmentForm form) {
    var workspace = directory.current();
    var formats = Formats.of(FRENCH);
    var director = caller.person();
    var other = desk.look().holder(form.seat().other(), form.start()).map(Appointment::person);
    var values = new HashMap<String, String>();
    values.put("entreprise", workspace.name());
    values.put("direction", people.profile(director).name());
    values.put("personne", people.profile(form.person()).name());
    // What is taken over is written as of its first day.
    values.put("date", formats.date(earlier(desk.today(), form.start())));
    values.put("debut", formats.date(form.start()));
    values.put("temps", time(form.allotment()));
    values.put("seuil", Integer.toString(AppointmentService.SMALL));
    values.put("autre", other.map(p -> people.profile(p).name()).orElse(""));
    var last = form.last();
    values.put("fin", last == null ? "" : formats.date(last));
    var facts = new HashSet<String>();
    facts.add(form.seat().name());
    form.powers().forEach(power -> facts.add(power.name()));
    if (last != null) {
      facts.add("END");
    }
    if (form.person().equals(director)) {
      facts.add("SELF");
    }
    if (other.isPresent()) {
      facts.add("WITH_OTHER");
    }
    return new Letter(LetterTemplate.VERSION, template.fill(facts, values));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private String time(Allotment allotment) {
    return texts.getTranslation(
        "ailead.hours." + allotment.per(), Locale.FRENCH, allotment.hours());
  }

  /// The letter of an appointment, for the person, the director and those who see the members.
  ///
  /// @throws NotFound for anybody else, and where there is none
  @Requires(Permission.ENTER_WORKSPACE)
  public Letter of(MandateId id) {
    var appointment = get(id);
    return appointment.letter().orElseThrow(() -> new NotFound("letter of " + id));
  }

  private Appointment get(MandateId id) {
    return appointments
        .byId(id.value())
        .filter(a -> a.person().equals(caller.person()) || policy.allows(Permission.READ_MEMBERS))
        .orElseThrow(() -> new NotFound("appointment " + id));
  }

  /// The letter of an appointment as a file to edit elsewhere, with how it was answered.
  @Requires(Permission.ENTER_WORKSPACE)
  public byte[] docx(MandateId id) {
    return docx.write(about(id), whole(id));
  }

  /// The letter of an appointment as a tagged PDF, with how it was answered.
  @Requires(Permission.ENTER_WORKSPACE)
  public byte[] pdf(MandateId id) {
    return pdf.write(about(id), whole(id));
  }

  private About about(MandateId id) {
    var company = directory.current().name();
    return new About(
        text("ailead.letter.file.title", people.profile(get(id).person()).name()),
        company,
        text("ailead.letter.foot", company, of(id).version()),
        FRENCH,
        clock.instant());
  }

  private List<Passage> whole(MandateId id) {
    var passages = new ArrayList<>(of(id).passages());
    passages.add(new Passage.Words(answer(id, FRENCH)));
    return passages;
  }

  /// How the appointment was answered, in one sentence.
  @Requires(Permission.ENTER_WORKSPACE)
  public String answer(MandateId id, Locale locale) {
    var mandate = get(id).mandate(null);
    var at = mandate.answeredAt();
    var formats = new Formats(locale, directory.current().zone());
    return texts.getTranslation(
        "ailead.letter.answer." + mandate.state(),
        locale,
        people.profile(mandate.person()).name(),
        at == null ? "" : formats.dateTime(at));
  }

  private String text(String key, Object... values) {
    return texts.getTranslation(key, Locale.FRENCH, values);
  }
}
