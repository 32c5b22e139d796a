package io.github.paiban.cli;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.AgentDirectory;
import io.github.paiban.io.table.DateCells;
import io.github.paiban.io.text.TimesOfDay;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import io.github.paiban.notice.Place;
import io.github.paiban.notice.Severity;
import io.github.paiban.repair.Absence;
import io.github.paiban.repair.Lateness;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who is absent when: {@code A07:2026-11-12..14}, {@code 林晓薇:11-12}, {@code A03:11-15@13:00}. */
final class RepairWords {
    private static final Pattern PARTS = Pattern.compile("\\s*([^:：]*?)\\s*[:：]\\s*(.*?)\\s*");
    private static final Pattern RANGE = Pattern.compile("(.*?)\\s*(?:\\.\\.+|…|~|～|至|到)\\s*(.*)");
    private static final Pattern AT = Pattern.compile("(.*?)\\s*@\\s*(.*)");
    private static final int DAY = 1440;

    private final DateCells dates;
    private final AgentDirectory directory;

    RepairWords(List<Agent> agents, DateCells dates) {
        this.dates = dates;
        this.directory = new AgentDirectory(agents);
    }

    /** The agent of a word; empty, and a notice given, where there is none. */
    Optional<String> agent(String word, String option) {
        return directory
                .find(word, Place.of(option), dates.notices(), Severity.ERROR)
                .map(Agent::id);
    }

    /** An agent's days; empty, and notices given, where something is wrong. */
    Optional<Absence> absences(String word) {
        Matcher parts = PARTS.matcher(word);
        if (!parts.matches()) {
            dates.notices().accept(NoticeCode.BAD_ABSENCE.at(Place.of("--absent"), word));
            return Optional.empty();
        }
        Optional<String> agent = agent(parts.group(1), "--absent");
        Optional<LocalDate[]> days = days(parts.group(2));
        return agent.flatMap(id -> days.map(both -> new Absence(id, both[0], both[1])));
    }

    private Optional<LocalDate[]> days(String text) {
        Place place = Place.of("--absent");
        Period period = dates.period();
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            return day(text, place).map(date -> new LocalDate[] {date, date});
        }
        Optional<LocalDate> first = range.group(1).isEmpty() ? Optional.of(period.first()) : day(range.group(1), place);
        Optional<LocalDate> last = range.group(2).isEmpty() ? Optional.of(period.last()) : day(range.group(2), place);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            dates.notices().accept(NoticeCode.END_BEFORE_START.at(place, text, range.group(1)));
            return Optional.empty();
        }
        return Optional.of(new LocalDate[] {first.get(), last.get()});
    }

    private Optional<LocalDate> day(String text, Place place) {
        return dates.find(text, place).filter(date -> dates.isInside(date, text, place));
    }

    /** Who comes when; empty, and notices given, where something is wrong. */
    Optional<Lateness> latenesses(String word) {
        Place place = Place.of("--late");
        Matcher parts = PARTS.matcher(word);
        Matcher at = AT.matcher(parts.matches() ? parts.group(2) : "");
        if (!parts.matches() || !at.matches()) {
            dates.notices().accept(NoticeCode.BAD_LATENESS.at(place, word));
            return Optional.empty();
        }
        Optional<String> agent = agent(parts.group(1), "--late");
        Optional<LocalDate> date = day(at.group(1), place);
        OptionalInt minute = TimesOfDay.find(at.group(2));
        if (minute.isEmpty() || minute.getAsInt() > DAY) {
            dates.notices().accept(NoticeCode.BAD_TIME.at(place, at.group(2)));
            return Optional.empty();
        }
        return agent.flatMap(id -> date.map(day -> new Lateness(id, day, minute.getAsInt())));
    }
}
