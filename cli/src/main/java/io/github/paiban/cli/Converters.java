package io.github.paiban.cli;

import io.github.paiban.io.text.Shares;
import io.github.paiban.rotation.MonthEnd;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options; what was expected instead is said by {@link UsageErrors}. */
final class Converters {
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})月?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?");

    private Converters() {}

    /** {@code zh} or {@code en}. */
    static final class ToLanguage implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String value) {
            return Language.find(value).orElseThrow(() -> new TypeConversionException(value));
        }
    }

    /** {@code 2026-12}, {@code 2026/12}, {@code 202612}. */
    static final class ToMonth implements ITypeConverter<YearMonth> {
        @Override
        public YearMonth convert(String value) {
            Matcher found = MONTH.matcher(value.strip());
            if (!found.matches()) {
                throw new TypeConversionException(value);
            }
            return YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
        }
    }

    /** {@code 2026-11-05}, {@code 2026/11/5}, {@code 20261105}, {@code 2026年11月5日}. */
    static final class ToDay implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            Matcher found = DAY.matcher(value.strip());
            if (!found.matches()) {
                throw new TypeConversionException(value);
            }
            return LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3)));
        }
    }

    /** A share: {@code 0.5%}, {@code 0.005}. */
    static final class ToShare implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            return Shares.find(value).orElseThrow(() -> new TypeConversionException(value));
        }
    }

    /** A wanted margin: {@code 25%}, {@code 0.25}. */
    static final class ToMargin implements ITypeConverter<BigDecimal> {
        @Override
        public BigDecimal convert(String value) {
            double share =
                    Shares.find(value).filter(each -> each < 1).orElseThrow(() -> new TypeConversionException(value));
            return BigDecimal.valueOf(share).setScale(6, RoundingMode.HALF_UP);
        }
    }

    /** A number of agents, part-time ones in fractions. */
    static final class ToHeads implements ITypeConverter<BigDecimal> {
        private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

        @Override
        public BigDecimal convert(String value) {
            BigDecimal number = new BigDecimal(value.strip());
            if (number.signum() <= 0 || number.compareTo(MOST) > 0) {
                throw new TypeConversionException(value);
            }
            return number;
        }
    }

    /** A queueing model: {@code chat}, {@code erlang-c}, {@code erlang-a}. */
    static final class ToModel implements ITypeConverter<StaffModel> {
        @Override
        public StaffModel convert(String value) {
            return Arrays.stream(StaffModel.values())
                    .filter(choice -> choice.word().equalsIgnoreCase(value.strip()))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(value));
        }
    }

    /** What becomes of months' ends. */
    static final class ToMonthEnd implements ITypeConverter<MonthEnd> {
        @Override
        public MonthEnd convert(String value) {
            String word = value.strip().toUpperCase(Locale.ROOT);
            return Arrays.stream(MonthEnd.values())
                    .filter(end -> end.name().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(value));
        }
    }

    /**
     * Where the demand comes from: {@code auto}, {@code file}, {@code volumes}. As a word, because help must not load what
     * reads folders.
     */
    static final class ToDemand implements ITypeConverter<String> {
        private static final Set<String> WORDS = Set.of("auto", "file", "volumes");

        @Override
        public String convert(String value) {
            String word = value.strip().toLowerCase(Locale.ROOT);
            if (!WORDS.contains(word)) {
                throw new TypeConversionException(value);
            }
            return word;
        }
    }

    /** What stands in place of names: {@code numbers}, {@code initials}. As a word, as for the demand. */
    static final class ToAnonymity implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (!Anonymous.isWord(value)) {
                throw new TypeConversionException(value);
            }
            return value.strip().toLowerCase(Locale.ROOT);
        }
    }

    /** A file that a roster is written to: {@code csv}, {@code xlsx}. */
    static final class ToFormat implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return Format.find(value).orElseThrow(() -> new TypeConversionException(value));
        }
    }

    /** A length of time in whole days: {@code 2d}, {@code 2}, {@code 48h}. */
    static final class ToFreeze implements ITypeConverter<Integer> {
        private static final Pattern DAYS = Pattern.compile("(\\d{1,3})\\s*(d|天|h|小时)?");
        private static final int HOURS = 24;

        @Override
        public Integer convert(String value) {
            Matcher found = DAYS.matcher(value.strip());
            if (!found.matches()) {
                throw new TypeConversionException(value);
            }
            int number = Integer.parseInt(found.group(1));
            boolean hours = "h".equals(found.group(2)) || "小时".equals(found.group(2));
            return hours ? (number + HOURS - 1) / HOURS : number;
        }
    }
}
