package io.github.paiban.report.workbook;

import io.github.paiban.model.Duty;
import io.github.paiban.model.ShiftType;
import io.github.paiban.report.RosterView;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands in the cells, in the order of the legend: each shift with its roles, then off and leave. */
final class Symbols {
    /**
     * One line of the legend.
     *
     * @param duty index of the duty
     * @param word what stands in its cells
     * @param colour behind it
     * @param paidMinutes paid minutes
     */
    record Symbol(int duty, String word, String colour, int paidMinutes) {
        /** Letters alone, or a number behind what makes no month of it. */
        private static final Pattern PLAIN = Pattern.compile("\\p{L}+|(\\p{IsHan}+|[A-Za-z]{1,2})\\d+");

        /** Whether spreadsheets count it by its word as it stands: others they would take for a pattern or a number. */
        boolean isPlain() {
            return PLAIN.matcher(word).matches() && !word.equalsIgnoreCase("true") && !word.equalsIgnoreCase("false");
        }
    }

    private final Frame frame;
    private final List<Symbol> lines;

    Symbols(RosterView view, Frame frame) {
        this.frame = frame;
        Duties duties = frame.duties();
        Stream<Integer> work = IntStream.range(Duties.FIRST_WORK, duties.size()).boxed();
        this.lines = Stream.concat(work, Stream.of(Duties.OFF, Duties.LEAVE))
                .map(duty -> symbol(view, duties.get(duty), duty))
                .toList();
    }

    private Symbol symbol(RosterView view, Duty duty, int index) {
        return new Symbol(
                index, view.word(duty), view.palette().of(duty), frame.duties().paidMinutes(index));
    }

    /** All lines. */
    List<Symbol> lines() {
        return lines;
    }

    /** The word of a duty. */
    String word(int duty) {
        return get(duty).word();
    }

    Symbol get(int duty) {
        return lines.get(position(duty));
    }

    /** The lines of duties. */
    List<Symbol> of(IntPredicate duties) {
        return lines.stream().filter(line -> duties.test(line.duty())).toList();
    }

    /** The lines of a shift, with and without roles. */
    List<Symbol> of(ShiftType shift) {
        return of(duty -> Duties.isWork(duty) && frame.duties().shift(duty).equals(shift));
    }

    /** At which line of the legend a duty stands, from 0. */
    int position(int duty) {
        int works = lines.size() - Duties.FIRST_WORK;
        return Duties.isWork(duty) ? duty - Duties.FIRST_WORK : works + duty;
    }
}
