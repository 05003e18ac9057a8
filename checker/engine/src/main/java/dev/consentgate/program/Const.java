package dev.consentgate.program;

import dev.consentgate.symbol.TypeRef;
import org.jspecify.annotations.Nullable;

/**
 * A constant operand.
 *
 * @param value null for the null literal; else {@link String}, {@link Boolean}, {@link Character},
 *     a boxed number, {@link EnumConstant} or {@link ClassConstant}
 */
public record Const(TypeRef type, @Nullable Object value) implements Operand {

  public static final Const NULL = new Const(TypeRef.OBJECT, null);
  public static final Const TRUE = new Const(TypeRef.BOOLEAN, true);
  public static final Const FALSE = new Const(TypeRef.BOOLEAN, false);

  public static Const of(boolean value) {
    return value ? TRUE : FALSE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.constant(this);
  }

  @Override
  public String toString() {
    return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
  }
}
