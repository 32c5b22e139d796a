package io.github.paiban.feasibility;

import java.util.List;

/** One kind of contradiction that arithmetic can find. Without state. */
@FunctionalInterface
public interface Check {
    /** What is found; empty where nothing speaks against the problem. */
    List<Proof> find(Situation situation);
}
