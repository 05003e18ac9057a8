package dev.consentgate.flow;

import dev.consentgate.program.Body;
import dev.consentgate.symbol.MethodId;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of summaries, filled on demand from callers to callees.
 *
 * <p>A summary asked for while it is being made is what is known of it so far, at first {@link
 * Summary#BOTTOM}; when it changes, everything that used it is made anew, until nothing changes.
 * Methods that call each other are made anew together, round by round, by the one of them that was
 * asked for first. Each entry knows who used it. Bounded by {@link #MAX_CONTEXTS} a method and
 * {@link #MAX_ROUNDS} a summary; what a bound cuts is counted.
 */
public final class Summaries {

  public static final int MAX_CONTEXTS = 8;
  public static final int MAX_ROUNDS = 24;

  /**
   * Blocks that one program's frames may visit. Beyond it, methods not yet analysed are taken as
   * unknown code and summaries are no longer made anew: less is known then, and it is counted.
   * Where there is more code, it is so many times the blocks that there are: the cost stays linear.
   */
  public static final long MAX_VISITS = 25_000;

  private static final int VISITS_PER_BLOCK = 4;

  private static final int OBJECTS_OF_A_VISIT = 32;
  private static final int TOKENS_OF_A_VISIT = 256;

  private record Key(MethodId method, Context context) {}

  private static final class Entry {
    private final Key key;
    private final Set<Entry> users = new LinkedHashSet<>();
    private Summary summary = Summary.BOTTOM;
    private boolean running;
    private boolean stale = true;
    private boolean usedWhileRunning;
    private boolean counted;

    /** Place among the running ones; the lowest of those that the latest round rests on. */
    private int depth;

    private int restsOn;

    /** Whether something made in the latest round changed after it had been used. */
    private boolean unsettled;

    Entry(Key key) {
      this.key = key;
    }
  }

  private final Universe universe;
  private final Limits limits = new Limits();
  private long visits;
  private long tokensHandled;
  private long blocks;
  private final Map<Key, Entry> entries = new LinkedHashMap<>();
  private final Map<MethodId, Integer> contexts = new LinkedHashMap<>();
  private final Deque<Entry> running = new ArrayDeque<>();

  Summaries(Universe universe) {
    this.universe = universe;
  }

  /** Counts one visit of a block, which weighs more where there is more in the heap. */
  void visit(int objects) {
    visits += 1 + objects / OBJECTS_OF_A_VISIT;
  }

  /** Counts work on so many tokens as part of a visit. */
  void handle(long tokens) {
    tokensHandled += tokens;
    visits += tokensHandled / TOKENS_OF_A_VISIT;
    tokensHandled %= TOKENS_OF_A_VISIT;
  }

  /** Whether the program has used up its visits. */
  public boolean isSpent() {
    return visits > Math.max(MAX_VISITS, VISITS_PER_BLOCK * blocks);
  }

  public Limits limits() {
    return limits;
  }

  /** How many bodies have been analysed. */
  public int analysedBodies() {
    return contexts.size();
  }

  /** The methods of which frames have been analysed, in the order in which they were asked for. */
  public Set<MethodId> analysed() {
    return Collections.unmodifiableSet(contexts.keySet());
  }

  /** Whether some frame of the method has been analysed. */
  public boolean isAnalysed(MethodId method) {
    return contexts.containsKey(method);
  }

  /**
   * The summary of a method with a body, or of one that another compilation has summarised; {@link
   * Summary#BOTTOM} for any other.
   */
  public Summary of(MethodId method, Context context) {
    Optional<LinkedMethod> linked = universe.linked(method);
    if (linked.isPresent()) {
      return linked.get().isTrusted() ? linked.get().summary() : Summary.UNKNOWN;
    }
    Entry entry = entry(method, context);
    Entry user = running.peek();
    if (user != null) {
      entry.users.add(user);
    }
    if (entry.running) {
      entry.usedWhileRunning = true;
      rest(user, entry.depth);
    } else if (entry.stale && isSpent() && !entry.summary.equals(Summary.BOTTOM)) {
      limits.count("visits of all frames");
    } else if (entry.stale) {
      make(entry);
      rest(user, entry.restsOn);
    }
    return entry.summary;
  }

  private static void rest(@Nullable Entry user, int depth) {
    if (user != null) {
      user.restsOn = Math.min(user.restsOn, depth);
    }
  }

  private Entry entry(MethodId method, Context context) {
    Key key = new Key(method, context);
    Entry known = entries.get(key);
    if (known != null) {
      return known;
    }
    if (contexts.merge(method, 1, Integer::sum) > MAX_CONTEXTS
        && !context.equals(Context.GENERIC)) {
      limits.count("contexts of " + method.display());
      return entry(method, Context.GENERIC);
    }
    Entry entry = new Entry(key);
    entries.put(key, entry);
    return entry;
  }

  private void make(Entry entry) {
    Optional<Body> body = universe.program().body(entry.key.method());
    if (body.isEmpty()) {
      entry.stale = false;
      return;
    }
    if (!entry.counted) {
      entry.counted = true;
      blocks += body.get().blocks().size();
    }
    Entry user = running.peek();
    entry.running = true;
    entry.depth = running.size();
    running.push(entry);
    int rounds = 0;
    boolean again = true;
    while (again && rounds < (isSpent() ? 1 : MAX_ROUNDS)) {
      rounds++;
      entry.stale = false;
      entry.usedWhileRunning = false;
      entry.unsettled = false;
      entry.restsOn = entry.depth;
      Summary made = new Frame(universe, body.get(), entry.key.context()).analyse();
      boolean changed = !made.equals(entry.summary);
      entry.summary = made;
      if (changed) {
        invalidateUsers(entry);
      }
      again = entry.unsettled || (changed && entry.usedWhileRunning);
      if (again && entry.restsOn < entry.depth && user != null) {
        user.unsettled = true;
        again = false;
        invalidateUsers(entry);
        entry.stale = true;
      }
    }
    if (again) {
      limits.count("rounds of " + entry.key.method().display());
    }
    running.pop();
    entry.running = false;
  }

  private void invalidateUsers(Entry changed) {
    Deque<Entry> open = new ArrayDeque<>(changed.users);
    Set<Entry> seen = new LinkedHashSet<>();
    seen.add(changed);
    while (!open.isEmpty()) {
      Entry user = open.poll();
      if (seen.add(user)) {
        user.stale = true;
        open.addAll(user.users);
      }
    }
  }
}
