package io.github.paiban.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * A headless Chromium, driven as the W3C's WebDriver describes it: a few HTTP calls, so that no client library with its
 * twenty jars is needed. Logs are an addition of ChromeDriver's.
 */
final class Chromium implements AutoCloseable {
    /** The right-hand side of WebDriver's keys, in Unicode's private use area. */
    static final String TAB = "\uE004";

    static final String ENTER = "\uE007";
    static final String ESCAPE = "\uE00C";
    static final String END = "\uE010";
    static final String HOME = "\uE011";
    static final String LEFT = "\uE012";
    static final String UP = "\uE013";
    static final String RIGHT = "\uE014";
    static final String DOWN = "\uE015";

    private static final ObjectMapper MAPPER = ChromeDriver.MAPPER;

    private final ChromeDriver driver;
    private final String session;

    private Chromium(ChromeDriver driver, Size size) throws IOException {
        this.driver = driver;
        JsonNode made = driver.call("POST", "session", capabilities(size));
        this.session = "session/" + made.at("/sessionId").textValue();
    }

    /** The window's size in pixels of CSS, and whether it is a phone's. */
    record Size(int width, int height, boolean isPhone) {
        static final Size DESKTOP = new Size(1366, 900, false);
        static final Size PHONE = new Size(390, 844, true);
    }

    /** Starts ChromeDriver and a browser. */
    static Chromium start(Path chromeDriver, Size size) throws IOException {
        ChromeDriver driver = ChromeDriver.start(chromeDriver);
        try {
            return new Chromium(driver, size);
        } catch (IOException | RuntimeException e) {
            driver.close();
            throw e;
        }
    }

    private static ObjectNode capabilities(Size size) {
        ObjectNode wish = MAPPER.createObjectNode();
        ObjectNode always = wish.putObject("capabilities").putObject("alwaysMatch");
        always.putObject("goog:loggingPrefs").put("browser", "ALL").put("performance", "ALL");
        ObjectNode options = always.putObject("goog:chromeOptions");
        options.putArray("args")
                .add("--headless=new")
                .add("--no-sandbox")
                .add("--disable-dev-shm-usage")
                .add("--disable-gpu")
                .add("--hide-scrollbars")
                .add("--lang=en")
                .add("--window-size=" + Math.max(size.width, 500) + "," + size.height);
        if (size.isPhone) {
            ObjectNode device = options.putObject("mobileEmulation").putObject("deviceMetrics");
            device.put("width", size.width)
                    .put("height", size.height)
                    .put("pixelRatio", 2.0)
                    .put("touch", true);
        }
        return wish;
    }

    /** Opens a file. */
    void open(Path file) throws IOException {
        driver.call(
                "POST",
                session + "/url",
                MAPPER.createObjectNode().put("url", file.toUri().toString()));
    }

    /** What a script returns; it may use {@code arguments}. */
    JsonNode run(String script, Object... arguments) throws IOException {
        ObjectNode body = MAPPER.createObjectNode().put("script", script);
        ArrayNode list = body.putArray("args");
        Stream.of(arguments).forEach(list::addPOJO);
        return driver.call("POST", session + "/execute/sync", body);
    }

    /** Presses keys, one after the other, as a person does. */
    void press(String... keys) throws IOException {
        ObjectNode body = MAPPER.createObjectNode();
        ObjectNode source =
                body.putArray("actions").addObject().put("type", "key").put("id", "keyboard");
        ArrayNode actions = source.putArray("actions");
        for (String key : keys) {
            actions.addObject().put("type", "keyDown").put("value", key);
            actions.addObject().put("type", "keyUp").put("value", key);
        }
        driver.call("POST", session + "/actions", body);
    }

    /** Moves the pointer over the middle of an element. */
    void hover(String selector) throws IOException {
        ObjectNode body = MAPPER.createObjectNode();
        ObjectNode source =
                body.putArray("actions").addObject().put("type", "pointer").put("id", "mouse");
        ObjectNode move = source.putArray("actions")
                .addObject()
                .put("type", "pointerMove")
                .put("duration", 0);
        move.put("x", 0).put("y", 0).set("origin", element(selector));
        driver.call("POST", session + "/actions", body);
    }

    /** Clicks, or on a phone taps, an element. */
    void click(String selector) throws IOException {
        String id = element(selector).properties().iterator().next().getValue().textValue();
        driver.call("POST", session + "/element/" + id + "/click", MAPPER.createObjectNode());
    }

    private JsonNode element(String selector) throws IOException {
        ObjectNode body = MAPPER.createObjectNode().put("using", "css selector").put("value", selector);
        return driver.call("POST", session + "/element", body);
    }

    /** What the browser logged since last asked: {@code browser} for the console, {@code performance} for its events. */
    List<JsonNode> log(String type) throws IOException {
        JsonNode entries = driver.call(
                "POST", session + "/se/log", MAPPER.createObjectNode().put("type", type));
        List<JsonNode> all = new ArrayList<>();
        entries.forEach(all::add);
        return all;
    }

    /** Everything that the browser asked for, as addresses. */
    List<String> requests() throws IOException {
        List<String> all = new ArrayList<>();
        for (JsonNode entry : log("performance")) {
            JsonNode message = MAPPER.readTree(entry.at("/message").textValue()).at("/message");
            if (message.at("/method").asText().equals("Network.requestWillBeSent")) {
                all.add(message.at("/params/request/url").textValue());
            }
        }
        return all;
    }

    /** A picture of the page from one height to another, in pixels of CSS, as PNG; also of what lies below the window. */
    byte[] picture(int top, int height) throws IOException {
        ObjectNode body = MAPPER.createObjectNode().put("cmd", "Page.captureScreenshot");
        ObjectNode how = body.putObject("params").put("format", "png").put("captureBeyondViewport", true);
        int width = run("return document.documentElement.clientWidth").asInt();
        how.putObject("clip")
                .put("x", 0)
                .put("y", top)
                .put("width", width)
                .put("height", height)
                .put("scale", 1);
        JsonNode answer = driver.call("POST", session + "/goog/cdp/execute", body);
        return Base64.getDecoder().decode(answer.at("/data").textValue());
    }

    /** The page as it is printed, as PDF; with the paper that the page itself asks for. */
    byte[] print() throws IOException {
        ObjectNode body = MAPPER.createObjectNode().put("background", true).put("shrinkToFit", false);
        body.putObject("page").put("width", 29.7).put("height", 21.0);
        ObjectNode margin = body.putObject("margin");
        Stream.of("top", "bottom", "left", "right").forEach(side -> margin.put(side, 0.8));
        return Base64.getDecoder()
                .decode(driver.call("POST", session + "/print", body).textValue());
    }

    /** Says which colours the system has: {@code light} or {@code dark}. */
    void preferColours(String scheme) throws IOException {
        ObjectNode media = MAPPER.createObjectNode();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", scheme);
        emulate(media);
    }

    /** Lays the page out as for paper, or for the screen again. */
    void printMedia(boolean paper) throws IOException {
        emulate(MAPPER.createObjectNode().put("media", paper ? "print" : ""));
    }

    private void emulate(ObjectNode media) throws IOException {
        ObjectNode body = MAPPER.createObjectNode().put("cmd", "Emulation.setEmulatedMedia");
        body.set("params", media);
        driver.call("POST", session + "/goog/cdp/execute", body);
    }

    @Override
    public void close() throws IOException {
        try (ChromeDriver closed = driver) {
            closed.call("DELETE", session, MAPPER.createObjectNode());
        }
    }
}
