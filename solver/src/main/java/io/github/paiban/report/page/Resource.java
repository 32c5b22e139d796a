package io.github.paiban.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Style and script of the page, kept beside the classes. */
final class Resource {
    private Resource() {}

    /** The text of files, one after the other. */
    static String read(String... names) {
        return Stream.of(names).map(Resource::readOne).collect(Collectors.joining("\n"));
    }

    private static String readOne(String name) {
        try (InputStream file = Resource.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The page's file " + name + " is missing. Maybe the jar is not whole.");
            }
            // A checkout with other line ends gives the same page.
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a Content-Security-Policy names a style or a script that stands in the page. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
