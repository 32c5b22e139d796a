package io.github.paiban.cli;

import io.github.paiban.staffing.Discipline;
import io.github.paiban.staffing.ServiceTarget;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the calculator is told, as it was written; {@link StaffQuestions} makes sense of it. */
final class StaffOptions {
    @Option(names = "--volume", paramLabel = "N", converter = StaffConverters.ToAmount.class)
    @Nullable Double volume;

    @Option(names = "--interval", paramLabel = "TIME", converter = StaffConverters.ToLength.class)
    @Nullable Duration interval;

    @Option(names = "--aht", paramLabel = "TIME", converter = StaffConverters.ToLength.class)
    @Nullable Duration handlingTime;

    @Option(names = "--target", paramLabel = "SHARE/TIME", converter = StaffConverters.ToTarget.class)
    @Nullable ServiceTarget target;

    @Option(names = "--agents", paramLabel = "N", converter = StaffConverters.ToAmount.class)
    @Nullable Double agents;

    @Option(names = "--shrinkage", paramLabel = "N%", converter = StaffConverters.ToShrinkage.class)
    @Nullable Double shrinkage;

    @Option(names = "--max-occupancy", paramLabel = "N%", converter = StaffConverters.ToOccupancy.class)
    @Nullable Double maxOccupancy;

    @Option(names = "--patience", paramLabel = "TIME", converter = StaffConverters.ToLength.class)
    @Nullable Duration patience;

    @Option(names = "--concurrency", paramLabel = "N", converter = StaffConverters.ToConcurrency.class)
    @Nullable Integer concurrency;

    @Option(names = "--rounds", paramLabel = "N", converter = StaffConverters.ToRounds.class)
    @Nullable Double rounds;

    @Option(names = "--reply", paramLabel = "TIME", converter = StaffConverters.ToLength.class)
    @Nullable Duration reply;

    @Option(names = "--first-reply", paramLabel = "TIME", converter = StaffConverters.ToLength.class)
    @Nullable Duration firstReply;

    @Option(names = "--think", paramLabel = "TIME", converter = StaffConverters.ToLength.class)
    @Nullable Duration think;

    @Option(names = "--discipline", paramLabel = "ORDER", converter = StaffConverters.ToDiscipline.class)
    @Nullable Discipline discipline;

    @Option(names = "--uncertainty", paramLabel = "N%", converter = StaffConverters.ToUncertainty.class)
    @Nullable Double uncertainty;

    @Option(names = "--model", paramLabel = "MODEL", converter = Converters.ToModel.class)
    @Nullable StaffModel model;
}
