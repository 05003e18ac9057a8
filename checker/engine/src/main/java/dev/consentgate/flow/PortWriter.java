package dev.consentgate.flow;

import dev.consentgate.policy.Port;
import dev.consentgate.value.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives values to the ports of a call: the counterpart of {@link PortReader}. */
final class PortWriter {

  private final Universe universe;
  private final Places places;

  PortWriter(Universe universe, Places places) {
    this.universe = universe;
    this.places = places;
  }

  /** Gives a value to a port; what the result is afterwards. */
  Value give(CallSite site, Port to, Value value, Value result) {
    if (to instanceof Port.Result) {
      if (site.callee().method().isConstructor()) {
        hold(site, site.receiver(), value);
        return result;
      }
      holdAddress(site, result, value);
      return result.plusTokens(value.tokens());
    }
    PortReader ports = new PortReader(universe, places, site, result, Map.of());
    if (to instanceof Port.Element element) {
      for (Value container : ports.read(element.container())) {
        if (container.objects().isEmpty() && element.container() instanceof Port.Element outer) {
          give(site, outer, value, result);
        } else {
          places.putElement(site.state(), container, ports.slot(element), value);
        }
      }
    } else {
      for (Value holder : ports.read(to)) {
        hold(site, holder, value);
      }
    }
    return result;
  }

  private void hold(CallSite site, @Nullable Value holder, Value value) {
    if (holder != null) {
      holdAddress(site, holder, value);
      places.addElement(site.state(), holder, value);
    }
  }

  private void holdAddress(CallSite site, Value holder, Value value) {
    if (value.constants().isSingle()
        && value.constants().single() instanceof String text
        && Hosts.isAddress(text)) {
      places.holdAddress(site.state(), holder, value.constants());
    }
  }
}
