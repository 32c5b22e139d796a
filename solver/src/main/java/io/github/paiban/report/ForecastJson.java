package io.github.paiban.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.paiban.forecast.BackTest;
import io.github.paiban.forecast.DayNote;
import io.github.paiban.forecast.Method;
import io.github.paiban.forecast.SeriesForecast;
import io.github.paiban.forecast.UnusualDay;
import io.github.paiban.model.Period;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Texts;
import java.util.List;

/** A forecast of volumes, as JSON. */
public final class ForecastJson {
    private static final List<Double> QUANTILES = List.of(0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95);

    private ForecastJson() {}

    /** The document. */
    public static String of(
            String title,
            Period target,
            List<SeriesForecast> forecasts,
            List<Notice> notices,
            List<String> files,
            Texts texts) {
        ObjectNode document = Json.object()
                .put("title", title)
                .put("from", target.first().toString())
                .put("to", target.last().toString());
        ArrayNode shares = document.putArray("quantiles");
        QUANTILES.forEach(shares::add);
        document.set("streams", Json.list(forecasts, ForecastJson::stream));
        document.set("files", Json.texts(files));
        document.set("notices", NoticesJson.list(notices, texts));
        return Json.text(document);
    }

    private static ObjectNode stream(SeriesForecast forecast) {
        ObjectNode node = Json.object()
                .put("queue", forecast.group().queue())
                .put("shop", forecast.group().shop())
                .put("minutes", forecast.minutes())
                .put("method", word(forecast.method()))
                .put("dayVariation", rounded(forecast.dayVariation()));
        node.putObject("history")
                .put("from", forecast.history().first().toString())
                .put("to", forecast.history().end().minusDays(1).toString())
                .put("usualDays", forecast.usualDays())
                .put("specialDays", forecast.specialDays())
                .put("outages", forecast.outages())
                .put("missingDays", forecast.missingDays())
                .put("daysWithGaps", forecast.filledGaps());
        node.set("unusual", Json.list(forecast.unusual(), ForecastJson::unusual));
        forecast.findBackTest().ifPresent(test -> node.set("backTest", test(test)));
        ArrayNode days = node.putArray("days");
        for (int day = 0; day < forecast.target().days(); day++) {
            days.add(day(forecast, day));
        }
        return node;
    }

    private static ObjectNode unusual(UnusualDay day) {
        return Json.object().put("date", day.date().toString()).put("factor", rounded(day.factor()));
    }

    private static ObjectNode test(BackTest test) {
        ObjectNode node = Json.object()
                .put("windows", test.windows())
                .put("days", test.days())
                .put("leadDays", test.leadDays())
                .put("chosen", word(test.chosen()));
        if (!Double.isNaN(test.coverage())) {
            node.put("coverage90", rounded(test.coverage()));
        }
        ObjectNode methods = node.putObject("methods");
        for (Method method : Method.values()) {
            methods.putObject(word(method))
                    .put("wape", rounded(test.of(method).wape()))
                    .put("bias", rounded(test.of(method).bias()));
        }
        return node;
    }

    private static ObjectNode day(SeriesForecast forecast, int day) {
        ObjectNode node = Json.object()
                .put("date", forecast.target().date(day).toString())
                .put("contacts", rounded(forecast.expected(day)))
                .put("low", rounded(forecast.quantile(day, 0.05)))
                .put("high", rounded(forecast.quantile(day, 0.95)));
        node.set("notes", Json.list(forecast.notes(day), ForecastJson::note));
        ArrayNode intervals = node.putArray("intervals");
        for (int slot = 0; slot < forecast.slots(); slot++) {
            if (forecast.expected(day, slot) > 0 || forecast.isFixed(day, slot)) {
                intervals.add(interval(forecast, day, slot));
            }
        }
        return node;
    }

    private static ObjectNode interval(SeriesForecast forecast, int day, int slot) {
        ObjectNode node = Json.object()
                .put("minute", slot * forecast.minutes())
                .put("contacts", rounded(forecast.expected(day, slot)));
        ArrayNode quantiles = node.putArray("quantiles");
        QUANTILES.forEach(share -> quantiles.add(rounded(forecast.quantile(day, slot, share))));
        if (forecast.isFixed(day, slot)) {
            node.put("byHand", true);
        }
        return node;
    }

    private static ObjectNode note(DayNote note) {
        ObjectNode node = Json.object().put("label", note.label()).put("source", EnumWord.of(note.source()));
        if (!Double.isNaN(note.factor())) {
            node.put("factor", rounded(note.factor()));
        }
        return node;
    }

    private static String word(Method method) {
        return EnumWord.of(method);
    }

    private static double rounded(double number) {
        return Math.rint(number * 1e4) / 1e4;
    }
}
