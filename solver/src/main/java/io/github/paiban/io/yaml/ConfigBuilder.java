package io.github.paiban.io.yaml;

import io.github.paiban.io.Mention;
import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.SolveSettings;
import io.github.paiban.io.table.Column;
import io.github.paiban.io.table.Headings;
import io.github.paiban.io.table.TableKind;
import io.github.paiban.model.Period;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.notice.DidYouMean;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Place;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.catalogue.Naming;
import io.github.paiban.rules.catalogue.Vocabulary;
import io.github.paiban.staffing.ServicePlan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a {@link ShopConfig} of the tree of one paiban.yaml. Not safe for use by several threads. */
final class ConfigBuilder {
    private final Report report;
    private final @Nullable YearMonth month;
    private final SettingReader reader;
    private final List<Mention> mentions = new ArrayList<>();
    private Map<String, Place> rulePlaces = Map.of();

    ConfigBuilder(Report report, @Nullable YearMonth month) {
        this.report = report;
        this.month = month;
        this.reader = new SettingReader(report);
    }

    /** The agents, teams, shops and skills that the file names. */
    List<Mention> mentions() {
        return mentions;
    }

    /** Where each rule stands. */
    Map<String, Place> rulePlaces() {
        return rulePlaces;
    }

    /** The settings; empty where the period or the shifts are not known. */
    Optional<ShopConfig> build(Node root) {
        Settings shop = reader.read(SettingTables.SHOP, root);
        if (shop.written().isEmpty()) {
            return Optional.empty();
        }
        Optional<Period> period = period(shop);
        List<ShiftType> shifts = new ShiftReader(report, reader).shifts(shop.items("shifts", Named.class));
        List<Role> roles = new ShiftReader(report, reader).roles(shop.items("roles", Named.class), shifts);
        Stream.of("shifts", "roles")
                .flatMap(key -> shop.items(key, Named.class).stream())
                .forEach(this::mentionSkills);
        RuleBook rules = rules(shop, shifts, roles);
        Map<String, String> shiftAliases = shiftAliases(shop, Vocabulary.of(shifts, roles), cells(shop, shifts, roles));
        ServicePlan service = service(section(shop, "service"));
        if (period.isEmpty() || shifts.isEmpty()) {
            return Optional.empty();
        }
        boolean english = shop.text("language").equals("en");
        Settings symbols = section(shop, "symbols");
        return Optional.of(new ShopConfig(
                shop.text("shop"),
                period.get(),
                english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE,
                shop.find("zone", ZoneId.class).orElse(ShopConfig.ZONE),
                shifts,
                roles,
                symbols.find("off", String.class).orElse(english ? "off" : "休"),
                symbols.find("leave", String.class).orElse(english ? "leave" : "假"),
                columnAliases(shop),
                shiftAliases,
                colours(shop),
                rules,
                solve(section(shop, "solve")),
                shop.written().contains("service") ? service : null,
                pinnedColours(section(shop, "import")),
                new LedgerTermsReader(report, Vocabulary.of(shifts, roles)).terms(section(shop, "ledger")),
                LawReader.read(section(shop, "law")),
                FlowTermsReader.read(section(shop, "headcount"))));
    }

    private List<String> pinnedColours(Settings section) {
        List<String> colours = new ArrayList<>();
        for (String word : section.items("pinned-colors", String.class)) {
            String digits = word.startsWith("#") ? word.substring(1) : word;
            if (digits.matches("[0-9A-Fa-f]{6}")) {
                colours.add("#" + digits.toUpperCase(Locale.ROOT));
            } else {
                Message expected = Message.of("io.setting-type.colors");
                report.add(NoticeCode.SETTING_VALUE, section.place("pinned-colors"), word, expected, expected);
            }
        }
        return colours;
    }

    private static Map<String, String> colours(Settings shop) {
        Map<String, String> colours = new LinkedHashMap<>();
        shop.items("shifts", Named.class)
                .forEach(each -> each.settings()
                        .find("color", String.class)
                        .ifPresent(colour -> colours.put(each.id(), colour)));
        for (String word : List.of("off", "leave")) {
            section(shop, "colors").find(word, String.class).ifPresent(colour -> colours.put(word, colour));
        }
        return colours;
    }

    private RuleBook rules(Settings shop, List<ShiftType> shifts, List<Role> roles) {
        RuleReader rules = new RuleReader(report, reader, shifts, roles);
        shop.find("rules", Node.Mapping.class).ifPresent(mapping -> rules.read(mapping.entries()));
        mentions.addAll(rules.mentions());
        rulePlaces = rules.places();
        return rules.book();
    }

