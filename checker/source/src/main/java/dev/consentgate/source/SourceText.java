package dev.consentgate.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file, whatever its encoding; a byte order mark is not part of it. */
final class SourceText {

  /** Beyond this size a file is data in the form of a program. */
  private static final long MAXIMUM_SIZE = 16L << 20;

  private SourceText() {}

  static String read(Path file, Charset encoding) throws IOException {
    long size = Files.size(file);
    if (size > MAXIMUM_SIZE) {
      throw new IOException("larger than " + (MAXIMUM_SIZE >> 20) + " MiB");
    }
    return decode(Files.readAllBytes(file), encoding);
  }

  static String decode(byte[] bytes, Charset encoding) {
    Charset charset = encoding;
    int start = 0;
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      charset = StandardCharsets.UTF_8;
      start = 3;
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
      start = 2;
    } else if (startsWith(bytes, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
      start = 2;
    }
    ByteBuffer content = ByteBuffer.wrap(bytes, start, bytes.length - start);
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(content.slice())
          .toString();
    } catch (CharacterCodingException e) {
      return StandardCharsets.ISO_8859_1.decode(content).toString();
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
