package io.github.paiban.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A small checkout of the project in a temporary folder: the real launcher with a Maven and JDKs that only say what
 * they were asked, so that the launcher's own decisions are seen within milliseconds.
 */
final class Checkout {

    /** All that the launcher may call besides Java and Maven. */
    private static final List<String> TOOLS =
            List.of("bash", "cp", "find", "head", "ln", "mkdir", "mv", "readlink", "rm", "rmdir", "sleep", "tail");

    private final Path folder;
    private final Path bin;

    private Checkout(Path folder) {
        this.folder = folder;
        this.bin = folder.resolve("bin");
    }

    /** A checkout in which nothing is built yet, with neither a JDK nor Maven to be found. */
    static Checkout in(Path folder) throws IOException {
        Checkout checkout = new Checkout(folder.toRealPath());
        for (String file : List.of("pom.xml", "solver/pom.xml", "cli/pom.xml", "solver/src/main/A.java")) {
            checkout.write("project/" + file, "");
        }
        Files.createDirectories(checkout.root().resolve("cli/src/main"));
        Files.copy(Path.of("..", "paiban"), checkout.launcher());
        for (String tool : TOOLS) {
            checkout.addScript("bin/" + tool, "exec " + find(tool) + " \"$@\"");
        }
        return checkout;
    }

    /** A checkout with a JDK 25 and a Maven whose builds succeed. */
    static Checkout complete(Path folder) throws IOException {
        Checkout checkout = in(folder);
        checkout.addJdk("jdk-25", "25.0.1");
        checkout.addMaven("");
        return checkout;
    }

    Path folder() {
        return folder;
    }

    Path root() {
        return folder.resolve("project");
    }

    Path launcher() {
        return root().resolve("paiban");
    }

    /** Adds a JDK of that version whose java prints its arguments, one a line. */
    Path addJdk(String name, String version) throws IOException {
        write("jdks/" + name + "/release", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        addScript("jdks/" + name + "/bin/javac", "");
        addScript("jdks/" + name + "/bin/java", "printf '%s\\n' \"java of " + name + "\" \"$@\"");
        return folder.resolve("jdks").resolve(name);
    }

    /**
     * Adds a Maven that counts its builds, does what is given and then leaves a jar. It takes longer than a tick of the
     * clock that dates files, as a real one does: what is written after a build began is newer than it.
     */
    void addMaven(String does) throws IOException {
        String count = "echo built >> '" + folder.resolve("builds") + "'";
        String leave = "mkdir -p '%1$s/lib'; : > '%1$s/paiban.jar'".formatted(root().resolve("cli/target"));
        addScript("bin/mvn", String.join("\n", count, "sleep 0.05", does, leave));
    }

    /** How often Maven was asked to build. */
    int builds() throws IOException {
        Path builds = folder.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    void addScript(String path, String script) throws IOException {
        Path file = write(path, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Starts the launcher in the checkout's folder. */
    Outcome run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), folder, launcher(), arguments);
    }

    /** Starts the launcher with further settings, in a folder and under a name of one's choice. */
    Outcome run(Map<String, String> settings, Path directory, Path launcher, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment());
        builder.environment().putAll(settings);
        int exit = builder.start().waitFor();
        return new Outcome(exit, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private Map<String, String> environment() {
        return Map.of(
                "PATH",
                bin.toString(),
                "HOME",
                folder.toString(),
                "LANG",
                "en_GB.UTF-8",
                "PAIBAN_JDK_FOLDERS",
                folder.resolve("none/*") + ":" + folder.resolve("jdks/*"));
    }

    private static Path find(String tool) {
        return List.of("/bin", "/usr/bin").stream()
                .map(each -> Path.of(each, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + tool + " in /bin or /usr/bin"));
    }

    /** What a run of the launcher came to. */
    record Outcome(int exit, String out, String err) {}
}
