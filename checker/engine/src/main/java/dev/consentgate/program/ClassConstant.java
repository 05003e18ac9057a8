package dev.consentgate.program;

/** A class literal as a value: the erased name of the class. */
public record ClassConstant(String type) {

  @Override
  public String toString() {
    return type + ".class";
  }
}
