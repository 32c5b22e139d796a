package io.github.paiban.io.layout;

import io.github.paiban.io.legend.Legend;
import io.github.paiban.io.legend.LegendEntry;
import io.github.paiban.io.legend.LegendFinder;
import io.github.paiban.io.sheet.Sheet;
import io.github.paiban.io.table.FreeWords;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.model.Duty;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sheet itself says of blank cells, as in {@code 空白=白班}.
 *
 * @param word what a blank cell stands for
 * @param address where that is said
 */
record BlankWord(String word, String address) {
    private static final int LONGEST = 2_000;
    private static final Pattern TOLD = Pattern.compile(
            "(?i)(?:空白|留空|空格|不填|未填|没填|空着|\\bblanks?\\b|\\bempty\\b)[^=:为是即表代\\n]{0,8}?(?:=|:|为|是|即|表示|代表|means?|is)\\s*+"
                    + "([^,;。、)\\n]{1,16})");

    /** What the legend says, else what is said first in running text. */
    static Optional<BlankWord> find(Sheet sheet, Legend legend) {
        Optional<LegendEntry> said = legend.findBlank();
        if (said.isPresent()) {
            return said.map(each -> new BlankWord(each.text(), each.address()));
        }
        for (int r : LegendFinder.rows(sheet)) {
            for (int c = 0; c < sheet.columns(); c++) {
                String text = sheet.cell(r, c).text();
                Matcher told = TOLD.matcher(text.length() > LONGEST ? "" : Cleaning.folded(text));
                if (told.find()) {
                    return Optional.of(new BlankWord(told.group(1).strip(), sheet.address(r, c)));
                }
            }
        }
        return Optional.empty();
    }

    /** The kind of day that is meant. */
    SheetReading.Blank meant() {
        if (word.matches("(?i).*(意愿|意願|要求|偏好|无所谓|都可|均可|不限|wish|preference).*")) {
            return SheetReading.Blank.NO_WISH;
        }
        return Words.isRest(word) ? SheetReading.Blank.REST : SheetReading.Blank.WORK;
    }

    /** Whether leave is meant rather than rest. */
    boolean isLeave() {
        return FreeWords.ofLegend(word).filter(Duty.LEAVE::equals).isPresent() && !FreeWords.isEither(word);
    }
}
