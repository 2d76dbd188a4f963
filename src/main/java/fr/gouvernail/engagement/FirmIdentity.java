package fr.gouvernail.engagement;

import static fr.gouvernail.identity.Permission.EDIT_FIRM_IDENTITY;

import fr.gouvernail.document.Illustration;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Profile;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How the firm of the caller presents itself on its reports. It belongs to no company, so no trail
/// holds it: the page says who changed it last.
@Service
@Transactional
public class FirmIdentity {

  /// What a firm that chose nothing yet is changed from.
  private static final long NONE = -1;

  private final Firms firms;
  private final FirmBrands brands;
  private final FirmLogos logos;
  private final People people;
  private final Caller caller;
  private final Clock clock;

  FirmIdentity(
      Firms firms, FirmBrands brands, FirmLogos logos, People people, Caller caller, Clock clock) {
    this.firms = firms;
    this.brands = brands;
    this.logos = logos;
    this.people = people;
    this.caller = caller;
    this.clock = clock;
  }

  /// What a firm chose.
  ///
  /// @param logo null for none; the words that stand for it are the page's to give
  /// @param version to be given back with a change
  /// @param changedBy name of whoever changed it last; empty while nobody did
  public record Sheet(
      String firm,
      IdentityForm form,
      @Nullable Illustration logo,
      long version,
      String changedBy,
      @Nullable Instant changedAt) {}

  /// That of the caller's firm.
  ///
  /// @throws NotFound if the caller works for no firm
  @Requires(EDIT_FIRM_IDENTITY)
  @Transactional(readOnly = true)
  public Sheet mine() {
    var firm = firm();
    var logo = logos.findById(firm.id()).map(l -> l.picture("")).orElse(null);
    return brands
        .findById(firm.id())
        .map(brand ->
            new Sheet(
                firm.name(),
                brand.form(),
                logo,
                brand.version(),
                people.profiles(List.of(brand.changedBy())).stream()
                    .map(Profile::name)
                    .findFirst()
                    .orElse(""),
                brand.changedAt()))
        .orElseGet(() -> new Sheet(firm.name(), IdentityForm.OURS, logo, NONE, "", null));
  }

  /// Changes colours and words.
  ///
  /// @throws RuleViolated when a colour could not be read, or a text is too long
  /// @throws ObjectOptimisticLockingFailureException if somebody changed them since that version
  @Requires(EDIT_FIRM_IDENTITY)
  public void change(long version, IdentityForm wanted) {
    var firm = firm().id();
    var form = wanted.checked();
    var known = brands.findById(firm);
    long current = known.map(FirmBrand::version).orElse(NONE);
    if (current != version) {
      throw new ObjectOptimisticLockingFailureException(FirmBrand.class, firm);
    }
    var brand = known.orElseGet(() -> new FirmBrand(firm));
    brand.change(form, caller.person(), clock.instant());
    brands.save(brand);
  }

  /// Takes another logo.
  ///
  /// @param file PNG or JPEG, whatever it is called
  /// @throws RuleViolated with the reason why it is none
  @Requires(EDIT_FIRM_IDENTITY)
  public void changeLogo(byte[] file) {
    var firm = firm().id();
    var picture = LogoPicture.of(file);
    var logo = logos.findById(firm).orElseGet(() -> new FirmLogo(firm));
    logo.change(picture);
    logos.save(logo);
  }

  /// Goes without a logo.
  @Requires(EDIT_FIRM_IDENTITY)
  public void removeLogo() {
    logos.findById(firm().id()).ifPresent(logos::delete);
  }

  private Firms.Staff firm() {
    return firms.myFirm().orElseThrow(() -> new NotFound("firm of " + caller.person()));
  }
}
