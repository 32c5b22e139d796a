package io.github.paiban.rules.column;

import io.github.paiban.rules.Need;

/**
 * A need and what missing it costs.
 *
 * @param need how many are needed when
 * @param under cost of each agent too few
 * @param over cost of each agent too many
 */
record CoverLine(Need need, long under, long over) {
    long at(int count) {
        int least = need.agents();
        return count < least ? (least - count) * under : (count - least) * over;
    }

    boolean isShort(int count) {
        return under > 0 && count < need.agents();
    }

    boolean isLong(int count) {
        return over > 0 && count > need.agents();
    }
}
