package io.github.paiban.rostering.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IndexSetTest {
    @Test
    void holdsWhatAPlainSetHoldsAlongARandomWalk() {
        SplittableRandom random = new SplittableRandom(1);
        IndexSet set = new IndexSet(10);
        Set<Integer> plain = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            int number = random.nextInt(10);
            boolean member = random.nextBoolean();
            set.set(number, member);
            boolean changed = member ? plain.add(number) : plain.remove(number);
            assertThat(members(set)).as("step %d, changed %s", i, changed).isEqualTo(plain);
        }
    }

    private static Set<Integer> members(IndexSet set) {
        Set<Integer> members = new HashSet<>();
        for (int place = 0; place < set.size(); place++) {
            assertThat(members.add(set.get(place))).isTrue();
        }
        return members;
    }
}
