package io.github.paiban.cli;

import io.github.paiban.io.text.Durations;
import io.github.paiban.io.text.Numerals;
import io.github.paiban.io.text.Shares;
import io.github.paiban.staffing.Discipline;
import io.github.paiban.staffing.ServiceTarget;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of the calculator's options. */
final class StaffConverters {
    private static final double MOST = 1e6;
    private static final int MOST_CHATS = 100;

    private StaffConverters() {}

    /** A number of contacts or agents, not negative. */
    static final class ToAmount implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            return number(value, number -> number >= 0 && number <= MOST);
        }
    }

    /** A number of replies, at least 1. */
    static final class ToRounds implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            return number(value, number -> number >= 1 && number <= 1000);
        }
    }

    /** A number of chats at once. */
    static final class ToConcurrency implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return (int) number(value, number -> number >= 1 && number <= MOST_CHATS && number == Math.rint(number));
        }
    }

    /** A length of time with its unit, above 0. */
    static final class ToLength implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String value) {
            return findLength(value).orElseThrow(() -> new TypeConversionException(value));
        }
    }

    /** {@code 80/20s}: 80 % within 20 seconds. */
    static final class ToTarget implements ITypeConverter<ServiceTarget> {
        @Override
        public ServiceTarget convert(String value) {
            String[] parts = value.split("/", 2);
            if (parts.length < 2) {
                throw new TypeConversionException(value);
            }
            double written = number(parts[0], number -> number > 0 && number < 100);
            double share = written >= 1 ? written / 100 : written;
            Duration within = findLength(parts[1]).orElseThrow(() -> new TypeConversionException(value));
            return new ServiceTarget(share, seconds(within));
        }
    }

    /** A share from 0 to below 1. */
    static final class ToShrinkage implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            return share(value, share -> share < 1);
        }
    }

    /** A share above 0, up to 1. */
    static final class ToOccupancy implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            return share(value, share -> share > 0);
        }
    }

    /** A share above 0, up to 1. */
    static final class ToUncertainty implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            return share(value, share -> share >= 0.001);
        }
    }

    /** {@code first-come} or {@code new-chat-first}. */
    static final class ToDiscipline implements ITypeConverter<Discipline> {
        @Override
        public Discipline convert(String value) {
            return Stream.of(Discipline.values())
                    .filter(each -> each.name().replace('_', '-').equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(value));
        }
    }

    /** Seconds of a length of time. */
    static double seconds(Duration length) {
        return length.toMillis() / 1000.0;
    }

    private static Optional<Duration> findLength(String value) {
        return Durations.find(value).filter(Duration::isPositive);
    }

    private static double share(String value, DoublePredicate accepted) {
        return Shares.find(value).filter(accepted::test).orElseThrow(() -> new TypeConversionException(value));
    }

    private static double number(String value, DoublePredicate accepted) {
        OptionalDouble found = Numerals.findDecimal(value);
        double number = found.isEmpty() ? Double.NaN : found.getAsDouble();
        if (!accepted.test(number)) {
            throw new TypeConversionException(value);
        }
        return Math.abs(number);
    }
}
