package io.github.paiban.benchmark.rotating;

import io.github.paiban.benchmark.rotating.RotatingInstance.Block;
import io.github.paiban.benchmark.rotating.RotatingInstance.RotatingShift;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.ShiftType;
import io.github.paiban.rotation.CycleNeed;
import io.github.paiban.rotation.CycleProblem;
import io.github.paiban.rotation.CycleStretch;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.row.Run;
import io.github.paiban.rules.row.Succession;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** An instance in the words of the library: the rules are those of any shop. */
public final class RotatingModel {
    private static final int DAY = 24 * 60;
    /** Sequences of one rule. */
    private static final int SEQUENCES = 20;

    private final RotatingInstance instance;
    private final Frame frame;

    /** The model of an instance. */
    public RotatingModel(RotatingInstance instance) {
        this.instance = instance;
        this.frame = CycleStretch.of(
                instance.shifts().stream().map(RotatingModel::shift).toList(), Agent.of("all", "all"));
    }

    private static ShiftType shift(RotatingShift shift) {
        Duration length = Duration.ofMinutes(Math.clamp(shift.minutes(), 1, DAY));
        LocalTime start = LocalTime.MIDNIGHT.plusMinutes(shift.startMinute());
        return new ShiftType(id(shift.name()), shift.name(), shift.name(), start, length, length, Set.of(), Set.of());
    }

    /** Shifts may have names that mean something in rules. */
    private static String id(String name) {
        return name.equals(RotatingInstance.DAY_OFF) ? "off" : "shift " + name;
    }

    /** The cycle to be found. */
    public CycleProblem problem() {
        List<Integer> duties = new ArrayList<>(List.of(Duties.OFF));
        IntStream.range(Duties.FIRST_WORK, frame.duties().size()).forEach(duties::add);
        return new CycleProblem(frame, rules(), duties, instance.days(), instance.employees(), 1, needs());
    }

    private List<RowRule> rules() {
        List<RowRule> rules = new ArrayList<>();
        for (RotatingShift shift : instance.shifts()) {
            rules.add(run("blocks of " + shift.name(), id(shift.name()), shift.block()));
        }
        rules.add(run("blocks off", "off", instance.off()));
        rules.add(run("blocks of work", "work", instance.work()));
        List<List<List<String>>> sequences = instance.forbidden().stream()
                .map(sequence ->
                        sequence.stream().map(name -> List.of(id(name))).toList())
                .toList();
        for (int from = 0; from < sequences.size(); from += SEQUENCES) {
            List<List<List<String>>> some = sequences.subList(from, Math.min(from + SEQUENCES, sequences.size()));
            rules.add(new Succession(RuleHead.must("sequences from " + (from + 1)), some));
        }
        return rules;
    }

    private static RowRule run(String name, String what, Block block) {
        return new Run(RuleHead.must(name), List.of(what), new Limits(block.least(), block.most()));
    }

    private List<CycleNeed> needs() {
        List<CycleNeed> needs = new ArrayList<>();
        for (RotatingShift shift : instance.shifts()) {
            int duty = frame.duties().index(Duty.of(id(shift.name())));
            for (int day = 0; day < instance.days(); day++) {
                needs.add(CycleNeed.exactly(day, duty, shift.demand().get(day)));
            }
        }
        return needs;
    }

    /** A cycle as one line a week, symbols as in the file. */
    public List<String> lines(int[] duties) {
        List<String> lines = new ArrayList<>();
        for (int week = 0; week < instance.employees(); week++) {
            StringBuilder line = new StringBuilder();
            for (int day = 0; day < instance.days(); day++) {
                line.append(symbol(duties[week * instance.days() + day]));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private String symbol(int duty) {
        return Duties.isWork(duty) ? frame.duties().shift(duty).symbol() : RotatingInstance.DAY_OFF;
    }

    /** A need in words: the shift and the day, from 1. */
    public String say(CycleNeed need) {
        CycleNeed.Cell cell = need.cells().getFirst();
        return need.least() + " x " + symbol(cell.duty()) + " on day " + (cell.column() + 1);
    }
}
