package io.github.paiban.report.page;

import io.github.paiban.simulation.ServiceOutlook;
import io.github.paiban.simulation.ServiceOutlook.Stream;
import io.github.paiban.staffing.PointsForecast;
import java.util.Comparator;
import java.util.List;

/** The service to be expected: the share of replies in time day by day, stream by stream, and the platform's points. */
final class ServiceSection {
    private static final int TOP = 22;
    private static final int HEIGHT = 110;
    private static final int SHOWN = 100;

    private final Page page;
    private final PageWords words;
    private final ServiceOutlook service;
    private final Html html;

    ServiceSection(Page page, ServiceOutlook service, Html html) {
        this.page = page;
        this.words = page.words();
        this.service = service;
        this.html = html;
    }

    /** Whether a stream misses its target over the period. */
    static boolean isMissed(Stream stream) {
        double allowed = 1 - stream.terms().target().share();
        return stream.late() > allowed * stream.contacts();
    }

    void write() {
        html.open("section", "id", "service", "class", "card", "aria-labelledby", "service-h");
        html.leaf("h2", words.say("nav.service"), "id", "service-h");
        html.leaf("p", words.say("service.note"), "class", "note");
        chart();
        table();
        html.close("section");
    }

    private void chart() {
        DayAxis axis = new DayAxis(page, page.frame().days());
        double[] shares = new double[axis.days()];
        double least = target();
        for (int day = 0; day < shares.length; day++) {
            shares[day] = inTime(day);
            least = Math.min(least, shares[day]);
        }
        double floor = Math.max(0, Math.floor(least * 10 - 0.5) / 10);
        int bottom = TOP + HEIGHT;
        axis.open(html, "service-days", bottom + 34, words.say("service.days"));
        axis.shade(html, TOP, bottom);
        bars(shares, floor, bottom);
        double y = bottom - (target() - floor) / (1 - floor) * HEIGHT;
        html.open(
                        "path",
                        "class",
                        "needline",
                        "d",
                        "M" + DayAxis.LEFT + " " + DayAxis.n(y) + "H" + DayAxis.x(axis.days()))
                .close("path");
        html.leaf("text", words.percent(target()), "class", "tick left", "x", "40", "y", DayAxis.n(y + 4));
        html.leaf("text", words.percent(floor), "class", "tick left", "x", "40", "y", Integer.toString(bottom));
        html.leaf("text", "100%", "class", "tick left", "x", "40", "y", Integer.toString(TOP + 4));
        axis.label(html, bottom + 14);
        axis.close(html);
    }

    private void bars(double[] shares, double floor, int bottom) {
        StringBuilder kept = new StringBuilder("M0 0");
        StringBuilder missed = new StringBuilder("M0 0");
        for (int day = 0; day < shares.length; day++) {
            double height = (shares[day] - floor) / (1 - floor) * HEIGHT;
            boolean isMissed = shares[day] < target();
            (isMissed ? missed : kept)
                    .append(DayAxis.box(DayAxis.x(day) + 7, bottom - height, DayAxis.STEP - 14, height));
        }
        html.open("path", "class", "served", "d", kept.toString()).close("path");
        html.open("path", "class", "unserved", "d", missed.toString()).close("path");
        for (int day = 0; day < shares.length; day++) {
            double y = bottom - (shares[day] - floor) / (1 - floor) * HEIGHT - 4;
            String kind = shares[day] < target() ? "lacktext" : "bartext";
            String x = Integer.toString(DayAxis.x(day) + DayAxis.STEP / 2);
            html.leaf("text", words.percent(shares[day]).replace("%", ""), "class", kind, "x", x, "y", DayAxis.n(y));
        }
    }

    /** The target of all streams together, by their contacts. */
    private double target() {
        double contacts =
                service.streams().stream().mapToDouble(Stream::contacts).sum();
        double wanted = service.streams().stream()
                .mapToDouble(each -> each.terms().target().share() * each.contacts())
                .sum();
        return contacts == 0 ? 0 : wanted / contacts;
    }

    private double inTime(int day) {
        double contacts = 0;
        double late = 0;
        for (Stream stream : service.streams()) {
            PointsForecast.Day of = stream.days().get(day);
            contacts += of.contacts();
            late += of.late();
        }
        return contacts == 0 ? 1 : Math.max(0, 1 - late / contacts);
    }

    private void table() {
        List<Stream> worstFirst = service.streams().stream()
                .sorted(Comparator.comparingDouble(
                        each -> share(each) - each.terms().target().share()))
                .limit(SHOWN)
                .toList();
        html.open("div", "class", "scroll")
                .open("table", "class", "plain")
                .open("thead")
                .open("tr");
        for (String key : List.of("stream", "contacts", "in-time", "target", "verdict")) {
            html.leaf("th", words.say("service." + key), "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        worstFirst.forEach(this::row);
        html.close("tbody").close("table").close("div");
    }

    private void row(Stream stream) {
        String name = Page.group(stream.group());
        boolean missed = isMissed(stream);
        html.open("tr", "class", missed ? "lack" : "").open("th", "scope", "row");
        html.name(name.isEmpty() ? words.say("cover.everyone") : name).close("th");
        html.leaf("td", words.number(Math.round(stream.contacts())));
        html.leaf("td", words.percent(share(stream)));
        html.leaf(
                "td",
                words.say(
                        "service.target-is",
                        words.percent(stream.terms().target().share()),
                        words.tenths(stream.terms().target().within())));
        html.leaf("td", words.say(missed ? "service.missed" : "service.kept"));
        html.close("tr");
    }

    private static double share(Stream stream) {
        return stream.contacts() == 0 ? 1 : 1 - stream.late() / stream.contacts();
    }
}
