package io.github.paiban.io.layout;

import io.github.paiban.io.layout.Hints.Sourced;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days that headings mean. What they leave out is taken from the mentions around the table; of several months
 * possible, the one whose weekdays agree, and then the one that keeps most days in the month mentioned.
 */
final class DayFinder {
    private static final int LARGEST_GAP = 16;
    /** So many days of the month before may stand in front without a question. */
    private static final int IN_FRONT = 7;

    private record Trial(List<@Nullable LocalDate> days, int contradictions, int missing, int inside) {}

    private final List<DayMark> marks;
    private final Hints hints;
    private final SheetOptions options;
    private final Draft draft;

    DayFinder(List<DayMark> marks, Hints hints, SheetOptions options, Draft draft) {
        this.marks = marks;
        this.hints = hints;
        this.options = options;
        this.draft = draft;
    }

    /** A day for each heading; null for one that is none of its month. */
    List<@Nullable SheetDay> find() {
        int level = marks.stream().mapToInt(DayMark::level).min().orElse(0);
        if (level == 0) {
            return new WeekFinder(marks, hints, draft).find();
        }
        DayMark first = marks.getFirst();
        if (level == 3) {
            return settled(walk(LocalDate.of(
                    Objects.requireNonNull(first.year()), Objects.requireNonNull(first.month()), first.day())));
        }
        return first.month() == null ? fromMonth() : fromYear(first);
    }

    private List<@Nullable SheetDay> fromYear(DayMark first) {
        int month = Objects.requireNonNull(first.month());
        Integer year = first.year();
        if (year == null) {
            Optional<Integer> known = year(month);
            if (known.isEmpty()) {
                draft.leaveOpen("year");
                return OpenDays.keys(marks, "%02d-%02d", null);
            }
            year = known.get();
        }
        return settled(trial(year, month, first.day(), YearMonth.of(year, month)));
    }

    /** The year of the first heading's month: mentioned, or the one before where the months run past its end. */
    private Optional<Integer> year(int month) {
        if (options.month() != null) {
            YearMonth wanted = options.month();
            int ahead = month - wanted.getMonthValue();
            return Optional.of(wanted.getYear() + (ahead > 6 ? -1 : ahead < -6 ? 1 : 0));
        }
        Optional<Sourced> mention = hints.first(hint -> hint.year() != null);
        mention.ifPresent(each ->
                draft.assume("year", Objects.requireNonNull(each.hint().year()).toString(), each.source()));
        return mention.map(each -> {
            Integer mentioned = each.hint().month();
            boolean past = mentioned != null && month - mentioned > 6;
            return Objects.requireNonNull(each.hint().year()) - (past ? 1 : 0);
        });
    }

    private List<@Nullable SheetDay> fromMonth() {
        Optional<YearMonth> known = month();
        if (known.isEmpty()) {
            return withoutYear();
        }
        YearMonth wanted = known.get();
        int day = marks.getFirst().day();
        Trial here = trial(wanted.getYear(), wanted.getMonthValue(), day, wanted);
        YearMonth earlier = wanted.minusMonths(1);
        Trial before = trial(earlier.getYear(), earlier.getMonthValue(), day, wanted);
        boolean wraps = marks.getLast().day() < day || marks.stream().anyMatch(mark -> mark.day() < day);
        if (!wraps) {
            return settled(here);
        }
        Trial best = Comparator.comparingInt((Trial each) -> each.contradictions)
                                .thenComparingInt(Trial::missing)
                                .thenComparing(
                                        Comparator.comparingInt(Trial::inside).reversed())
                                .compare(here, before)
                        <= 0
                ? here
                : before;
        boolean equal = here.contradictions == before.contradictions && here.missing == before.missing;
        int outside = marks.size() - best.inside;
        if (equal && outside > IN_FRONT && options.month() == null) {
            draft.leaveOpen("crossing", wanted);
        }
        draft.assume("crossing", Objects.requireNonNull(first(best)).toString(), wanted);
        return settled(best);
    }

    /** Where only the month is mentioned, the year is open; else the month, too. */
    private List<@Nullable SheetDay> withoutYear() {
        Optional<Sourced> mention = hints.first(hint -> hint.month() != null);
        boolean wraps = marks.getLast().day() < marks.getFirst().day();
        if (mention.isEmpty() || wraps) {
            draft.leaveOpen("month");
            return OpenDays.keys(marks, "%2$02d", null);
        }
        draft.leaveOpen("year");
        return OpenDays.keys(marks, "%02d-%02d", mention.get().hint().month());
    }

