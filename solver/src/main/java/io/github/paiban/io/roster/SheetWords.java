package io.github.paiban.io.roster;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.layout.SheetReading;
import io.github.paiban.io.legend.LegendEntry;
import io.github.paiban.io.table.FreeWords;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.text.Cleaning;
import io.github.paiban.model.Duty;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the words of one sheet mean to a shop: the shop's own words, then what the sheet's legend says, as long as the two
 * do not contradict each other. Not safe for use by several threads.
 */
final class SheetWords {
    private final ShopConfig config;
    private final SheetReading reading;
    private final LegendDuties duties;
    private final Map<String, Duty> bySheet = new LinkedHashMap<>();
    private final List<String> taken = new ArrayList<>();
    private final Map<LegendEntry, Message> refused = new LinkedHashMap<>();

    SheetWords(ShopConfig config, SheetReading reading) {
        this.config = config;
        this.reading = reading;
        this.duties = new LegendDuties(config);
        reading.legend().entries().values().forEach(this::settle);
        settleBlank();
    }

    private void settle(LegendEntry said) {
        Optional<Duty> own = duties.findOwn(said.code());
        if (own.isPresent()) {
            if (!duties.agrees(own.get(), said.meaning())) {
                refuse(said, "legend-conflict", duties.name(own.get()));
            }
            return;
        }
        Optional<Duty> meant = duties.find(said.meaning());
        if (meant.isPresent()) {
            take(said.code(), meant.get());
        } else if (duties.findUsual(said.code())
                .filter(usual -> duties.agrees(usual, said.meaning()))
                .isEmpty()) {
            refuse(said, said.meaning().isSeveral() ? "legend-several" : "legend-unknown", "");
        }
    }

    private void take(String code, Duty duty) {
        bySheet.put(code, duty);
        taken.add((code.isEmpty() ? reading.blankWord() : code) + " → " + duties.name(duty));
    }

    /** Its cells are of no use any more: each of them need not be told as well. */
    private void refuse(LegendEntry said, String code, String shops) {
        refused.put(said, Message.of("sheet.open." + code, said.code(), said.text(), said.address(), shops));
        bySheet.put(said.code(), Duty.OFF);
    }

    /** Blank cells of which the sheet says the shift or the leave, as in {@code 空白=白班}. */
    private void settleBlank() {
        if (reading.blankWord().isEmpty()) {
            return;
        }
        Optional<Duty> meant = byCode(reading.blankWord())
                .or(() -> duties.find(new LegendEntry("", reading.blankWord(), "").meaning()));
        boolean works = reading.blank() == SheetReading.Blank.WORK;
        boolean rests = reading.blank() == SheetReading.Blank.REST && !FreeWords.isEither(reading.blankWord());
        meant.filter(duty -> duty.isWork() ? works : rests && !duty.equals(Duty.OFF))
                .ifPresent(duty -> take("", duty));
    }

    /** What the sheet means by a code, written in any width, and in any case where that leaves no doubt. */
    private Optional<Duty> byCode(String word) {
        Duty exact = bySheet.get(Cleaning.folded(word));
        List<Duty> spelled = bySheet.entrySet().stream()
                .filter(each -> Cleaning.key(each.getKey()).equals(Cleaning.key(word)))
                .map(Map.Entry::getValue)
                .toList();
        return exact != null || spelled.size() != 1 ? Optional.ofNullable(exact) : Optional.of(spelled.getFirst());
    }

    /** The words of the shop and the sheet. */
    DutyWords words() {
        return new DutyWords(config, bySheet);
    }

    /** Says what was taken from the sheet, and refuses what contradicts the shop or leaves work open. */
    void tell(String file, Notices notices) {
        refused.forEach((said, why) ->
                notices.accept(NoticeCode.SHEET_OPEN.at(new Place(file, 0, 0, said.address()), said.code(), why)));
        if (!taken.isEmpty()) {
            Message said = Message.of("sheet.assumed.legend-taken", List.copyOf(taken));
            notices.accept(NoticeCode.SHEET_ASSUMED.at(Place.of(file), "", said));
        }
        boolean work = reading.blank() == SheetReading.Blank.WORK && !bySheet.containsKey("");
        if (work || reading.blank() == SheetReading.Blank.NO_WISH) {
            Message said = Message.of("sheet.open.blank-" + reading.blank().word());
            notices.accept(NoticeCode.SHEET_OPEN.at(Place.of(file), "", said));
        }
    }
}
