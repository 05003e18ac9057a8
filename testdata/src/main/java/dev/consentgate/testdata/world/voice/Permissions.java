package dev.consentgate.testdata.world.voice;

/** Knows what each member allows. */
public interface Permissions {
  /** True only if the member allows it. */
  boolean allows(MemberId member, String scope);

  /** True unless the member allows it. */
  boolean refuses(MemberId member, String scope);

  /** True only if the member allows it by the number of a purpose of the advertisers' framework. */
  boolean allowsNumber(MemberId member, int purpose);

  /** True only if the member allows it for this vendor. */
  boolean allowsVendor(MemberId member, String scope, String vendor);

  /** Returns only if the member allows it. */
  void demand(MemberId member, String scope) throws NotAllowedException;

  /** The grant; throws if there is none. */
  Grant grantOf(MemberId member, String scope);

  /** The grant, or null if there is none. */
  Grant findGrant(MemberId member, String scope);

  /** The decision on an inquiry. */
  Decision decide(Inquiry inquiry);

  /** Writes down that the member allows it from now on. */
  void record(MemberId member, String scope);
}
