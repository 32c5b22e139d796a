package io.github.paiban.io.folder;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that was read, by which a run can be told from another.
 *
 * @param name the file as the user knows it
 * @param bytes its size
 * @param sha256 its SHA-256, in lower-case hexadecimal
 */
public record InputFile(String name, long bytes, String sha256) {
    /** A file of some content. */
    public static InputFile of(String name, byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return new InputFile(name, content.length, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
