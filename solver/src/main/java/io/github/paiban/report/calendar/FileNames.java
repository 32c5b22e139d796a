package io.github.paiban.report.calendar;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files for agents: their ids, with what no file's name may hold replaced. Each is given out once. */
final class FileNames {
    private static final int LONGEST = 40;
    /** Windows keeps these for devices, whatever stands behind a dot. */
    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|(com|lpt)\\d");

    private final Set<String> taken = new HashSet<>();

    /** The name for an id: two ids never share one, not even where capitals are not told apart. */
    String of(String id) {
        String safe = id.replaceAll("[^\\p{L}\\p{N}_-]", "_");
        String cut =
                safe.substring(0, safe.offsetByCodePoints(0, Math.min(LONGEST, safe.codePointCount(0, safe.length()))));
        if (cut.equals(id) && !DEVICE.matcher(id).matches() && taken.add(key(cut))) {
            return cut;
        }
        String name = cut + "~" + Integer.toHexString(id.hashCode());
        for (int i = 2; !taken.add(key(name)); i++) {
            name = cut + "~" + Integer.toHexString(id.hashCode()) + "~" + i;
        }
        return name;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
