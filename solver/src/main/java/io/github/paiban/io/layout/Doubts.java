package io.github.paiban.io.layout;

import io.github.paiban.io.layout.Hints.Sourced;
import io.github.paiban.io.sheet.Sheet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes a table doubtful though each of its cells can be read.
 *
 * @param draft where to say so
 * @param block the table
 */
record Doubts(Draft draft, Block block) {
    private static final Pattern PLAN = Pattern.compile("(?i)计划|計劃|排班|应排|预排|plan(ned)?|scheduled?");
    private static final Pattern ACTUAL = Pattern.compile("(?i)实际|實際|实排|考勤|打卡|出勤|actual|worked");

    private static final Pattern TWO_NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-]\\d{2,4})?");

    /** Rows of the plan beside rows of what was worked: nothing says which of them is wanted. */
    void tellPlanAndActual(Sides sides) {
        Sheet sheet = block.sheet();
        for (int column : sides.labels().keySet()) {
            boolean planned = block.rows().anyMatch(row -> says(sheet, row, column, PLAN));
            Optional<Integer> actual = block.rows()
                    .filter(row -> says(sheet, row, column, ACTUAL))
                    .boxed()
                    .findFirst();
            if (planned && actual.isPresent() && column != sides.name()) {
                draft.leaveOpen(
                        "plan-and-actual",
                        sheet.cell(actual.get(), column).text(),
                        sheet.address(actual.get(), column));
            }
        }
    }

    /** Headings such as 02/11/2026 may be of February as well as of November. */
    void tellDayFirst(List<@Nullable SheetDay> days) {
        int i = 0;
        for (int column : block.header().marks().keySet()) {
            SheetDay day = days.get(i++);
            for (int row = block.header().firstRow(); row <= block.header().lastRow(); row++) {
                Matcher written =
                        TWO_NUMBERS.matcher(block.sheet().cell(row, column).text());
                LocalDate date = day == null ? null : day.date();
                if (date != null && written.matches() && isDayFirst(written, date)) {
                    draft.assume("day-first", written.group(), date);
                    return;
                }
            }
        }
    }

    private static boolean isDayFirst(Matcher written, LocalDate date) {
        int one = Integer.parseInt(written.group(1));
        int two = Integer.parseInt(written.group(2));
        return one != two && one <= 12 && one == date.getDayOfMonth() && two == date.getMonthValue();
    }

    private boolean says(Sheet sheet, int row, int column, Pattern word) {
        return !block.isEmptyRow(row)
                && word.matcher(sheet.cell(row, column).text()).matches();
    }

    /** Whole dates of other months than the one that the title, the sheet or the file is named by. */
    void tellOtherTitle(Hints hints, List<@Nullable SheetDay> days) {
        List<LocalDate> dates = days.stream()
                .filter(Objects::nonNull)
                .map(SheetDay::date)
                .filter(Objects::nonNull)
                .toList();
        Optional<Sourced> title = hints.first(hint -> hint.month() != null && hint.year() != null && hint.day() == 0);
        boolean differs = title.isPresent()
                && !dates.isEmpty()
                && dates.stream().noneMatch(date -> title.get().hint().allows(YearMonth.from(date)));
        if (differs) {
            PeriodHint hint = title.get().hint();
            YearMonth named = YearMonth.of(Objects.requireNonNull(hint.year()), Objects.requireNonNull(hint.month()));
            draft.assume("title-differs", named, title.get().source());
        }
    }
}
