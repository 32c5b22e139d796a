package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.roster.DutyWords;
import io.github.paiban.io.table.AgentDirectory;
import io.github.paiban.io.table.CellWords;
import io.github.paiban.io.table.Column;
import io.github.paiban.io.table.DateCells;
import io.github.paiban.io.table.DateSpan;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.NumberCells;
import io.github.paiban.io.table.Row;
import io.github.paiban.io.table.Table;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.io.text.ListCell;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import io.github.paiban.model.Request;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.Place;
import io.github.paiban.notice.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads leave and wishes. */
final class RequestsTable {
    private static final CellWords KINDS = CellWords.of("request");
    private static final CellWords PRIORITIES = CellWords.of("priority");
    private static final int MOST_PRIORITY = 9;

    private final DateCells dates;
    private final Notices notices;
    private final AgentDirectory agents;
    private final DutyWords words;

    RequestsTable(DateCells dates, AgentDirectory agents, DutyWords words) {
        this.dates = dates;
        this.notices = dates.notices();
        this.agents = agents;
        this.words = words;
    }

    /** The requests in order, one a day; rows with errors are left out, with notices. */
    List<PlacedRequest> read(Table table) {
        List<PlacedRequest> requests = new ArrayList<>();
        table.rows().forEach(row -> read(row, requests));
        return requests;
    }

    private void read(Row row, List<PlacedRequest> requests) {
        Optional<Agent> agent = agents.find(row, notices, Severity.ERROR);
        List<LocalDate> days = days(row);
        Optional<Wish> wish = wish(row);
        int priority = priority(row);
        if (agent.isEmpty() || wish.isEmpty()) {
            return;
        }
        Place place = row.place(row.has(Column.DATE) ? Column.DATE : Column.FROM);
        for (LocalDate day : days) {
            Request request = new Request(
                    agent.get().id(), day, wish.get().kind(), wish.get().shift(), priority);
            requests.add(new PlacedRequest(request, row.text(Column.KIND), place));
        }
        days.stream()
                .filter(day -> !agent.get().isEmployedOn(day))
                .findFirst()
                .ifPresent(day -> notices.accept(NoticeCode.NOT_EMPLOYED.at(
                        place, day.toString(), agent.get().id())));
    }

    private record Wish(
            Request.Kind kind,
            @org.jspecify.annotations.Nullable String shift) {}

    private Optional<Wish> wish(Row row) {
        String text = row.text(Column.KIND);
        if (text.isEmpty()) {
            notices.accept(NoticeCode.MISSING_VALUE.at(row.place(Column.KIND), "", Column.KIND.label()));
            return Optional.empty();
        }
        Optional<String> kind = KINDS.find(text);
        if (kind.isEmpty()) {
            return wishInOneWord(row, text);
        }
        Request.Kind meant = Request.Kind.valueOf(kind.get().replace('-', '_').toUpperCase(Locale.ROOT));
        if (meant == Request.Kind.ON && row.has(Column.SHIFT)) {
            meant = Request.Kind.SHIFT;
        }
        return meant.namesShift() ? aboutShift(row, meant) : withoutShift(row, meant);
    }

    private Optional<Wish> aboutShift(Row row, Request.Kind kind) {
        Place place = row.place(Column.SHIFT);
        String text = row.text(Column.SHIFT);
        if (text.isEmpty()) {
            notices.accept(NoticeCode.MISSING_VALUE.at(place, "", Column.SHIFT.label()));
            return Optional.empty();
        }
        Optional<ShiftType> shift = words.findShift(text);
        if (shift.isEmpty()) {
            notices.accept(NoticeCode.UNKNOWN_SHIFT.at(place, text, notices.guess(place, text, words.knownShifts())));
        }
        return shift.map(each -> new Wish(kind, each.id()));
    }

