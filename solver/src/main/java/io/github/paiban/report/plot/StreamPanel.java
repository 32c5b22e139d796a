package io.github.paiban.report.plot;

import io.github.paiban.forecast.DayGrid;
import io.github.paiban.forecast.DayNote;
import io.github.paiban.forecast.SeriesForecast;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One stream: its days on the left, its busiest day on the right. */
final class StreamPanel {
    private static final int HISTORY_DAYS = 70;
    private static final int LEFT = 52;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 165;
    private static final int RIGHT_AT = 770;
    private static final int RIGHT_WIDTH = 280;

    private final SeriesForecast forecast;
    private final Texts texts;

    StreamPanel(SeriesForecast forecast, Texts texts) {
        this.forecast = forecast;
        this.texts = texts;
    }

    void draw(Svg svg) {
        svg.label(0, 12, "head", name());
        svg.open(LEFT, 26);
        days(svg);
        svg.close();
        int busiest = busiest();
        svg.label(
                RIGHT_AT - 20,
                12,
                "small",
                texts.say(Message.of("plot.busiest", forecast.target().date(busiest).toString())));
        svg.open(RIGHT_AT, 26);
        intervals(svg, busiest);
        svg.close();
    }

    private String name() {
        String name = Stream.of(forecast.group().shop(), forecast.group().queue())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? texts.say(Message.of("plot.all")) : name;
    }

    private int busiest() {
        int busiest = 0;
        for (int day = 1; day < forecast.target().days(); day++) {
            busiest = forecast.expected(day) > forecast.expected(busiest) ? day : busiest;
        }
        return busiest;
    }

    private void days(Svg svg) {
        DayGrid history = forecast.history();
        int shown = Math.min(HISTORY_DAYS, history.days());
        LocalDate first = history.date(history.days() - shown);
        int ahead = (int) (forecast.target().first().toEpochDay() - first.toEpochDay());
        int all = ahead + forecast.target().days();
        double step = (double) WIDTH / all;
        Scale scale = Scale.upTo(largest(history, shown), HEIGHT);
        weekends(svg, first, all, step);
        axis(svg, scale, WIDTH);
        dates(svg, first, all, step);
        List<double[]> past = new ArrayList<>();
        for (int day = 0; day < shown; day++) {
            int at = history.days() - shown + day;
            if (history.isKnown(at)) {
                past.add(point((day + 0.5) * step, scale.y(history.total(at))));
            }
        }
        svg.path(past, false, "history");
        svg.line(ahead * step, 0, ahead * step, HEIGHT, "border");
        coming(svg, scale, ahead, step);
    }

    private void coming(Svg svg, Scale scale, int ahead, double step) {
        List<double[]> middle = new ArrayList<>();
        List<double[]> band = new ArrayList<>();
        int days = forecast.target().days();
        for (int day = 0; day < days; day++) {
            double x = (ahead + day + 0.5) * step;
            middle.add(point(x, scale.y(forecast.expected(day))));
            band.add(point(x, scale.y(forecast.quantile(day, 0.95))));
        }
        for (int day = days - 1; day >= 0; day--) {
            band.add(point((ahead + day + 0.5) * step, scale.y(forecast.quantile(day, 0.05))));
        }
        svg.path(band, true, "band");
        svg.path(middle, false, "forecast");
        for (int day = 0; day < days; day++) {
            List<DayNote> notes = forecast.notes(day);
            if (!notes.isEmpty()) {
                String labels = notes.stream().map(DayNote::label).distinct().collect(Collectors.joining(", "));
                String words = forecast.target().date(day) + " " + labels;
                svg.dot((ahead + day + 0.5) * step, scale.y(forecast.expected(day)), "special", words);
            }
        }
    }

    private double largest(DayGrid history, int shown) {
        double largest = 1;
        for (int day = history.days() - shown; day < history.days(); day++) {
            largest = Math.max(largest, history.total(day));
        }
        for (int day = 0; day < forecast.target().days(); day++) {
            largest = Math.max(largest, forecast.quantile(day, 0.95));
        }
        return largest;
    }

    private static void weekends(Svg svg, LocalDate first, int days, double step) {
        for (int day = 0; day < days; day++) {
            DayOfWeek weekday = first.plusDays(day).getDayOfWeek();
            if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
                svg.rectangle(day * step, 0, step, HEIGHT, "weekend");
            }
        }
    }

    private static void axis(Svg svg, Scale scale, double width) {
        for (double tick : scale.ticks()) {
            svg.line(0, scale.y(tick), width, scale.y(tick), tick == 0 ? "axis" : "grid");
            svg.label(-6, scale.y(tick) + 4, "right", Scale.say(tick));
        }
    }

    private static void dates(Svg svg, LocalDate first, int days, double step) {
        for (int day = 0; day < days; day++) {
            LocalDate date = first.plusDays(day);
            if (date.getDayOfWeek() == DayOfWeek.MONDAY && day * step < WIDTH - 20) {
                svg.label(day * step, HEIGHT + 16, "middle", date.getMonthValue() + "-" + date.getDayOfMonth());
            }
        }
    }

    private void intervals(Svg svg, int day) {
        int slots = forecast.slots();
        double step = (double) RIGHT_WIDTH / slots;
        double largest = 1;
        for (int slot = 0; slot < slots; slot++) {
            largest = Math.max(largest, forecast.quantile(day, slot, 0.95));
        }
        Scale scale = Scale.upTo(largest, HEIGHT);
        axis(svg, scale, RIGHT_WIDTH);
        for (int hour = 0; hour <= 24; hour += 6) {
            svg.label(RIGHT_WIDTH * hour / 24.0, HEIGHT + 16, "middle", hour + ":00");
        }
        List<double[]> middle = new ArrayList<>();
        List<double[]> band = new ArrayList<>();
        for (int slot = 0; slot < slots; slot++) {
            double x = (slot + 0.5) * step;
            middle.add(point(x, scale.y(forecast.expected(day, slot))));
            band.add(point(x, scale.y(forecast.quantile(day, slot, 0.95))));
        }
        for (int slot = slots - 1; slot >= 0; slot--) {
            band.add(point((slot + 0.5) * step, scale.y(forecast.quantile(day, slot, 0.05))));
        }
        svg.path(band, true, "band");
        svg.path(middle, false, "forecast");
        for (int slot = 0; slot < slots; slot++) {
            if (forecast.isFixed(day, slot)) {
                svg.dot((slot + 0.5) * step, scale.y(forecast.expected(day, slot)), "by-hand", "");
            }
        }
    }

    private static double[] point(double x, double y) {
        return new double[] {x, y};
    }
}
