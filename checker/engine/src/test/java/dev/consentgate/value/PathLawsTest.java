package dev.consentgate.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Access paths are short, and ordered so that equal paths are neighbours. */
final class PathLawsTest {

  @Provide
  Arbitrary<List<String>> steps() {
    return Arbitraries.of("photo", "next", Path.ELEMENT).list().ofMaxSize(9);
  }

  @Provide
  Arbitrary<Path> paths() {
    return steps().map(PathLawsTest::along);
  }

  private static Path along(List<String> steps) {
    Path path = Path.parameter(0);
    for (String step : steps) {
      Path longer = path.then(step);
      path = longer == null ? path : longer;
    }
    return path;
  }

  @Law
  void neverGrowsBeyondItsBound(@ForAll("paths") Path path) {
    assertThat(path.steps()).hasSizeLessThanOrEqualTo(Path.MAX_STEPS);
    assertThat(path.isFull()).isEqualTo(path.steps().size() == Path.MAX_STEPS);
  }

  @Law
  void oneStepIsAddedOrNone(@ForAll("paths") Path path) {
    Path longer = path.then("photo");
    if (longer != null) {
      assertThat(longer.root()).isEqualTo(path.root());
      assertThat(longer.steps()).hasSize(path.steps().size() + 1).endsWith("photo");
      assertThat(longer.steps().subList(0, path.steps().size())).isEqualTo(path.steps());
    }
  }

  @Law
  void orderAgreesWithEquality(@ForAll("paths") Path a, @ForAll("paths") Path b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }

  @Test
  void repeatedFieldIsFolded() {
    Path twice = new Path(0, List.of("next", "next"));
    assertThat(twice.then("next")).isNull();
    assertThat(twice.then("photo")).isNotNull();
    assertThat(new Path(0, Collections.nCopies(Path.MAX_STEPS, "x")).then("y")).isNull();
  }
}
