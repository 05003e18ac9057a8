package dev.consentgate.program;

/** An enum constant as a value: binary name of the enum and the constant's name. */
public record EnumConstant(String type, String name) {

  @Override
  public String toString() {
    return type + "." + name;
  }
}
