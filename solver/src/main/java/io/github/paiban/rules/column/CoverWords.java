package io.github.paiban.rules.column;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Need;
import io.github.paiban.rules.Tally;
import io.github.paiban.rules.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Says where a head count lies below or above needs; the shortage where there are both. */
final class CoverWords implements Tally.Describer {
    private final Frame frame;
    private final List<CoverLine> lines;

    CoverWords(Frame frame, List<CoverLine> lines) {
        this.frame = frame;
        this.lines = lines;
    }

    @Override
    public Breakage describe(int count) {
        List<Need> shorts = lines.stream()
                .filter(line -> line.isShort(count))
                .map(CoverLine::need)
                .toList();
        if (!shorts.isEmpty()) {
            return breakage("under", shorts, count, agents(shorts).max().orElse(count));
        }
        List<Need> longs = lines.stream()
                .filter(line -> line.isLong(count))
                .map(CoverLine::need)
                .toList();
        return breakage("over", longs, count, agents(longs).min().orElse(count));
    }

    private static IntStream agents(List<Need> needs) {
        return needs.stream().mapToInt(Need::agents);
    }

    private Breakage breakage(String side, List<Need> needs, int count, int target) {
        Need first = needs.getFirst();
        int amount = Math.abs(target - count);
        String what = first.isShift() ? "rules.cover.shift." : "rules.cover.span.";
        Object when = first.isShift() ? shiftName(first) : spans(needs);
        Object gap = first.isShift() ? amount : missing(needs, count);
        Message message =
                Message.of(what + side, frame.date(first.day()), when, Words.say(first.group()), count, target, gap);
        return new Breakage(first.day(), first.day(), amount, message);
    }

    private String shiftName(Need need) {
        return frame.duties().shift(need.slots().getFirst().duty()).name();
    }

    /** The stretches of the day that needs make up. */
    static List<Object> spans(List<Need> needs) {
        List<Object> spans = new ArrayList<>();
        Need begin = needs.getFirst();
        Need last = begin;
        for (Need need : needs.subList(1, needs.size())) {
            if (need.fromMinute() != last.toMinute()) {
                spans.add(Words.span(begin.fromMinute(), last.toMinute()));
                begin = need;
            }
            last = need;
        }
        spans.add(Words.span(begin.fromMinute(), last.toMinute()));
        return spans;
    }

    private static Duration missing(List<Need> needs, int count) {
        return Duration.ofMinutes(needs.stream()
                .mapToLong(need -> (long) Math.abs(need.agents() - count) * need.minutes())
                .sum());
    }
}
