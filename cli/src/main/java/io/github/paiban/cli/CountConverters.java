package io.github.paiban.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options that are whole numbers; what was expected instead is said by {@link UsageErrors}. */
final class CountConverters {
    private CountConverters() {}

    /** Seconds, up to a day. */
    static final class ToSeconds implements ITypeConverter<Duration> {
        private static final long LONGEST = 86_400;

        @Override
        public Duration convert(String value) {
            return Duration.ofSeconds(within(value, LONGEST));
        }
    }

    /** A number of steps. */
    static final class ToSteps implements ITypeConverter<Long> {
        @Override
        public Long convert(String value) {
            return within(value, Long.MAX_VALUE - 1);
        }
    }

    /** A number of replications. */
    static final class ToReplications implements ITypeConverter<Integer> {
        private static final long MOST = 10_000;

        @Override
        public Integer convert(String value) {
            return (int) within(value, MOST);
        }
    }

    /** How many answers are listed. */
    static final class ToAnswers implements ITypeConverter<Integer> {
        private static final long MOST = 1_000;

        @Override
        public Integer convert(String value) {
            return (int) within(value, MOST);
        }
    }

    /** A number of threads. */
    static final class ToThreads implements ITypeConverter<Integer> {
        private static final long MOST = 64;

        @Override
        public Integer convert(String value) {
            return (int) within(value, MOST);
        }
    }

    /** Weeks of a cycle. */
    static final class ToWeeks implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return (int) within(value, RotateCommand.MOST_WEEKS);
        }
    }

    /** Days of a cycle. */
    static final class ToDays implements ITypeConverter<Integer> {
        private static final long MOST = 364;

        @Override
        public Integer convert(String value) {
            return (int) within(value, MOST);
        }
    }

    /** The most cells to change, 0 or more. */
    static final class ToChanges implements ITypeConverter<Integer> {
        private static final long MOST = 100_000;

        @Override
        public Integer convert(String value) {
            return value.strip().equals("0") ? 0 : (int) within(value, MOST);
        }
    }

    /** Which of three ways. */
    static final class ToChoice implements ITypeConverter<Integer> {
        private static final long MOST = 3;

        @Override
        public Integer convert(String value) {
            return (int) within(value, MOST);
        }
    }

    private static long within(String value, long most) {
        long number = Long.parseLong(value.strip());
        if (number < 1 || number > most) {
            throw new TypeConversionException(value);
        }
        return number;
    }
}
