package io.github.paiban.io.history;

import io.github.paiban.forecast.Event;
import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.CellWords;
import io.github.paiban.io.table.Column;
import io.github.paiban.io.table.DateCells;
import io.github.paiban.io.table.DateSpan;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.NumberCells;
import io.github.paiban.io.table.Row;
import io.github.paiban.io.table.Table;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.io.text.Factors;
import io.github.paiban.io.text.TimeSpan;
import io.github.paiban.io.text.TimesOfDay;
import io.github.paiban.model.Period;
import io.github.paiban.notice.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the lines of events: promotions with their phases, closings, outages, numbers by hand. */
final class EventLines {
    private static final CellWords KINDS = CellWords.of("event");
    private static final double MOST = 1e8;
    private static final double MOST_TIMES = 1000;
    private static final int DAY = 1440;

    private final DateCells dates;
    private final Notices notices;
    private final Set<String> shops;
    private final Set<String> queues;
    private final Streams streams;

    /**
     * A reader.
     *
     * @param near the days forecast: where dates lie whose year is left out
     * @param streams the streams of the history, so that their words are the same
     */
    EventLines(Period near, Streams streams, Notices notices) {
        this.dates = new DateCells(near, true, notices);
        this.streams = streams;
        this.notices = notices;
        this.shops = streams.seen(Column.SHOP);
        this.queues = streams.seen(Column.QUEUE);
    }

    /** The events in order; rows with errors are left out, with notices. */
    List<Event> read(Table table) {
        List<Event> events = new ArrayList<>();
        table.rows().forEach(row -> read(row).ifPresent(events::add));
        return events;
    }

    private Optional<Event> read(Row row) {
        Optional<DateSpan> days = days(row);
        Optional<Event.Kind> kind = kind(row);
        Optional<Event.Span> span = span(row);
        boolean timed = row.has(Column.TIME) || row.has(Column.FROM) || row.has(Column.TO);
        Optional<Double> factor = factor(row);
        OptionalDouble contacts = NumberCells.findDecimal(row, Column.CONTACTS, MOST, notices);
        if (days.isEmpty() || kind.isEmpty() || (timed && span.isEmpty())) {
            return Optional.empty();
        }
        String name = row.has(Column.NAME) ? Cleaning.value(row.text(Column.NAME)) : row.text(Column.KIND);
        boolean partial = timed && kind.get() == Event.Kind.PROMOTION;
        if (name.isEmpty() && contacts.isEmpty() && factor.isEmpty()) {
            notices.accept(NoticeCode.MISSING_VALUE.at(row.place(Column.NAME), "", Column.NAME.label()));
            return Optional.empty();
        }
        if (partial && factor.isEmpty() && contacts.isEmpty()) {
            notices.accept(NoticeCode.EVENT_WITHOUT_EFFECT.at(row.place(), name));
            return Optional.empty();
        }
        warn(row, Column.SHOP, shops);
        warn(row, Column.QUEUE, queues);
        return Optional.of(new Event(
                name,
                Cleaning.value(row.text(Column.PHASE)),
                kind.get(),
                days.get().first(),
                days.get().last(),
                span.orElse(null),
                streams.find(row),
                factor.orElse(null),
                contacts.isPresent() ? (Double) contacts.getAsDouble() : null));
    }

    /** An event of a shop that was never counted does nothing. */
    private void warn(Row row, Column column, Set<String> known) {
        String word = row.text(column);
        if (!word.isEmpty()
                && known.stream().noneMatch(each -> Cleaning.key(each).equals(Cleaning.key(word)))) {
            Place place = row.place(column);
            notices.accept(NoticeCode.EVENT_FOR_NOBODY.at(place, word, notices.guess(place, word, known)));
        }
    }

    private Optional<DateSpan> days(Row row) {
        String text = row.text(Column.DATE);
        Period near = dates.period();
        Optional<DateSpan> span = DateSpan.find(text, near.first(), near.end());
        if (span.isPresent() && !span.get().last().isBefore(span.get().first())) {
            return span;
        }
        return dates.findRequired(row, Column.DATE).map(DateSpan::of);
    }

    private Optional<Event.Kind> kind(Row row) {
        if (!row.has(Column.KIND)) {
            return Optional.of(Event.Kind.PROMOTION);
        }
        String text = row.text(Column.KIND);
        Optional<String> kind = KINDS.find(text);
        if (kind.isEmpty()) {
            List<String> usual = List.of("promotion", "closed", "outage");
            notices.accept(NoticeCode.UNKNOWN_KIND.at(
                    row.place(Column.KIND), text, usual, notices.guess(row.place(Column.KIND), text, KINDS.all())));
        }
        return kind.map(word -> Event.Kind.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** {@code 2.5}, {@code 250%}, or what is added: {@code +150%}, {@code -30%}. */
    private Optional<Double> factor(Row row) {
        if (!row.has(Column.FACTOR)) {
            return Optional.empty();
        }
        String text = row.text(Column.FACTOR);
        OptionalDouble number = Factors.find(text);
        double factor = number.orElse(0);
        if (number.isEmpty()) {
            notices.accept(NoticeCode.BAD_NUMBER.at(row.place(Column.FACTOR), text, Column.FACTOR.label()));
            return Optional.empty();
        }
        if (factor < 0 || factor > MOST_TIMES) {
            notices.accept(NoticeCode.NUMBER_OUT_OF_RANGE.at(
                    row.place(Column.FACTOR), text, Column.FACTOR.label(), 0, (long) MOST_TIMES));
            return Optional.empty();
        }
        return Optional.of(factor);
    }

    private Optional<Event.Span> span(Row row) {
        if (row.has(Column.TIME)) {
            return checked(
                    row, Column.TIME, TimeSpan.find(row.text(Column.TIME)).orElse(null));
        }
        if (!row.has(Column.FROM) && !row.has(Column.TO)) {
            return Optional.empty();
        }
        OptionalInt from = TimesOfDay.find(row.text(Column.FROM));
        OptionalInt to = TimesOfDay.find(row.text(Column.TO));
        TimeSpan span = from.isEmpty() || to.isEmpty()
                ? null
                : TimeSpan.between(from.getAsInt(), to.getAsInt()).orElse(null);
        return checked(row, from.isEmpty() ? Column.FROM : Column.TO, span);
    }

    /** What goes past midnight is written as two lines. */
    private Optional<Event.Span> checked(Row row, Column column, @Nullable TimeSpan span) {
        if (span == null || span.toMinute() > DAY) {
            notices.accept(NoticeCode.BAD_TIME.at(row.place(column), row.text(column)));
            return Optional.empty();
        }
        return Optional.of(new Event.Span(span.fromMinute(), span.toMinute()));
    }
}
