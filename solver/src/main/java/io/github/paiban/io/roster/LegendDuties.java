package io.github.paiban.io.roster;

import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.legend.LegendMeaning;
import io.github.paiban.io.table.FreeWords;
import io.github.paiban.io.text.TimeSpan;
import io.github.paiban.model.Duty;
import io.github.paiban.model.ShiftType;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the shop's duty that a legend speaks of, by its word and its times, which must not contradict each other. */
final class LegendDuties {
    private static final Pattern SUFFIX = Pattern.compile("(?i)(班次|班|的?班|\\s*shift|\\s*duty)$");

    private final ShopConfig config;
    private final DutyWords words;
    private final TimedShifts timed;

    LegendDuties(ShopConfig config) {
        this.config = config;
        this.words = new DutyWords(config);
        this.timed = new TimedShifts(config.shifts());
    }

    /** The shop's own duty of a code; empty where its settings know none. */
    Optional<Duty> findOwn(String code) {
        return words.findOwn(code);
    }

    /** What a code means to every shop: rest and leave. */
    Optional<Duty> findUsual(String code) {
        return words.find(code);
    }

    /** The duty that is spoken of; empty where the shop has none, or where word and times mean two. */
    Optional<Duty> find(LegendMeaning said) {
        if (said.isSeveral()) {
            return Optional.empty();
        }
        Optional<Duty> byWord = byWord(said.word());
        TimeSpan times = said.times();
        if (times == null) {
            return byWord;
        }
        return byWord.isPresent() ? byWord.filter(duty -> hasTimes(duty, times)) : byTimes(times);
    }

    private Optional<Duty> byTimes(TimeSpan times) {
        return timed.only(times).map(shift -> Duty.of(shift.id()));
    }

    private Optional<Duty> byWord(String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        String stem = SUFFIX.matcher(word).replaceAll("");
        return words.findOwn(word)
                .or(() ->
                        stem.isEmpty() ? Optional.empty() : words.findOwn(stem).filter(Duty::isWork))
                .or(() -> words.find(word))
                .or(() -> FreeWords.ofLegend(word));
    }

    /** Whether a duty is worked at these times; rest is at none. */
    boolean hasTimes(Duty duty, TimeSpan times) {
        return config.shifts().stream()
                .filter(shift -> shift.id().equals(duty.shift()))
                .anyMatch(shift -> TimedShifts.has(shift, times));
    }

    /** Whether what is said of a code may be true of the shop's own duty. */
    boolean agrees(Duty own, LegendMeaning said) {
        TimeSpan times = said.times();
        if (times != null && !hasTimes(own, times)) {
            return false;
        }
        Optional<Duty> meant = byWord(said.word());
        if (!own.isWork() && FreeWords.isEither(said.word())) {
            return true;
        }
        return meant.map(duty -> sameShift(duty, own)).orElseGet(() -> mayBe(own, said));
    }

    private static boolean sameShift(Duty one, Duty other) {
        return one.kind() == other.kind() && one.shift().equals(other.shift());
    }

    /** A word that the shop does not know may be another name of its duty, but rest is no work. */
    private static boolean mayBe(Duty own, LegendMeaning said) {
        boolean free = FreeWords.ofLegend(said.word()).isPresent();
        boolean works = said.word().endsWith("班");
        return own.isWork() ? !free : !works;
    }

    /** How a duty is called in the shop's words. */
    String name(Duty duty) {
        return config.shifts().stream()
                .filter(shift -> shift.id().equals(duty.shift()))
                .map(ShiftType::name)
                .findFirst()
                .orElseGet(() -> words.write(duty));
    }
}
