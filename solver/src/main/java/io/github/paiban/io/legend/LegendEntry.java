package io.github.paiban.io.legend;

/**
 * One code that a sheet explains.
 *
 * @param code as it stands in the cells, full-width characters folded
 * @param text what it means, in the sheet's words: {@code 早班 9:00-17:30}
 * @param address where that is said, as in {@code Sheet1!B20}
 */
public record LegendEntry(String code, String text, String address) {
    /** The word and the times of what is said. */
    public LegendMeaning meaning() {
        return LegendMeaning.of(text);
    }

    /** With what another place says of the same code, as far as this one says nothing of it. */
    LegendEntry and(LegendEntry other) {
        boolean addsTimes = !meaning().isTimed() && other.meaning().isTimed();
        boolean addsWord = meaning().word().isEmpty() && !other.meaning().word().isEmpty();
        boolean isWhole = other.meaning().isTimed() && !other.meaning().word().isEmpty();
        if (!addsTimes && !addsWord) {
            return this;
        }
        String both = addsTimes ? text + " " + other.text : other.text + " " + text;
        return isWhole ? other : new LegendEntry(code, both, address);
    }
}
