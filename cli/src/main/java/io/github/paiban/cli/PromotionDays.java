package io.github.paiban.cli;

import io.github.paiban.forecast.Event;
import io.github.paiban.io.QuoteConfig;
import io.github.paiban.io.folder.FolderFile;
import io.github.paiban.io.folder.FolderFiles;
import io.github.paiban.io.history.EventFile;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Days of promotions: those written in quote.yaml, else those that events.csv has for all shops and all day. */
final class PromotionDays {
    private PromotionDays() {}

    /** The days of a period. */
    static Set<LocalDate> of(QuoteConfig config, Path folder, Period period) {
        return config.promotionDays().isEmpty() ? ofEvents(folder, period) : config.promotionDays();
    }

    private static Set<LocalDate> ofEvents(Path folder, Period period) {
        return FolderFiles.accepted(FolderFile.EVENTS).stream()
                .map(name -> folder.resolve(name + ".csv"))
                .filter(Files::isRegularFile)
                .limit(1)
                .flatMap(file -> EventFile.read(file, period).events().stream())
                .filter(PromotionDays::isEverybodys)
                .flatMap(event -> period.dates().filter(event::isOn))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isEverybodys(Event event) {
        return event.kind() == Event.Kind.PROMOTION
                && event.span() == null
                && event.group().equals(Requirement.Group.ALL);
    }
}
