package dev.consentgate.testdata.world;

/** Knows to whom people have agreed to be shown. */
public interface DisclosureRegister {
  /** True only if the person has agreed that this vendor gets it for this purpose. */
  boolean mayReceive(UserId subject, Purpose purpose, Vendor vendor);

  /** Returns normally only if the person has agreed that the vendor of this name gets it. */
  void requireDisclosure(UserId subject, Purpose purpose, String vendor) throws ConsentException;
}
