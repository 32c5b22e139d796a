package io.github.paiban.cli;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.Notices;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Place;
import io.github.paiban.repair.RepairRequest;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/**
 * The numbers that the command line says of a repair, as typed: they are read with all the rest, so that everything that is
 * wrong is told at once.
 *
 * @param freeze how many days from today keep the cells of others; null for none
 * @param maxChanges the most cells that may change; null for no limit
 * @param choice which way is written; null for the first
 */
record RepairNumbers(
        @Nullable String freeze,
        @Nullable String maxChanges,
        @Nullable String choice) {
    /** The frozen days; none, and a notice given, where it is no number of days. */
    int freezeDays(Notices notices) {
        return read("freeze", "2d", freeze, new Converters.ToFreeze()::convert, 0, notices);
    }

    /** The most changes; no limit, and a notice given, where it is no number. */
    int mostChanges(Notices notices) {
        return read(
                "max-changes",
                "6",
                maxChanges,
                new CountConverters.ToChanges()::convert,
                RepairRequest.UNLIMITED,
                notices);
    }

    /** Which way, from 1; the first, and a notice given, where it is none of the three. */
    int way(Notices notices) {
        return read("choose", "2", choice, new CountConverters.ToChoice()::convert, 1, notices);
    }

    private static int read(
            String option,
            String example,
            @Nullable String word,
            ToIntFunction<String> reading,
            int otherwise,
            Notices notices) {
        if (word == null) {
            return otherwise;
        }
        try {
            return reading.applyAsInt(word);
        } catch (TypeConversionException | NumberFormatException unreadable) {
            String name = "--" + option;
            notices.accept(new Notice(
                    NoticeCode.BAD_NUMBER.severity(),
                    NoticeCode.BAD_NUMBER.code(),
                    Place.of(name),
                    word,
                    Message.of("cli.expected." + option),
                    Message.literal(name + " " + example)));
            return otherwise;
        }
    }
}
