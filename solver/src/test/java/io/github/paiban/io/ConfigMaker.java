package io.github.paiban.io;

import io.github.paiban.headcount.FlowTerms;
import io.github.paiban.ledger.LedgerTerms;
import io.github.paiban.model.Period;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.rules.RuleBook;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes settings for tests that read and write rosters: Chinese, without rules, whatever is not said as usual. */
public final class ConfigMaker {
    private final Period period;
    private final List<ShiftType> shifts;
    private final List<Role> roles;
    private String title = "";
    private Locale language = Locale.SIMPLIFIED_CHINESE;
    private String off = "休";
    private Map<String, String> columns = Map.of();
    private Map<String, String> words = Map.of();

    public ConfigMaker(Period period, List<ShiftType> shifts, List<Role> roles) {
        this.period = period;
        this.shifts = shifts;
        this.roles = roles;
    }

    /** The shop's name. */
    public ConfigMaker title(String text) {
        title = text;
        return this;
    }

    /** The shop's language. */
    public ConfigMaker language(Locale locale) {
        language = locale;
        return this;
    }

    /** What stands in the cell of a day off. */
    public ConfigMaker off(String symbol) {
        off = symbol;
        return this;
    }

    /** The shop's own headings and words in cells. */
    public ConfigMaker aliases(Map<String, String> ofColumns, Map<String, String> ofShifts) {
        columns = ofColumns;
        words = ofShifts;
        return this;
    }

    /** The settings. */
    public ShopConfig make() {
        return new ShopConfig(
                title,
                period,
                language,
                ShopConfig.ZONE,
                shifts,
                roles,
                off,
                "假",
                columns,
                words,
                Map.of(),
                RuleBook.of(),
                SolveSettings.DEFAULT,
                null,
                List.of(),
                LedgerTerms.DEFAULT,
                null,
                FlowTerms.DEFAULT);
    }
}
