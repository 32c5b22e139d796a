package io.github.paiban.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** ChromeDriver: a process that takes the W3C's WebDriver calls over HTTP. */
final class ChromeDriver implements AutoCloseable {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI server;

    private ChromeDriver(Process process, int port) {
        this.process = process;
        this.server = URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Where it is, if Chromium and it are installed. */
    static Optional<Path> find() {
        return onPath("chromium").or(() -> onPath("google-chrome")).flatMap(any -> onPath("chromedriver"));
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static ChromeDriver start(Path program) throws IOException {
        Process process = new ProcessBuilder(program.toString(), "--port=0")
                .redirectErrorStream(true)
                .start();
        try {
            return new ChromeDriver(process, port(process));
        } catch (IOException e) {
            process.destroy();
            throw e;
        }
    }

    private static int port(Process process) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> said = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher matcher = STARTED.matcher(line);
            if (matcher.find()) {
                return Integer.parseInt(matcher.group(1));
            }
            said.add(line);
        }
        throw new IOException("ChromeDriver ended: " + said);
    }

    /** One call; returns its value. */
    JsonNode call(String method, String path, ObjectNode body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8");
        boolean hasBody = method.equals("POST");
        request.method(
                method,
                hasBody
                        ? HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(body))
                        : HttpRequest.BodyPublishers.noBody());
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            JsonNode value = MAPPER.readTree(answer.body()).at("/value");
            if (answer.statusCode() != 200) {
                throw new IOException(path + ": " + value.at("/error") + " " + value.at("/message"));
            }
            return value;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
