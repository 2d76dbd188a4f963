package fr.gouvernail.identity;

/// Something that needs a person was asked before anybody signed in.
public final class NobodySignedIn extends RuntimeException {
  NobodySignedIn() {
    super("nobody is signed in");
  }
}
