package io.github.paiban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Requirement.Group;
import org.junit.jupiter.api.Test;

final class GroupSumTest {
    private static final Group SHOP = new Group(null, null, "A");
    private static final Group OTHER_SHOP = new Group(null, null, "B");
    private static final Group QUEUE = new Group(null, "presale", null);
    private static final Group SKILL = new Group("senior", null, null);
    private static final Group OTHER_SKILL = new Group("mentor", null, null);

    private final GroupSum sum = new GroupSum();

    @Test
    void nobodyIsNeededWhereNothingIsSaid() {
        assertThat(sum.total()).isZero();
    }

    @Test
    void shopsAndQueuesAddUp() {
        sum.add(SHOP, 3);
        sum.add(OTHER_SHOP, 2);
        sum.add(QUEUE, 1);

        assertThat(sum.total()).isEqualTo(6);
    }

    @Test
    void theSkilledAreAmongTheOthersAndAmongOneAnother() {
        sum.add(SHOP, 3);
        sum.add(SKILL, 3);
        sum.add(OTHER_SKILL, 2);
        assertThat(sum.total()).isEqualTo(3);

        sum.add(SKILL, 4);
        assertThat(sum.total()).isEqualTo(4);
    }

    @Test
    void allAgentsAreEverybody() {
        sum.add(SHOP, 3);
        sum.add(Group.ALL, 2);
        assertThat(sum.total()).isEqualTo(3);

        sum.add(Group.ALL, 5);
        assertThat(sum.total()).isEqualTo(5);
    }
}
