package io.github.paiban.report.plot;

import io.github.paiban.headcount.DeskPlan.State;
import io.github.paiban.headcount.FlowMonth;
import io.github.paiban.headcount.HeadcountPlan;
import io.github.paiban.headcount.MonthPlan;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** People needed month by month, beside the team as it would become: bound, number found, hires, temporary staff. */
public final class HeadcountPlot {
    private static final int WIDTH = 1100;
    private static final int HEIGHT = 430;
    private static final int LEFT = 60;
    private static final int TOP = 90;
    private static final int BOTTOM = 350;
    /** From this height on a bar has room for its number. */
    private static final int ROOM = 40;

    private static final String STYLE = """
            .grid{stroke:#e4e4e4}.axis{stroke:#999}.bound{fill:#1f5fbf}.people{fill:#1f5fbf;fill-opacity:.45}
            .estimated{fill:#999;fill-opacity:.45}.team{fill:none;stroke:#d9480f;stroke-width:1.8}.special{fill:#d9480f}
            .number{fill:#fff;font-size:15px;font-weight:600;text-anchor:middle}
            """;

    private final String title;
    private final HeadcountPlan plan;
    private final Texts texts;
    private final Scale scale;

    /**
     * A chart.
     *
     * @param title what heads it
     */
    public HeadcountPlot(String title, HeadcountPlan plan, Texts texts) {
        this.title = title;
        this.plan = plan;
        this.texts = texts;
        double highest = plan.flow().stream()
                .mapToDouble(month -> Math.max(month.before(), month.after()))
                .max()
                .orElse(0);
        this.scale = Scale.upTo(Math.max(1, Math.max(plan.most(), highest)), BOTTOM - TOP);
    }

    /** The chart on a page that needs nothing else. */
    public String html() {
        Svg svg = new Svg();
        svg.label(20, 30, "title", title + "  " + say("headcount"));
        legend(svg);
        grid(svg);
        List<double[]> team = new ArrayList<>();
        for (int month = 0; month < plan.months().size(); month++) {
            month(svg, month);
            team.add(new double[] {left(month), y(plan.flow().get(month).before())});
            team.add(new double[] {
                left(month) + width(), y(plan.flow().get(month).after())
            });
        }
        svg.path(team, false, "team");
        String drawn = new Picture(title, WIDTH, HEIGHT).svg(STYLE, svg);
        return Picture.page(title, texts.locale(), drawn + new HeadcountTable(plan, texts).html());
    }

    private String say(String key, Object... args) {
        return texts.say(Message.of("plot." + key, args));
    }

    private void legend(Svg svg) {
        svg.rectangle(20, 51, 24, 13, "bound");
        svg.label(50, 62, "small", say("headcount-bound"));
        svg.rectangle(260, 51, 24, 13, "people");
        svg.label(290, 62, "small", say("headcount-people"));
        svg.line(560, 57, 584, 57, "team");
        svg.label(590, 62, "small", say("headcount-team"));
    }

    private void grid(Svg svg) {
        for (double people : scale.ticks()) {
            svg.line(LEFT, y(people), WIDTH - 20, y(people), people == 0 ? "axis" : "grid");
            svg.label(LEFT - 8, y(people) + 4, "right", Scale.say(people));
        }
    }

    private void month(Svg svg, int index) {
        MonthPlan month = plan.months().get(index);
        double bar = 0.4 * width();
        double x = left(index) + 0.3 * width();
        String kind = month.state() == State.CONFIRMED ? "people" : "estimated";
        svg.rectangle(x, y(month.people()), bar, BOTTOM - y(month.people()), kind);
        svg.rectangle(x, y(month.bound()), bar, BOTTOM - y(month.bound()), "bound");
        double middle = x + bar / 2;
        FlowMonth flow = plan.flow().get(index);
        boolean hasRoom = BOTTOM - y(month.people()) > ROOM;
        double line = BOTTOM + 36;
        svg.label(
                middle,
                y(month.people()) + (hasRoom ? 24 : -6),
                hasRoom ? "number" : "middle",
                Integer.toString(month.people()));
        svg.label(
                middle,
                BOTTOM + 18,
                "middle",
                YearMonth.from(month.work().period().first()).toString());
        for (FlowMonth.Hires hires : flow.hires()) {
            svg.label(
                    middle,
                    line,
                    "middle",
                    say("headcount-hires", hires.people(), hires.start().toString()));
            line += 16;
        }
        for (FlowMonth.Temporary helpers : flow.temporary()) {
            svg.label(
                    middle,
                    line,
                    "middle",
                    say(
                            "headcount-temporary",
                            helpers.people(),
                            helpers.from().toString(),
                            helpers.to().toString()));
        }
    }

    private double width() {
        return (double) (WIDTH - 20 - LEFT) / plan.months().size();
    }

    private double left(int month) {
        return LEFT + month * width();
    }

    private double y(double people) {
        return TOP + scale.y(people);
    }
}
