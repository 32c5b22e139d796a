package io.github.paiban.report.plot;

import io.github.paiban.forecast.SeriesForecast;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import java.util.Comparator;
import java.util.List;

/** History, forecast and bands of the largest streams: day by day, and interval by interval on the busiest day. */
public final class ForecastPlot {
    /** The most streams that are drawn, the largest first. */
    public static final int MOST = 24;

    private static final int WIDTH = 1100;
    private static final int TOP = 74;
    private static final int PANEL = 250;
    private static final String STYLE = """
            .grid{stroke:#e4e4e4}.axis{stroke:#999}.history{fill:none;stroke:#8a8f98;stroke-width:1.4}
            .forecast{fill:none;stroke:#1f5fbf;stroke-width:1.8}.band{fill:#1f5fbf;fill-opacity:.16;stroke:none}
            .special{fill:#d9480f}.by-hand{fill:#1f5fbf;stroke:#fff}.weekend{fill:#f4f4f4}.border{stroke:#1f5fbf;stroke-dasharray:3 3}
            """;

    private final String title;
    private final List<SeriesForecast> forecasts;
    private final Texts texts;

    /**
     * A chart.
     *
     * @param title what heads it
     * @param forecasts the streams, at least one
     */
    public ForecastPlot(String title, List<SeriesForecast> forecasts, Texts texts) {
        this.title = title;
        this.texts = texts;
        this.forecasts = forecasts.stream()
                .sorted(Comparator.comparingDouble(ForecastPlot::total).reversed())
                .limit(MOST)
                .toList();
    }

    private static double total(SeriesForecast forecast) {
        double total = 0;
        for (int day = 0; day < forecast.target().days(); day++) {
            total += forecast.expected(day);
        }
        return total;
    }

    /** The picture. */
    public String svg() {
        int height = TOP + PANEL * forecasts.size();
        Svg svg = new Svg();
        svg.label(20, 30, "title", title + "  " + say("title"));
        legend(svg);
        for (int i = 0; i < forecasts.size(); i++) {
            svg.open(20, TOP + i * PANEL);
            new StreamPanel(forecasts.get(i), texts).draw(svg);
            svg.close();
        }
        return new Picture(title, WIDTH, height).svg(STYLE, svg);
    }

    /** The picture on a page that needs nothing else. */
    public String html() {
        return Picture.page(title, texts.locale(), svg());
    }

    private void legend(Svg svg) {
        svg.line(20, 50, 44, 50, "history");
        svg.label(50, 54, "small", say("history"));
        svg.line(170, 50, 194, 50, "forecast");
        svg.label(200, 54, "small", say("forecast"));
        svg.rectangle(320, 43, 24, 13, "band");
        svg.label(350, 54, "small", say("band"));
        svg.dot(500, 50, "special", "");
        svg.label(510, 54, "small", say("special"));
    }

    private String say(String key) {
        return texts.say(Message.of("plot." + key));
    }
}
