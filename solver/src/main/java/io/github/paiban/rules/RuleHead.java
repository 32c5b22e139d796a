package io.github.paiban.rules;

/**
 * What every rule has.
 *
 * @param id stable name in the shop's rule book, as in {@code four-rests}
 * @param level how binding it is
 * @param weight cost of one unit of breach, over 0
 * @param scope whom it speaks of
 */
public record RuleHead(String id, Level level, long weight, Scope scope) {
    /** The highest weight accepted. */
    public static final long MAX_WEIGHT = 1_000_000;

    public RuleHead {
        if (id.isBlank() || weight < 1 || weight > MAX_WEIGHT) {
            throw new IllegalArgumentException(
                    "Rule '" + id + "' has weight " + weight + ", not 1 to " + MAX_WEIGHT + ".");
        }
    }

    /** A must rule for everyone with weight 1. */
    public static RuleHead must(String id) {
        return new RuleHead(id, Level.MUST, 1, Scope.ALL);
    }

    /** A rule for everyone at the level should. */
    public static RuleHead should(String id, long weight) {
        return new RuleHead(id, Level.SHOULD, weight, Scope.ALL);
    }

    /** A rule for everyone at the level prefer. */
    public static RuleHead prefer(String id, long weight) {
        return new RuleHead(id, Level.PREFER, weight, Scope.ALL);
    }

    /** The same at another level, with another weight. */
    public RuleHead at(Level newLevel, long newWeight) {
        return new RuleHead(id, newLevel, newWeight, scope);
    }

    /** The same with another scope. */
    public RuleHead in(Scope newScope) {
        return new RuleHead(id, level, weight, newScope);
    }
}
