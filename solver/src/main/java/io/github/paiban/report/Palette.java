package io.github.paiban.report;

import io.github.paiban.model.Duty;
import io.github.paiban.model.ShiftType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The colour of each duty in sheets, pages and pictures.
 *
 * <p>Shifts without a colour of their own take one of seven light colours that also people who see red and green, or blue
 * and yellow, alike tell apart, in the order of the shifts; dark text can be read on each.
 */
public final class Palette {
    private static final List<String> SHIFTS =
            List.of("#FFE599", "#A9D6F5", "#8FA8DC", "#F7C6A3", "#86C87E", "#B48CF5", "#B99A86");
    private static final String OFF = "#F2F2F2";
    private static final String LEAVE = "#D9D9D9";
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private final Map<String, String> byCode = new LinkedHashMap<>();

    private Palette() {}

    /**
     * The colours of a shop.
     *
     * @param shifts its shifts, in display order
     * @param own colours of its own, {@code #RRGGBB}, by shift id, {@code off} or {@code leave}
     * @throws IllegalArgumentException where a colour is written otherwise
     */
    public static Palette of(List<ShiftType> shifts, Map<String, String> own) {
        Palette palette = new Palette();
        for (int i = 0; i < shifts.size(); i++) {
            palette.byCode.put(shifts.get(i).id(), SHIFTS.get(i % SHIFTS.size()));
        }
        palette.byCode.put("off", OFF);
        palette.byCode.put("leave", LEAVE);
        own.forEach(palette::put);
        return palette;
    }

    private void put(String code, String colour) {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException(
                    "The colour '" + colour + "' of " + code + " is not written like #FFE599.");
        }
        byCode.put(code, colour);
    }

    /** The colour behind a duty, {@code #RRGGBB}. */
    public String of(Duty duty) {
        String code = switch (duty.kind()) {
            case OFF -> "off";
            case LEAVE -> "leave";
            case WORK -> duty.shift();
        };
        return byCode.getOrDefault(code, OFF);
    }
}
