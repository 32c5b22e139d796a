package io.github.paiban.report.page;

import io.github.paiban.feasibility.Proof;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.RunFacts;
import io.github.paiban.rules.Kpis;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.presence.Shortfall;
import io.github.paiban.simulation.ServiceOutlook;
import io.github.paiban.staffing.PointsForecast;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes first: the shop and the month, legal or not, the month in figures, what is short and when. */
final class HeadSection {
    private static final int SHORTFALLS = 6;
    private static final double RISK = 0.05;

    private final Page page;
    private final PageWords words;
    private final Html html;

    HeadSection(Page page, Html html) {
        this.page = page;
        this.words = page.words();
        this.html = html;
    }

    void write() {
        ShopMonth month = page.view().month();
        html.open("header", "class", "top").open("div");
        html.open("p", "class", "shop").name(month.title()).close("p");
        html.leaf("h1", words.say("title", words.period(month))).close("div");
        html.open("div", "class", "tools", "hidden", "", "data-js", "");
        html.leaf("button", "", "type", "button", "id", "theme");
        html.leaf("button", words.say("print"), "type", "button", "id", "print");
        html.close("div").close("header");
        html.open("section", "class", "first", "aria-label", words.say("nav.summary"));
        verdict();
        html.open("dl", "class", "tiles");
        tiles();
        html.close("dl");
        shortfalls();
        html.close("section");
    }

    private void verdict() {
        Judgement judgement = page.judgement();
        boolean legal = judgement.isLegal();
        html.open("div", "id", "verdict", "class", legal ? "card verdict good" : "card verdict bad");
        html.leaf("span", legal ? "✓" : "✕", "class", "sign", "aria-hidden", "true")
                .open("div");
        html.leaf("h2", words.say(legal ? "legal.yes" : "legal.no"));
        int broken = judgement.at(Level.MUST).size();
        html.leaf("p", legal ? words.say("legal.kept") : words.count("legal.broken", broken));
        html.close("div");
        List<Proof> impossible =
                judgement.proofs().stream().filter(Proof::certain).limit(3).toList();
        if (!impossible.isEmpty()) {
            html.open("ul");
            impossible.forEach(proof -> html.leaf("li", words.say(proof.message())));
            html.close("ul");
        }
        html.close("div");
    }

    private void tiles() {
        Kpis kpis = page.judgement().kpis();
        if (kpis.neededMinutes() > 0) {
            double missing = kpis.neededMinutes() - kpis.metMinutes();
            String note =
                    missing == 0 ? words.say("kpi.cover.full") : words.say("kpi.cover.missing", words.hours(missing));
            tile("cover", words.say("kpi.cover"), words.percent(kpis.coverShare()), note, missing == 0);
        }
        tile("spread", words.say("kpi.spread"), words.hours(kpis.spreadMinutes()), words.say("kpi.spread.note"), true);
        if (kpis.wishesAsked() > 0) {
            String granted = words.say("kpi.wishes.of", kpis.wishesGranted(), kpis.wishesAsked());
            int refused = kpis.wishesAsked() - kpis.wishesGranted();
            String note = refused == 0 ? words.say("kpi.wishes.all") : words.count("kpi.wishes.refused", refused);
            tile("wishes", words.say("kpi.wishes"), granted, note, refused == 0);
        }
        service();
        quality();
    }

    private void service() {
        ServiceOutlook service = page.judgement().service();
        if (service == null) {
            return;
        }
        long missed =
                service.streams().stream().filter(ServiceSection::isMissed).count();
        int all = service.streams().size();
        String note = missed == 0 ? words.say("kpi.service.kept") : words.say("kpi.service.missed", missed, all);
        tile("service", words.say("kpi.service"), words.percent(service.inTime()), note, missed == 0);
        service.points().stream()
                .max(Comparator.comparingDouble(each -> each.forecast().points()))
                .ifPresent(this::points);
    }

    /** Of several shops the one that stands worst. */
    private void points(ServiceOutlook.ShopPoints of) {
        PointsForecast points = of.forecast();
        String note = words.say("kpi.points.note", words.tenths(points.limit()), words.percentAtMost(points.chance()));
        String label = of.shop().isEmpty() ? words.say("kpi.points") : words.say("kpi.points.of", of.shop());
        tile("points", label, words.tenths(points.points()), note, points.chance() < RISK);
    }

    private void quality() {
        @Nullable RunFacts facts = page.view().facts();
        if (facts != null) {
            QualityWords quality = new QualityWords(facts.certificate(), words);
            tile("quality", words.say("kpi.quality"), quality.figure(), quality.note(), true);
        }
    }

    private void tile(String kind, String label, String figure, String note, boolean good) {
        html.open("div", "class", good ? "card tile" : "card tile warn", "data-kpi", kind);
        html.leaf("dt", label).leaf("dd", figure, "class", "figure");
        html.leaf("dd", note, "class", "note").close("div");
    }

    private void shortfalls() {
        if (!page.cover().hasNeeds()) {
            return;
        }
        List<Shortfall> all = page.cover().shortfalls();
        html.open("div", "id", "short", "class", all.isEmpty() ? "card short none" : "card short");
        html.leaf("h2", all.isEmpty() ? words.say("short.none") : words.say("short.title"));
        strip();
        if (!all.isEmpty()) {
            list(all);
        }
        html.close("div");
    }

    /** A square for each day, those that are short standing out. */
    private void strip() {
        html.open("ol", "class", "strip");
        for (int day = 0; day < page.frame().days(); day++) {
            int missing = page.cover().missingMinutes(day);
            String number = Integer.toString(page.frame().date(day).getDayOfMonth());
            String hours = missing == 0 ? words.say("short.day-full") : words.say("short.day", words.hours(missing));
            String label = words.show(page.frame().date(day)) + words.say("colon") + hours;
            String kind = missing > 0 ? "lack" : "";
            html.open("li", "class", kind, "data-day", Integer.toString(day), "title", label);
            if (missing > 0) {
                html.leaf("button", number, "type", "button", "aria-label", label);
            } else {
                html.text(number);
            }
            html.close("li");
        }
        html.close("ol");
    }

    private void list(List<Shortfall> all) {
        html.open("ul", "class", "lacks");
        all.stream()
                .sorted(Shortfall.LARGEST_FIRST)
                .limit(SHORTFALLS)
                .sorted(Shortfall.BY_TIME)
                .forEach(this::item);
        html.close("ul");
        if (all.size() > SHORTFALLS) {
            html.open("p", "class", "more").open("a", "href", "#cover");
            html.text(words.count("short.more", all.size() - SHORTFALLS))
                    .close("a")
                    .close("p");
        }
    }

    private void item(Shortfall each) {
        html.open("li").leaf("b", words.show(page.frame().date(each.day())));
        html.name(page.what(each));
        html.leaf("em", words.count("short.missing", each.missing()));
        html.leaf("small", words.say("short.there", each.there(), each.needed()))
                .close("li");
    }
}
