package io.github.paiban.cli;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The months to plan, as typed.
 *
 * @param first the first; null for that of the folder
 * @param count how many, 1 to {@value #MOST}
 */
record HeadcountMonths(@Nullable YearMonth first, int count) {
    /** The most months planned at once. */
    static final int MOST = 12;

    /** Three months from the folder's own on. */
    static final HeadcountMonths USUAL = new HeadcountMonths(null, 3);

    /** The months in order. */
    List<YearMonth> from(YearMonth folder) {
        YearMonth begin = first == null ? folder : first;
        List<YearMonth> months = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            months.add(begin.plusMonths(i));
        }
        return months;
    }

    /** {@code 6}, {@code 2026-11}, {@code 2026-11..2027-01}. */
    static final class Converter implements ITypeConverter<HeadcountMonths> {
        private final Converters.ToMonth month = new Converters.ToMonth();

        @Override
        public HeadcountMonths convert(String value) {
            String word = value.strip();
            if (word.matches("\\d{1,2}")) {
                return checked(null, Long.parseLong(word), value);
            }
            String[] ends = word.split("\\.\\.|~|至", -1);
            YearMonth first = month.convert(ends[0]);
            YearMonth last = month.convert(ends[ends.length - 1]);
            if (ends.length > 2) {
                throw new TypeConversionException(value);
            }
            return checked(first, ChronoUnit.MONTHS.between(first, last) + 1, value);
        }

        private static HeadcountMonths checked(@Nullable YearMonth first, long count, String value) {
            if (count < 1 || count > MOST) {
                throw new TypeConversionException(value);
            }
            return new HeadcountMonths(first, (int) count);
        }
    }
}