    private Optional<Wish> withoutShift(Row row, Request.Kind kind) {
        if (row.has(Column.SHIFT)) {
            notices.accept(NoticeCode.IGNORED_VALUE.at(row.place(Column.SHIFT), row.text(Column.SHIFT)));
        }
        return Optional.of(new Wish(kind, null));
    }

    /** The kind may be a shift itself ({@code 晚班}), or one not wanted ({@code 不上晚班}, {@code not night}). */
    private Optional<Wish> wishInOneWord(Row row, String text) {
        Optional<ShiftType> shift = words.findShift(text);
        if (shift.isPresent()) {
            return Optional.of(new Wish(Request.Kind.SHIFT, shift.get().id()));
        }
        String key = Cleaning.key(text);
        for (String no : CellWords.words("request.not-shift")) {
            String prefix = Cleaning.key(no);
            Optional<ShiftType> unwanted =
                    key.startsWith(prefix) ? words.findShift(key.substring(prefix.length())) : Optional.empty();
            if (unwanted.isPresent()) {
                return Optional.of(
                        new Wish(Request.Kind.NOT_SHIFT, unwanted.get().id()));
            }
        }
        Place place = row.place(Column.KIND);
        List<String> usual = List.of("leave", "off", "on", "shift", "not-shift");
        notices.accept(NoticeCode.UNKNOWN_KIND.at(place, text, usual, notices.guess(place, text, KINDS.all())));
        return Optional.empty();
    }

    private int priority(Row row) {
        Optional<String> word = PRIORITIES.find(row.text(Column.PRIORITY));
        if (word.isPresent()) {
            return Integer.parseInt(word.get());
        }
        OptionalLong number = NumberCells.find(row, Column.PRIORITY, 1, MOST_PRIORITY, notices);
        return (int) number.orElse(1);
    }

    private List<LocalDate> days(Row row) {
        if (row.has(Column.DATE)) {
            List<LocalDate> days = new ArrayList<>();
            for (String part : ListCell.names(row.text(Column.DATE))) {
                days.addAll(inside(dateOrSpan(part, row), part, row.place(Column.DATE)));
            }
            return days.stream().distinct().toList();
        }
        boolean spans = row.has(Column.FROM) || !row.hasColumn(Column.DATE);
        Optional<LocalDate> from = dates.findRequired(row, spans ? Column.FROM : Column.DATE);
        Optional<LocalDate> to = row.has(Column.TO) ? dates.find(row, Column.TO) : from;
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        if (to.get().isBefore(from.get())) {
            notices.accept(NoticeCode.END_BEFORE_START.at(
                    row.place(Column.TO), row.text(Column.TO), from.get().toString()));
            return List.of();
        }
        return inside(Optional.of(new DateSpan(from.get(), to.get())), row.text(Column.FROM), row.place(Column.FROM));
    }

    private Optional<DateSpan> dateOrSpan(String text, Row row) {
        Period period = dates.period();
        boolean single = io.github.paiban.io.text.Dates.find(text).isPresent();
        Optional<DateSpan> span = single ? Optional.empty() : DateSpan.find(text, period.first(), period.end());
        return span.isPresent()
                ? span
                : dates.find(text, row.place(Column.DATE)).map(DateSpan::of);
    }

    /** The days of a stretch that lie in the period. */
    private List<LocalDate> inside(Optional<DateSpan> found, String text, Place place) {
        if (found.isEmpty()) {
            return List.of();
        }
        DateSpan span = found.get();
        Period period = dates.period();
        boolean touches = span.first().isBefore(period.end()) && !span.last().isBefore(period.first());
        if (!touches) {
            dates.isInside(span.first(), text, place);
            return List.of();
        }
        boolean clipped = !period.contains(span.first()) || !period.contains(span.last());
        if (clipped) {
            notices.accept(NoticeCode.CLIPPED_TO_PERIOD.at(
                    place, text, period.first().toString(), period.last().toString()));
        }
        return period.dates()
                .filter(day -> !day.isBefore(span.first()) && !day.isAfter(span.last()))
                .toList();
    }
}
