package io.github.paiban.io.layout;

import io.github.paiban.io.sheet.Sheet;
import io.github.paiban.io.text.Weekdays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells the rows of people from all others: sections, totals, notes, legends.
 *
 * @param block the table
 * @param sides its columns beside the days
 * @param days its columns of days
 */
record RowKinds(Block block, Sides sides, Set<Integer> days) {
    /** A shift explained rather than a person: {@code 早班：9:00-17:30}. */
    private static final Pattern SHIFT =
            Pattern.compile("(?i)^[^\\s:：=＝]{1,12}\\s?[:：=＝]\\s?\\d{1,2}[:：点]|^\\S{1,6}(班|休|假|shift)\\s?[:：=＝]");

    /** Before the items of a list of notes. */
    private static final Pattern BULLET = Pattern.compile("^[-–—•·*▪‣]\\s");

    private Sheet sheet() {
        return block.sheet();
    }

    /** Whether a row with a name or a number in it is a total, a note, a legend or another heading all the same. */
    boolean isNoPerson(int row, String name, String id, boolean numbers) {
        String told = name.isEmpty() ? id : name;
        boolean total = sidesTell(row, Words::isTotal) && (block.isEmptyRow(row) || isMostlyNumbers(row));
        boolean shiftTotal = Words.isDuty(told) && !Words.isStaffNumber(told) && block.isNumbersOnly(row) && !numbers;
        boolean note = isNote(row, told, id, numbers);
        boolean heading = Label.of(told) == Label.NAME || Label.of(told) == Label.ID || Label.of(told) == Label.KIND;
        boolean legend = block.isEmptyRow(row)
                && id.isEmpty()
                && Words.isDuty(told)
                && !Words.looksLikeName(told)
                && !Words.isStaffNumber(told);
        boolean bullet =
                block.isEmptyRow(row) && id.isEmpty() && BULLET.matcher(told).find();
        boolean period = block.isEmptyRow(row)
                && !Words.looksLikeName(told)
                && !Words.isStaffNumber(told)
                && PeriodHint.find(told).isPresent();
        return total
                || shiftTotal
                || note
                || legend
                || bullet
                || period
                || (heading && (block.isEmptyRow(row) || isWeekdays(row)));
    }

    /** Long names and remarks in brackets are no notes where duties stand beside them. */
    private boolean isNote(int row, String told, String id, boolean numbers) {
        boolean figures = block.isNumbersOnly(row) && !numbers;
        if (block.isEmptyRow(row) || figures) {
            return sidesTell(row, Words::isNote) && (id.isEmpty() || block.isEmptyRow(row) || Words.isNote(told));
        }
        boolean shift = id.isEmpty() && SHIFT.matcher(told).find();
        return Words.isHeadedAsNote(told) || shift;
    }

    /** Whether a word, and no figure nor the heading of a signature, stands on one of the days. */
    boolean holdsWords(int row) {
        return days.stream()
                .map(c -> block.shown(row, c))
                .anyMatch(cell -> !cell.isBlank() && !Words.isNumber(cell) && !Words.isHeadedAsNote(cell.text()));
    }

    /** Whether a cell beside the days says something of a kind. */
    boolean sidesTell(int row, Predicate<String> what) {
        return sides.labels().entrySet().stream()
                .filter(each -> each.getValue() == Label.NONE
                        || each.getValue() == Label.NAME
                        || each.getValue() == Label.ID
                        || each.getValue() == Label.SERIAL)
                .map(each -> sheet().cell(row, each.getKey()).text())
                .anyMatch(text -> !text.isEmpty() && what.test(text));
    }

    /** Whether the days hold hardly anything but numbers. */
    boolean isMostlyNumbers(int row) {
        long filled = days.stream().filter(c -> !block.shown(row, c).isBlank()).count();
        long numbers = days.stream()
                .map(c -> block.shown(row, c))
                .filter(cell -> !cell.isBlank() && (Words.isNumber(cell) || cell.isError()))
                .count();
        return numbers * 10 >= filled * 8;
    }

    /** Whether the days hold weekdays. */
    boolean isWeekdays(int row) {
        return days.stream()
                        .filter(c -> Weekdays.findInHeading(sheet().cell(row, c).text())
                                .isPresent())
                        .count()
                >= 3;
    }

    /** A title between the people: alone in its row, or merged over it. */
    boolean isSection(int row) {
        Optional<String> only = onlySide(row);
        if (only.isEmpty() || !isBodyFree(row) || Words.isNote(only.get()) || Words.isTotal(only.get())) {
            return false;
        }
        boolean merged = sheet().findRegion(row, firstSide(row))
                .filter(region -> region.width() > 2 && region.height() == 1)
                .isPresent();
        Label label = Label.of(only.get());
        boolean team = Words.isTeam(only.get())
                && (label == Label.NONE || label == Label.TEAM)
                && !Words.isStaffNumber(only.get());
        boolean atId = sides.hasBoth() && !sheet().cell(row, sides.id()).isBlank() && !Words.isStaffNumber(only.get());
        return merged || atId || team;
    }

    /** Nothing in the days, but for what is merged in from the side. */
    private boolean isBodyFree(int row) {
        return days.stream().allMatch(c -> sheet().cell(row, c).isBlank());
    }

    /** What stands beside the days, where that is one cell alone. */
    Optional<String> onlySide(int row) {
        List<String> filled = sides.labels().entrySet().stream()
                .filter(each -> each.getValue() != Label.SERIAL)
                .map(each -> sheet().cell(row, each.getKey()).text())
                .filter(text -> !text.isEmpty())
                .toList();
        return filled.size() == 1 ? Optional.of(filled.getFirst()) : Optional.empty();
    }

    private int firstSide(int row) {
        return sides.labels().keySet().stream()
                .filter(c -> !sheet().cell(row, c).isBlank())
                .findFirst()
                .orElse(0);
    }
}
