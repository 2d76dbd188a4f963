package fr.gouvernail.document;

/// A file that was handed in as a workbook and is not read, with the reason.
public final class UnreadableWorkbook extends RuntimeException {

  private final Reason reason;

  /// Why a file is not read.
  public enum Reason {
    /// More bytes than allowed.
    TOO_LARGE,
    /// No XLSX: another format, protected by a password, damaged or forged.
    NOT_A_WORKBOOK,
    /// It holds programs.
    MACROS,
    /// It refers to other workbooks.
    LINKS,
    /// Unpacked, it would be out of all proportion.
    TOO_DENSE,
    /// More filled rows than allowed.
    TOO_MANY_ROWS,
    /// A filled cell further to the right than allowed.
    TOO_MANY_COLUMNS
  }

  UnreadableWorkbook(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  UnreadableWorkbook(Reason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
