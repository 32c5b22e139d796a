package io.github.paiban.ledger;

import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What tells one roster from another: the days, the agents' ids and what each does each day. Names, symbols and the order
 * of the rows do not matter.
 */
public final class Fingerprint {
    private static final String PREFIX = "sha256:";
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{64}");

    private Fingerprint() {}

    /** A roster's fingerprint: {@code sha256:} and 64 hexadecimal digits. */
    public static String of(Roster roster) {
        StringBuilder text = new StringBuilder();
        text.append(roster.period().first()).append(' ').append(roster.period().end());
        for (Map.Entry<String, List<Duty>> row : new TreeMap<>(roster.rows()).entrySet()) {
            text.append('\n').append(row.getKey());
            row.getValue().forEach(duty -> text.append('\t').append(duty.code()));
        }
        return PREFIX + HexFormat.of().formatHex(sha256(text.toString()));
    }

    /** Whether a text has the form of a fingerprint. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
