package io.github.paiban.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.Tickets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One day, open from nine to five; tickets of ten minutes unless said otherwise. */
final class TicketStaffingTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final Period DAY = new Period(FIRST, FIRST.plusDays(1));
    private static final List<ShiftType> SHIFTS =
            List.of(ShiftType.of("day", "day", "D", LocalTime.of(9, 0), LocalTime.of(17, 0)));
    private static final int SLOTS = 288;
    private static final int INTERVALS = 48;
    private static final int STEP = 30;

    @Test
    void whatFitsIntoIdleAttentionNeedsNobody() {
        assertThat(people(idle(1), tickets(540, 600, 6, 240))).containsOnly(0);
    }

    @Test
    void whatDoesNotFitNeedsPeopleOnlyWhereItWouldBeLate() {
        // Eight hours of work come from nine to ten and are due by twelve: three hours less the first slot.
        int[] people = people(idle(1), tickets(540, 600, 48, 120));

        assertThat(IntStream.of(people).sum()).isPositive();
        assertThat(Arrays.copyOfRange(people, 24, INTERVALS)).containsOnly(0);
        assertThat(isEnough(idle(1), people, tickets(540, 600, 48, 120))).isTrue();
    }

    @Test
    void aTicketIsInOnePairOfHandsAtATime() {
        // One ticket of fifty minutes, due an hour after it came: ten agents with a tenth of their time are no help.
        Tickets one = new Tickets(FIRST, 600, 605, 1, 3000, 100, Requirement.Group.ALL);
        TicketPlan plan = plan(one);
        double[] tenAgents = new double[SLOTS];
        Arrays.fill(tenAgents, 108, 204, 10 * TicketPlan.SECONDS);

        TicketPlan.Done done = plan.with(tenAgents);

        assertThat(done.late()).isZero();
        assertThat(IntStream.range(0, SLOTS).mapToDouble(done::used).max().orElse(0))
                .isCloseTo(TicketPlan.SECONDS, within(1e-6));
    }

    @Test
    void aLongTicketGoesFirstWhereItsOwnLengthPresses() {
        // One agent until 10:30, then two. The long ticket is due later, but would be late if it waited for the others.
        Tickets longOne = new Tickets(FIRST, 540, 545, 1, 6000, 200, Requirement.Group.ALL);
        Tickets others = new Tickets(FIRST, 540, 545, 9, 600, 190, Requirement.Group.ALL);
        double[] attention = new double[SLOTS];
        Arrays.fill(attention, 108, 126, TicketPlan.SECONDS);
        Arrays.fill(attention, 126, 150, 2 * TicketPlan.SECONDS);

        assertThat(plan(longOne, others).with(attention).late()).isZero();
    }

    @Test
    void whatIsDueWhileNobodyCanBeThereIsSaidAndDoneSoonAfter() {
        Tickets night = tickets(60, 120, 6, 60);
        TicketPlan plan = plan(night);

        assertThat(plan.unkept()).isCloseTo(6, within(1e-9));
        int[] people = people(idle(0), night);
        assertThat(people[18]).isEqualTo(1);
        assertThat(IntStream.of(people).sum()).isEqualTo(2);
    }

    @Test
    void ticketsDueAfterThePeriodMayBeLeft() {
        TicketPlan plan = plan(tickets(900, 960, 6, 1440));

        TicketPlan.Done done = plan.with(new double[SLOTS]);
        assertThat(done.late()).isZero();
        assertThat(done.left()).isCloseTo(6, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nobodyCanBeTakenOffAndFewerAtOnceAreNotEnough(long seed) {
        Random random = new Random(seed);
        Tickets[] tickets = IntStream.range(0, 4).mapToObj(i -> some(random)).toArray(Tickets[]::new);
        double[] idle = idle(random.nextInt(2));

        int[] people = people(idle, tickets);

        assertThat(isEnough(idle, people, tickets)).isTrue();
        int most = IntStream.of(people).max().orElse(0);
        if (most > 0) {
            int[] fewer = new int[INTERVALS];
            Arrays.fill(fewer, 18, 34, most - 1);
            assertThat(isEnough(idle, fewer, tickets)).isFalse();
        }
        for (int interval = 0; interval < INTERVALS; interval++) {
            if (people[interval] > 0) {
                int[] without = people.clone();
                without[interval]--;
                assertThat(isEnough(idle, without, tickets)).isFalse();
            }
        }
    }

    /** Every way of placing up to two people in four intervals is tried. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void noWayWithAsManyAtOnceHasFewerHours(long seed) {
        Random random = new Random(seed);
        Tickets[] tickets = IntStream.range(0, 3)
                .mapToObj(i -> new Tickets(
                        FIRST,
                        540,
                        545 + 5 * random.nextInt(12),
                        1 + random.nextInt(6),
                        300,
                        60 + 5 * random.nextInt(13),
                        Requirement.Group.ALL))
                .toArray(Tickets[]::new);
        double[] idle = new double[SLOTS];

        int[] people = people(idle, tickets);

        int most = IntStream.of(people).max().orElse(0);
        int fewest = Integer.MAX_VALUE;
        int ways = (int) Math.pow(most + 1, 4);
        for (int way = 0; way < ways; way++) {
            int[] tried = new int[INTERVALS];
            int rest = way;
            for (int interval = 18; interval < 22; interval++) {
                tried[interval] = rest % (most + 1);
                rest /= most + 1;
            }
            if (isEnough(idle, tried, tickets)) {
                fewest = Math.min(fewest, IntStream.of(tried).sum());
            }
        }
        assertThat(IntStream.of(people).sum()).isEqualTo(fewest);
    }

    @Test
    void absurdAmountsAreRefusedNotWorkedAt() {
        assertThatIllegalArgumentException().isThrownBy(() -> people(idle(0), tickets(540, 600, 1e8, 60)));
    }

    private static Tickets some(Random random) {
        int from = 420 + 5 * random.nextInt(60);
        int due = 60 + 5 * random.nextInt(40);
        return new Tickets(
                FIRST,
                from,
                from + 5 + 5 * random.nextInt(30),
                1 + random.nextInt(20),
                300,
                due,
                Requirement.Group.ALL);
    }

    private static Tickets tickets(int from, int to, double count, int due) {
        return new Tickets(FIRST, from, to, count, 600, due, Requirement.Group.ALL);
    }

    private static TicketPlan plan(Tickets... tickets) {
        return TicketPlan.of(DAY, List.of(tickets), new OpenHours(SHIFTS));
    }

    /** So many agents with nothing else to do in the open hours. */
    private static double[] idle(int agents) {
        double[] idle = new double[SLOTS];
        Arrays.fill(idle, 108, 204, agents * TicketPlan.SECONDS);
        return idle;
    }

    private static int[] people(double[] idle, Tickets... tickets) {
        boolean[] open = new boolean[INTERVALS];
        Arrays.fill(open, 18, 34, true);
        return new TicketStaffing(plan(tickets), idle, open, STEP, 1).people();
    }

    private static boolean isEnough(double[] idle, int[] people, Tickets... tickets) {
        double[] attention = idle.clone();
        for (int slot = 0; slot < SLOTS; slot++) {
            attention[slot] += people[slot * 5 / STEP] * TicketPlan.SECONDS;
        }
        return plan(tickets).isEnough(attention);
    }
}