    private ServicePlan service(Settings service) {
        service.items("shops", Named.class).stream()
                .map(each -> new Mention(Naming.SHOP, each.id(), each.place()))
                .forEach(mentions::add);
        return new ServiceReader(report).plan(service);
    }

    private SymbolCheck cells(Settings shop, List<ShiftType> shifts, List<Role> roles) {
        SymbolCheck cells = SymbolCheck.of(report, section(shop, "symbols"));
        cells.addShifts(shifts, shop.items("shifts", Named.class));
        cells.addRoles(shifts, roles, shop.items("roles", Named.class));
        return cells;
    }

    private static Settings section(Settings shop, String key) {
        return shop.find(key, Settings.class).orElse(Settings.none(shop.place()));
    }

    private Optional<Period> period(Settings shop) {
        boolean both = shop.written().contains("month") && shop.written().contains("period");
        boolean none = !shop.written().contains("month") && !shop.written().contains("period");
        if (both) {
            report.add(NoticeCode.SETTING_CONFLICT, shop.place("period"), "", "month", "period");
        }
        Optional<Period> written = shop.find("month", YearMonth.class)
                .map(Period::ofMonth)
                .or(() -> shop.find("period", Settings.class).flatMap(this::fromTo));
        if (month != null) {
            return Optional.of(Period.ofMonth(month));
        }
        if (none) {
            SettingTables.SHOP.find("month").ifPresent(each -> reader.reportMissing(each, shop.place()));
        }
        return written;
    }

    private Optional<Period> fromTo(Settings period) {
        Optional<LocalDate> from = period.find("from", LocalDate.class);
        Optional<LocalDate> to = period.find("to", LocalDate.class);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(from.get(), to.get()) + 1;
        if (days < 1 || days > Period.MAX_DAYS) {
            String value = period.findNode("to").map(Node::shown).orElse("");
            report.add(NoticeCode.PERIOD_LENGTH, period.place("to"), value, Period.MAX_DAYS, days);
            return Optional.empty();
        }
        return Optional.of(new Period(from.get(), to.get().plusDays(1)));
    }

    private static SolveSettings solve(Settings solve) {
        SolveSettings otherwise = SolveSettings.DEFAULT;
        return new SolveSettings(
                solve.find("time", Duration.class).orElse(otherwise.time()),
                solve.find("unimproved", Duration.class).orElse(otherwise.unimproved()),
                solve.find("gap", Double.class).orElse(otherwise.gap()),
                solve.find("seed", Integer.class).map(Integer::longValue).orElse(otherwise.seed()),
                solve.find("threads", Integer.class).orElse(otherwise.threads()));
    }

    private void mentionSkills(Named section) {
        section.settings().findNode("skills").stream()
                .flatMap(Node::scalars)
                .map(each -> new Mention(Naming.SKILL, ValueReader.scalar(each), each.place()))
                .forEach(mentions::add);
    }

    private Map<String, String> shiftAliases(Settings shop, Vocabulary words, SymbolCheck cells) {
        List<Alias> known = new ArrayList<>();
        for (Alias alias : section(shop, "aliases").items("shifts", Alias.class)) {
            if (words.knows(Naming.CELL, alias.meaning())) {
                cells.add(alias.meaning(), alias.word(), alias.place());
                known.add(alias);
            } else {
                Message hint = words.hint(Naming.CELL, alias.meaning());
                report.add(NoticeCode.UNKNOWN_SHIFT, alias.place(), alias.meaning(), hint);
            }
        }
        return meanings(known);
    }

    private Map<String, String> columnAliases(Settings shop) {
        List<Alias> aliases = section(shop, "aliases").items("columns", Alias.class);
        aliases.stream().filter(alias -> !isColumn(alias.meaning())).forEach(this::refuseColumn);
        return meanings(aliases);
    }

    private static boolean isColumn(String name) {
        return Arrays.stream(TableKind.values())
                .map(table -> Headings.of(table, Map.of()))
                .anyMatch(headings -> headings.find(name).isPresent()
                        || headings.findLimit(name).isPresent());
    }

    private void refuseColumn(Alias alias) {
        List<String> columns =
                Arrays.stream(Column.values()).map(Column::label).sorted().toList();
        Message expected = Message.of("io.setting-type.column");
        Message hint = DidYouMean.hint(alias.meaning(), columns);
        report.add(NoticeCode.SETTING_VALUE, alias.place(), alias.meaning(), expected, hint);
    }

    private static Map<String, String> meanings(List<Alias> aliases) {
        Map<String, String> meanings = new LinkedHashMap<>();
        aliases.forEach(alias -> meanings.put(alias.word(), alias.meaning()));
        return meanings;
    }
}
