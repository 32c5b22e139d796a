package io.github.paiban.doctor;

/** Puts a cost on a variable of a programme. */
@FunctionalInterface
interface Charge {
    /** What each unit of the variable costs. */
    void put(int variable, long cost);
}