    private static @Nullable LocalDate first(Trial trial) {
        return trial.days.stream().filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Optional<YearMonth> month() {
        Optional<Sourced> both = hints.first(hint -> hint.month() != null);
        YearMonth wanted = options.month();
        if (wanted != null) {
            both.filter(each -> !each.hint().allows(wanted)).ifPresent(each -> {
                draft.isOverruled = true;
                draft.assume("month-overrules", wanted, each.source());
            });
            return options.findMonth();
        }
        if (both.isEmpty()) {
            return Optional.empty();
        }
        int month = Objects.requireNonNull(both.get().hint().month());
        Integer year = both.get().hint().year();
        Optional<Sourced> other = year == null ? hints.first(hint -> hint.year() != null) : both;
        if (other.isEmpty()) {
            return Optional.empty();
        }
        YearMonth found = YearMonth.of(Objects.requireNonNull(other.get().hint().year()), month);
        draft.assume("month", found, both.get().source());
        if (year == null) {
            draft.assume("year", Integer.toString(found.getYear()), other.get().source());
        }
        return Optional.of(found);
    }

    private Trial trial(int year, int month, int day, YearMonth wanted) {
        YearMonth start = YearMonth.of(year, month);
        if (day > start.lengthOfMonth()) {
            return new Trial(new ArrayList<>(java.util.Collections.nCopies(marks.size(), null)), 99, 99, 0);
        }
        Trial walked = walk(start.atDay(day));
        int inside = (int) walked.days.stream()
                .filter(each -> each != null && YearMonth.from(each).equals(wanted))
                .count();
        return new Trial(walked.days, walked.contradictions, walked.missing, inside);
    }

    /** From the first day on, each heading is the next day that it can be. */
    private Trial walk(LocalDate start) {
        List<@Nullable LocalDate> days = new ArrayList<>();
        LocalDate before = start;
        int contradictions = 0;
        int missing = 0;
        for (DayMark mark : marks) {
            LocalDate ahead = next(mark, before);
            LocalDate day = ahead == null && mark.month() != null ? next(mark, start) : ahead;
            days.add(day);
            if (day == null) {
                missing++;
                continue;
            }
            before = day;
            contradictions += mark.weekday() != null && mark.weekday() != day.getDayOfWeek() ? 1 : 0;
        }
        return new Trial(days, contradictions, missing, 0);
    }

    private static @Nullable LocalDate next(DayMark mark, LocalDate from) {
        try {
            Integer month = mark.month();
            Integer year = mark.year();
            if (year != null && month != null) {
                return LocalDate.of(year, month, mark.day());
            }
            for (int ahead = 0; ahead <= LARGEST_GAP; ahead++) {
                LocalDate day = from.plusDays(ahead);
                if (day.getDayOfMonth() == mark.day() && (month == null || month == day.getMonthValue())) {
                    return day;
                }
            }
            return null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private boolean isContradicted(Trial trial) {
        long written = marks.stream().filter(mark -> mark.weekday() != null).count();
        return trial.contradictions * 4L > written;
    }

    private List<@Nullable SheetDay> settled(Trial trial) {
        if (isContradicted(trial)) {
            tellContradiction(trial);
        } else if (trial.contradictions > 0) {
            draft.assume("weekday-slips", trial.contradictions);
        }
        List<@Nullable SheetDay> days = new ArrayList<>();
        trial.days.forEach(day -> days.add(day == null ? null : SheetDay.of(day)));
        return days;
    }

    private void tellContradiction(Trial trial) {
        for (int i = 0; i < marks.size(); i++) {
            LocalDate day = trial.days.get(i);
            if (day != null && marks.get(i).weekday() != null && marks.get(i).weekday() != day.getDayOfWeek()) {
                Object[] said = {
                    day.toString(), Objects.requireNonNull(marks.get(i).weekday()), day.getDayOfWeek()
                };
                if (options.month() == null) {
                    draft.leaveOpen("weekdays", said);
                } else {
                    draft.assume("weekdays", said);
                }
                return;
            }
        }
    }
}
