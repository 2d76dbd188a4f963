package fr.gouvernail.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "devis.pdf > devis.pdf",
        "Été 2026 – « reçu ».PDF > Été 2026 – « reçu ».PDF",
        "../../etc/passwd.txt > passwd.txt",
        "C:\\Users\\claire\\devis.pdf > devis.pdf",
        "a:b|c?.csv > a-b-c-.csv",
        "...htaccess > htaccess",
        "rapport.pdf... > rapport.pdf",
        "con.txt > _con.txt",
        "LPT1 > _LPT1",
        ".pdf > pdf",
        "archive.tar.gz > archive.tar.gz",
        "Réunion du 12.06.2026 > Réunion du 12.06.2026",
      })
  void keepsWhatPeopleWroteAndNothingElse(String given, String kept) {
    assertThat(FileName.of(given)).hasToString(kept);
  }

  @Test
  void dropsWhatNobodySees() {
    assertThat(FileName.of("rapport\u202egpj.exe")).hasToString("rapportgpj.exe");
    assertThat(FileName.of("de\u200bvis\u0000\u0007.p\u2066df")).hasToString("devis.pdf");
    assertThat(FileName.of("a\r\nSet-Cookie: x.pdf")).hasToString("a Set-Cookie- x.pdf");
    assertThat(FileName.of("deux\u00a0\u202f mots.txt")).hasToString("deux mots.txt");
    assertThat(FileName.of("e\u0301te\u0301.txt")).hasToString("\u00e9t\u00e9.txt");
  }

  @Test
  void aNameOfNothingIsADocument() {
    for (var given : new String[] {"", "   ", "///", "\u202e", ".", "..", "a/"}) {
      assertThat(FileName.of(given)).hasToString("document");
    }
  }

  @Test
  void aLongNameKeepsItsEnding() {
    var name = FileName.of("é".repeat(400) + ".docx");
    assertThat(name.kind()).isEqualTo("docx");
    assertThat(name.toString()).hasSizeLessThanOrEqualTo(FileName.LONGEST).startsWith("éé");
  }

  @Property
  void whateverIsGivenIsHarmlessAndStaysAsItIs(@ForAll String given) {
    var name = FileName.of(given).toString();
    assertThat(name)
        .isNotBlank()
        .hasSizeLessThanOrEqualTo(FileName.LONGEST)
        .doesNotContainPattern("[/\\\\\\p{Cc}\\p{Cf}\\p{Cs}]")
        .doesNotStartWith(".");
    assertThat(FileName.of(name)).hasToString(name);
  }
}
