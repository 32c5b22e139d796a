package io.github.paiban.report.plot;

import java.util.Locale;

/**
 * A drawing as a document of its own.
 *
 * @param title what it is
 * @param width in pixels
 * @param height in pixels
 */
record Picture(String title, int width, int height) {
    private static final String TEXT = """
            text{font-family:system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;fill:#333;font-size:12px}
            .title{font-size:20px;font-weight:600}.head{font-size:14px;font-weight:600}.small{font-size:11px;fill:#666}
            .right{text-anchor:end;font-size:11px;fill:#666}.middle{text-anchor:middle;font-size:11px;fill:#666}
            """;

    /**
     * The document.
     *
     * @param style of its shapes, beyond that of all texts
     */
    String svg(String style, Svg drawn) {
        return String.format(
                Locale.ROOT,
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img">
                <title>%s</title>
                <style>%s%s</style>
                <rect width="%d" height="%d" fill="#fff"/>
                %s</svg>
                """,
                width,
                height,
                width,
                height,
                Svg.escaped(title),
                TEXT,
                style,
                width,
                height,
                drawn.text());
    }

    /** A picture on a page that needs nothing else. */
    static String page(String title, Locale locale, String svg) {
        return "<!doctype html>\n<html lang=\"" + locale.getLanguage()
                + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + Svg.escaped(title)
                + "</title>\n<style>body{margin:0}svg{max-width:100%;height:auto}</style>\n</head>\n<body>\n" + svg
                + "</body>\n</html>\n";
    }
}
