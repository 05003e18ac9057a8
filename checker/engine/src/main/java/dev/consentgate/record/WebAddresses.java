package dev.consentgate.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of the addresses in a text what may be secret: user information, query and fragment.
 */
public final class WebAddresses {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "([A-Za-z][A-Za-z0-9+.-]*://)"
              + "(?:[^\\s/?#\"'<>]*@)?"
              + "([^\\s?#\"'<>()]*)"
              + "(?:[?#][^\\s\"'<>)]*)?");

  private WebAddresses() {}

  public static String withoutSecrets(String text) {
    if (!text.contains("://")) {
      return text;
    }
    Matcher address = ADDRESS.matcher(text);
    return address.replaceAll(found -> Matcher.quoteReplacement(found.group(1) + found.group(2)));
  }
}
