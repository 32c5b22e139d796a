package io.github.paiban.io;

/** Reads a shop's settings from the bytes of a file. */
public interface ConfigReader {
    /**
     * The settings, or what is wrong with them. Never throws for bad content.
     *
     * @param file the file as the user knows it, for the places of notices
     * @param content the file's bytes, in any encoding
     */
    ConfigReading read(String file, byte[] content);
}
