package dev.consentgate.javac;

import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.consentgate.program.AnnotationInfo;
import dev.consentgate.program.ClassConstant;
import dev.consentgate.program.EnumConstant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** The annotations of a declaration with their explicit member values. */
final class AnnotationReader {

  private static final String SUPPRESSION = "java.lang.SuppressWarnings";

  private final SymbolIds ids;
  private final TypeReader types;

  AnnotationReader(SymbolIds ids, TypeReader types) {
    this.ids = ids;
    this.types = types;
  }

  List<AnnotationInfo> read(Symbol symbol) {
    List<AnnotationInfo> infos = new ArrayList<>();
    for (Attribute.Compound mirror : symbol.getAnnotationMirrors()) {
      infos.add(read(mirror));
    }
    return infos;
  }

  /** The warning names silenced on a declaration or on any declaration around it. */
  Set<String> suppressions(Symbol symbol) {
    Set<String> silenced = new LinkedHashSet<>();
    for (Symbol around = symbol; around != null; around = around.owner) {
      for (Attribute.Compound mirror : around.getAnnotationMirrors()) {
        if (ids.name(mirror.type.tsym).equals(SUPPRESSION)) {
          silenced.addAll(read(mirror).texts("value"));
        }
      }
    }
    return silenced;
  }

  private AnnotationInfo read(AnnotationMirror mirror) {
    Map<String, Object> members = new LinkedHashMap<>();
    mirror
        .getElementValues()
        .forEach(
            (member, value) ->
                members.put(
                    ((MethodSymbol) member).name.toString(), value.accept(new Values(), null)));
    return new AnnotationInfo(ids.name(((Type) mirror.getAnnotationType()).tsym), members);
  }

  private final class Values extends SimpleAnnotationValueVisitor14<Object, Void> {

    @Override
    protected Object defaultAction(Object value, Void unused) {
      return value;
    }

    @Override
    public Object visitEnumConstant(VariableElement constant, Void unused) {
      Symbol symbol = (Symbol) constant;
      return new EnumConstant(ids.name(symbol.owner.enclClass()), symbol.name.toString());
    }

    @Override
    public Object visitType(TypeMirror type, Void unused) {
      return new ClassConstant(types.read((Type) type).erasure());
    }

    @Override
    public Object visitArray(List<? extends AnnotationValue> values, Void unused) {
      List<Object> elements = new ArrayList<>();
      for (AnnotationValue value : values) {
        elements.add(value.accept(this, null));
      }
      return elements;
    }

    @Override
    public Object visitAnnotation(AnnotationMirror nested, Void unused) {
      return read(nested).toString();
    }
  }
}
