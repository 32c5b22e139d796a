package io.github.paiban.rules;

import io.github.paiban.model.ShopMonth;

/**
 * A month and the rules it is rostered by: all that search, audit and explanation need.
 *
 * @param month people, shifts, demand, wishes, history
 * @param rules the shop's rules, among them those that come with the month itself (availability, pins, wishes, cover)
 */
public record RosterProblem(ShopMonth month, RuleBook rules) {}
