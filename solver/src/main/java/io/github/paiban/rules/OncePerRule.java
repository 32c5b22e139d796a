package io.github.paiban.rules;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What rules work out of a month for all agents together, each once. Safe for use by several threads. */
public final class OncePerRule {
    private final Map<Rule, Object> made = Collections.synchronizedMap(new IdentityHashMap<>());

    OncePerRule() {}

    /**
     * What a rule works out; made when first asked for, twice at most where two threads ask at once.
     *
     * @param rule whose it is: itself, not one that equals it
     * @param type what it is
     * @param maker makes it
     */
    public <T> T get(Rule rule, Class<T> type, Supplier<T> maker) {
        Object known = made.get(rule);
        if (known == null) {
            known = maker.get();
            made.put(rule, known);
        }
        return type.cast(known);
    }
}
