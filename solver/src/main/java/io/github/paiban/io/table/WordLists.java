package io.github.paiban.io.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;

/** Lists of words by key, from a resource of this library: the aliases of headings, files and cells. */
public final class WordLists {
    private final TreeMap<String, List<String>> lists = new TreeMap<>();

    private WordLists(Properties properties) {
        for (String key : properties.stringPropertyNames()) {
            String[] words = properties.getProperty(key, "").split(",", -1);
            lists.put(key, Arrays.stream(words).map(String::strip).toList());
        }
    }

    /** The lists of a resource beside {@code io.github.paiban.io}. */
    public static WordLists load(String resource) {
        Properties properties = new Properties();
        try (InputStream in = WordLists.class.getResourceAsStream("/io/github/paiban/io/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + resource + " is missing. Maybe the jar is incomplete.");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new WordLists(properties);
    }

    /** All keys, sorted. */
    public List<String> keys() {
        return List.copyOf(lists.keySet());
    }

    /** The words of a key, none where it is not there. */
    public List<String> words(String key) {
        return lists.getOrDefault(key, List.of());
    }
}
