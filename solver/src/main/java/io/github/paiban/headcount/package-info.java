/**
 * How many people a month takes: the smallest team that can be rostered, between a bound by arithmetic and a roster that the
 * engine made and the simulation confirmed; month by month, with whom to hire when.
 *
 * <p>Everything is a parameter. A caller who compares cases makes one {@link io.github.paiban.headcount.HeadcountQuestion}
 * for each and asks {@link io.github.paiban.headcount.HeadcountPlanner#plan}: {@code question.withVolumeTimes(1.2)}, {@code
 * withTerms(change)} for target, chats at once, shrinkage or any other term of service, {@code withShifts(…)}, {@code
 * withRules(…)}, {@code withTeam(…)}, {@code withMonths(…)}, {@code withFlow(…)}. Effort is in {@link
 * io.github.paiban.headcount.HeadcountOptions}; without a time limit equal questions have equal answers.
 *
 * <p>How more volume never needs fewer people: for each number of people there is one team and one roster, made for the volume
 * that this number should carry by a fixed formula ({@link io.github.paiban.headcount.ReferenceLoad}), whatever volume and
 * target are asked about; these only decide, by simulation with the same customers, whether that roster is enough. The answer is
 * the first number that is, tried from the bound on one by one.
 */
@NullMarked
package io.github.paiban.headcount;

import org.jspecify.annotations.NullMarked;
