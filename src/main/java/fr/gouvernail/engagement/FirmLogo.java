package fr.gouvernail.engagement;

import fr.gouvernail.document.Illustration;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/// The logo of a firm, written anew as PNG.
@Entity
@Table(name = "firm_logo")
class FirmLogo {

  @Id
  @Column(name = "firm_id")
  private UUID firmId;

  private byte[] png;
  private int width;
  private int height;
  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected FirmLogo() {}

  @SuppressWarnings("NullAway.Init") // filled by change
  FirmLogo(UUID firm) {
    this.firmId = firm;
  }

  void change(LogoPicture picture) {
    png = picture.png();
    width = picture.width();
    height = picture.height();
  }

  Illustration picture(String alt) {
    return new Illustration(png, width, height, alt);
  }
}
