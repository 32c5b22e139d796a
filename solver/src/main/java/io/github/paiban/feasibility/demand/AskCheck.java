package io.github.paiban.feasibility.demand;

import io.github.paiban.feasibility.Proof;
import java.util.List;

/** One kind of contradiction between what is asked for and the people there. Made for one problem. */
@FunctionalInterface
interface AskCheck {
    /** What is found of an ask; empty where it can be given as far as this check sees. */
    List<Proof> find(Ask ask);
}
