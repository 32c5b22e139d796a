package io.github.paiban.io;

import io.github.paiban.headcount.FlowTerms;
import io.github.paiban.law.LawProfile;
import io.github.paiban.ledger.LedgerTerms;
import io.github.paiban.model.Period;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.staffing.ServicePlan;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a shop's settings say: all of the month but its people, demand and wishes.
 *
 * @param title the shop's name
 * @param period the days to roster
 * @param language the shop's language, {@link Locale#SIMPLIFIED_CHINESE} or {@link Locale#ENGLISH}
 * @param zone where the shifts' times of day are read, for calendars
 * @param shifts the shift types, in display order; at least one
 * @param roles roles inside shifts
 * @param offSymbol what stands in the roster's cell on a day off
 * @param leaveSymbol what stands in the roster's cell on a day of leave
 * @param columnAliases the shop's own column headings, to the built-in column names
 * @param shiftAliases the shop's own words in roster cells, to shift ids, {@code shift/role}, {@code
 *     off} or {@code leave}
 * @param colours the shop's own colours, {@code #RRGGBB}, by shift id, {@code off} or {@code leave}
 * @param rules the rules, built-in ones included
 * @param solve time, seed, threads
 * @param service the terms on which customers are served; null where nothing is said of them
 * @param pinnedColours fills of cells that stay when a sheet is kept, {@code #RRGGBB}
 * @param ledger how the ledger of published months is kept
 * @param law the labour law that rosters are held against; null for none
 * @param flow how the team changes over months
 */
public record ShopConfig(
        String title,
        Period period,
        Locale language,
        ZoneId zone,
        List<ShiftType> shifts,
        List<Role> roles,
        String offSymbol,
        String leaveSymbol,
        Map<String, String> columnAliases,
        Map<String, String> shiftAliases,
        Map<String, String> colours,
        RuleBook rules,
        SolveSettings solve,
        @Nullable ServicePlan service,
        List<String> pinnedColours,
        LedgerTerms ledger,
        @Nullable LawProfile law,
        FlowTerms flow) {
    /** The zone of a shop that names none. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public ShopConfig {
        if (shifts.isEmpty()) {
            throw new IllegalArgumentException(
                    "The shop '" + title + "' has no shift type. Maybe name one in 'shifts'.");
        }
        pinnedColours = List.copyOf(pinnedColours);
        shifts = List.copyOf(shifts);
        roles = List.copyOf(roles);
        columnAliases = Collections.unmodifiableMap(new LinkedHashMap<>(columnAliases));
        colours = Collections.unmodifiableMap(new LinkedHashMap<>(colours));
        shiftAliases = Collections.unmodifiableMap(new LinkedHashMap<>(shiftAliases));
    }

    /** The same settings for another period. */
    public ShopConfig withPeriod(Period newPeriod) {
        return new ShopConfig(
                title,
                newPeriod,
                language,
                zone,
                shifts,
                roles,
                offSymbol,
                leaveSymbol,
                columnAliases,
                shiftAliases,
                colours,
                rules,
                solve,
                service,
                pinnedColours,
                ledger,
                law,
                flow);
    }

    /** The terms on which customers are served, where something is said of them. */
    public Optional<ServicePlan> findService() {
        return Optional.ofNullable(service);
    }
}
