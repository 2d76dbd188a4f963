package fr.gouvernail.engagement;

import fr.gouvernail.assessment.AssessmentCompleted;
import fr.gouvernail.document.Colour;
import fr.gouvernail.document.Letterhead;
import fr.gouvernail.document.Letterheads;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.Memberships;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Knows which firm led an audit, and how it presents itself on the documents about it.
@Service
@Transactional(readOnly = true)
public class AuditLetterheads implements Letterheads {

  private final LedAudits audits;
  private final FirmBrands brands;
  private final FirmLogos logos;
  private final Memberships memberships;
  private final CurrentTenant tenant;
  private final Texts texts;

  AuditLetterheads(
      LedAudits audits,
      FirmBrands brands,
      FirmLogos logos,
      Memberships memberships,
      CurrentTenant tenant,
      Texts texts) {
    this.audits = audits;
    this.brands = brands;
    this.logos = logos;
    this.memberships = memberships;
    this.tenant = tenant;
    this.texts = texts;
  }

  /// The firm through which the lead consultant entered the company is the one that answers.
  @EventListener
  @Internal("the closing of an audit, in its transaction")
  @Transactional(propagation = Propagation.MANDATORY)
  public void closed(AssessmentCompleted event) {
    sender(event.lead(), event.tenant())
        .ifPresent(firm -> audits.save(new LedAudit(event.assessment(), firm)));
  }

  /// The firm through which a consultant enters a company.
  private Optional<UUID> sender(PersonRef consultant, TenantId client) {
    return brands.firmsOf(consultant.value()).stream()
        .filter(firm -> sent(firm, consultant, client))
        .findFirst();
  }

  private boolean sent(UUID firm, PersonRef consultant, TenantId client) {
    return memberships.ofFirm(firm).stream()
        .anyMatch(a -> a.person().equals(consultant) && a.tenant().equals(client));
  }

  @Override
  @Internal("reports, whose readers may read the audit")
  public Optional<Letterhead> about(UUID audit, Locale language) {
    return audits.byId(audit).map(LedAudit::firm).flatMap(firm -> ofFirm(firm, language));
  }

  @Override
  @Internal("documents about an audit under way, whose readers may read its result")
  public Optional<Letterhead> of(UUID person, Locale language) {
    return sender(new PersonRef(person), tenant.id()).flatMap(firm -> ofFirm(firm, language));
  }

  private Optional<Letterhead> ofFirm(UUID firm, Locale language) {
    var name = brands.nameOf(firm).orElse("");
    var brand = brands.findById(firm);
    var logo =
        logos
            .findById(firm)
            .map(l -> l.picture(texts.getTranslation("engagement.identity.alt", language, name)));
    return brand.isEmpty() && logo.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Letterhead(
                name,
                logo.orElse(null),
                brand.map(FirmBrand::accent).orElse(Colour.ACCENT),
                brand.map(FirmBrand::tint).orElse(Colour.TINT),
                brand.map(b -> b.form().paragraphs(language)).orElse(List.of()),
                brand.map(b -> b.form().contact()).orElse("")));
  }
}
