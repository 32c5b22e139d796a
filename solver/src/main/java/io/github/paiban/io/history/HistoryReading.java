package io.github.paiban.io.history;

import io.github.paiban.forecast.Surroundings;
import io.github.paiban.forecast.VolumeSeries;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.folder.InputFile;
import io.github.paiban.model.Period;
import io.github.paiban.notice.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a folder's history of volumes.
 *
 * @param streams the histories, up to the day before the target; none where an error refuses the input
 * @param surroundings events and holidays
 * @param target the days to forecast; null where they are not known
 * @param config the folder's settings; null where it has none that can be used
 * @param notices all that is to be said, in order of files and lines
 * @param inputs the files read
 * @param isRefused whether an error refuses the input
 */
public record HistoryReading(
        List<VolumeSeries> streams,
        Surroundings surroundings,
        @Nullable Period target,
        @Nullable ShopConfig config,
        List<Notice> notices,
        List<InputFile> inputs,
        boolean isRefused) {
    public HistoryReading {
        streams = List.copyOf(streams);
        notices = List.copyOf(notices);
        inputs = List.copyOf(inputs);
    }
}
