package io.github.paiban.io.layout;

import io.github.paiban.io.sheet.Sheet;
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
    private static final int ROWS = 400;
    private static final Pattern TOLD = Pattern.compile(
            "(?i)(?:空白|留空|空格|不填|未填|没填|空着|blanks?|empty)[^=＝:：为是即表代\\n]{0,8}?(?:=|＝|:|：|为|是|即|表示|代表|means?|is)\\s*"
                    + "([^,，;；。、）)\\n]{1,16})");

    /** What is said first. */
    static Optional<BlankWord> find(Sheet sheet) {
        for (int r = 0; r < Math.min(sheet.rows(), ROWS); r++) {
            for (int c = 0; c < sheet.columns(); c++) {
                Matcher told = TOLD.matcher(sheet.cell(r, c).text());
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
}
