package io.github.paiban.report.page;

import io.github.paiban.law.LawReport;
import io.github.paiban.report.RosterDocument;
import io.github.paiban.report.RosterView;
import io.github.paiban.simulation.ServiceOutlook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A roster as one HTML file with all that it needs inside: it works from the file system and asks nothing of any network,
 * which a Content-Security-Policy of its own forbids as well. Without scripts it shows the same; only filters and the
 * explanations of cells need one.
 */
public final class RosterPage implements RosterDocument {
    private static final String[] SCRIPTS = {"start.js", "theme.js", "card.js", "grid.js", "filter.js", "charts.js"};

    @Override
    public void write(RosterView view, OutputStream out) throws IOException {
        out.write(html(view).getBytes(StandardCharsets.UTF_8));
    }

    /** The page. */
    static String html(RosterView view) {
        Page page = Page.of(view);
        String style = style(page);
        String script = "(() => {\n'use strict';\n" + Resource.read(SCRIPTS) + "})();\n";
        Html html = new Html().raw("<!DOCTYPE html>\n");
        html.open("html", "lang", page.words().locale().toLanguageTag());
        head(page, html, style, script);
        html.open("body").leaf("a", page.words().say("skip"), "class", "skip", "href", "#roster");
        body(page, html);
        html.leaf("aside", "", "id", "card", "role", "tooltip", "hidden", "");
        html.open("script", "type", "application/json", "id", "data")
                .raw(PageData.json(page))
                .close("script");
        html.open("script").raw(script).close("script");
        return html.close("body").close("html").raw("\n").toString();
    }

    private static void head(Page page, Html html, String style, String script) {
        String policy = "default-src 'none'; script-src " + Resource.hash(script) + "; style-src "
                + Resource.hash(style) + "; img-src data:; base-uri 'none'; form-action 'none'";
        html.open("head").open("meta", "charset", "utf-8");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy);
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.open("meta", "name", "referrer", "content", "no-referrer");
        html.open("link", "rel", "icon", "href", "data:,");
        String month = page.words().period(page.view().month());
        html.leaf("title", (page.view().month().title() + " " + month).strip());
        html.open("style").raw(style).close("style").close("head");
    }

    private static String style(Page page) {
        DutyLook look = new DutyLook(page.frame().duties(), page.view().palette());
        String night = Resource.read("night.css") + look.night();
        return Resource.read("page.css")
                + ":root{" + look.day() + "}" + look.rules() + new ManyRows(page).style()
                + "@media screen{:root[data-theme=dark]{" + night + "}}"
                + "@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){" + night + "}}"
                + Resource.read("print.css");
    }

    private static void body(Page page, Html html) {
        ServiceOutlook service = page.judgement().service();
        html.open("main");
        new HeadSection(page, html).write();
        navigation(page, html);
        new GridSection(page, html).write();
        new CoverSection(page, html).write();
        if (service != null) {
            new ServiceSection(page, service, html).write();
        }
        new FairnessSection(page, html).write();
        new FindingsSection(page, html).write();
        LawReport law = page.judgement().law();
        if (law != null) {
            new LawSection(page, law, html).write();
        }
        html.leaf("footer", page.words().say("footer")).close("main");
    }

    private static void navigation(Page page, Html html) {
        html.open("nav", "aria-label", page.words().say("nav"));
        List<String> parts = new ArrayList<>(List.of("roster", "cover"));
        if (page.judgement().service() != null) {
            parts.add("service");
        }
        parts.addAll(List.of("fair", "findings"));
        if (page.judgement().law() != null) {
            parts.add("law");
        }
        parts.forEach(part -> html.leaf("a", page.words().say("nav." + part), "href", "#" + part));
        html.close("nav");
    }
}
