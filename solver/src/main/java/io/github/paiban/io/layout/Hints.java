package io.github.paiban.io.layout;

import io.github.paiban.io.sheet.Sheet;
import io.github.paiban.io.sheet.SheetCell;
import io.github.paiban.notice.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The mentions of years and months around a table, the nearest first, each with where it stands. */
final class Hints {
    private static final int ROWS = 12;
    /** Longer texts are notes: what they mention is not the title of the table. */
    private static final int LONGEST = 500;

    private static final int COLUMNS = 60;
    /** Rows with more cells are of people. */
    private static final int MOST_CELLS = 3;
    /** A date on which the sheet was made: it says nothing of the days of the table. */
    private static final Pattern MADE = Pattern.compile(
            "(?i)(制表|製表|填表|填报|编制|編制|打印|列印|更新|修改|修订|发布|發布|审核|审批|提交|上报|导出|生成|公布|"
                    + "created|made|printed|updated|revised|issued|exported)[^\\d]{0,12}\\d{2,4}[-/._年]\\d{1,2}([-/._月]\\d{1,2}日?)?");

    /**
     * A mention.
     *
     * @param hint what is mentioned
     * @param source where
     */
    record Sourced(PeriodHint hint, Message source) {}

    private final List<Sourced> list = new ArrayList<>();

    /** Mentions in the rows from one to before another, whole rows read as one where their cells say nothing alone. */
    Hints addRows(Sheet sheet, int from, int end) {
        for (int r = end - 1; r >= Math.max(from, end - ROWS); r--) {
            int before = list.size();
            StringBuilder row = new StringBuilder();
            String left = "";
            for (int c = 0; c < Math.min(sheet.columns(), COLUMNS); c++) {
                String text = sheet.cell(r, c).text();
                boolean runsOn = !row.isEmpty()
                        && !text.isEmpty()
                        && Character.isDigit(row.charAt(row.length() - 1))
                        && Character.isDigit(text.charAt(0));
                row.append(runsOn ? "|" : "").append(text);
                boolean plainNumber = text.length() < LONGEST && text.matches("\\d{1,5}(\\.\\d+)?");
                if (!plainNumber && !isHeadedAsMade(left, text)) {
                    add(text, Message.of("sheet.source.cell", sheet.address(r, c)));
                }
                left = text.isEmpty() ? left : text;
            }
            boolean whole = list.subList(before, list.size()).stream()
                    .anyMatch(each -> each.hint().year() != null && each.hint().month() != null);
            if (!whole) {
                add(row.toString(), Message.of("sheet.source.row", r + 1));
            }
        }
        return this;
    }

    /** Mentions in the rows from one to before another that hold a note: one cell or a few, and no date alone. */
    Hints addNotes(Sheet sheet, int from, int end) {
        for (int r = end - 1; r >= from; r--) {
            int row = r;
            List<Integer> filled = IntStream.range(0, sheet.columns())
                    .filter(c -> !sheet.cell(row, c).isBlank())
                    .boxed()
                    .toList();
            if (filled.size() <= MOST_CELLS) {
                filled.stream()
                        .filter(c -> !isDateOrNumber(sheet.cell(row, c)))
                        .forEach(c ->
                                add(sheet.cell(row, c).text(), Message.of("sheet.source.cell", sheet.address(row, c))));
            }
        }
        return this;
    }

    /** Staff numbers and days of hiring say nothing of the days of the table. */
    private static boolean isDateOrNumber(SheetCell cell) {
        return cell.date() != null || cell.text().matches("[\\d/.年月日-]+");
    }

    /** Whether a cell's neighbour says that it is the date on which the sheet was made. */
    private static boolean isHeadedAsMade(String left, String text) {
        if (left.length() + text.length() > LONGEST) {
            return false;
        }
        boolean alone = MADE.matcher(left).find() || MADE.matcher(text).find();
        return !alone && MADE.matcher(left + text).find();
    }

    /** Mentions in a text. */
    Hints add(String text, Message source) {
        if (text.length() > LONGEST) {
            return this;
        }
        PeriodHint.find(MADE.matcher(text).replaceAll(" ")).ifPresent(hint -> list.add(new Sourced(hint, source)));
        return this;
    }

    /** A mention known from elsewhere. */
    Hints add(PeriodHint hint, Message source) {
        list.add(new Sourced(hint, source));
        return this;
    }

    /** All of other mentions, behind these. */
    Hints addAll(Hints more) {
        list.addAll(more.list);
        return this;
    }

    Optional<Sourced> first(Predicate<PeriodHint> wanted) {
        return list.stream().filter(each -> wanted.test(each.hint())).findFirst();
    }
}
