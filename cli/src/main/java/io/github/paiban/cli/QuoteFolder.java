package io.github.paiban.cli;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.QuoteConfig;
import io.github.paiban.io.QuoteReading;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.roster.RosterReading;
import io.github.paiban.io.table.FileBytes;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.io.yaml.Overlay;
import io.github.paiban.io.yaml.YamlQuoteReader;
import io.github.paiban.law.LawProfile;
import io.github.paiban.model.Roster;
import io.github.paiban.model.Volume;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Notice;
import io.github.paiban.quote.Basis;
import io.github.paiban.quote.Driver;
import io.github.paiban.quote.MonthFigures;
import io.github.paiban.quote.QuoteTerms;
import io.github.paiban.quote.VolumeOutlook;
import io.github.paiban.simulation.ServiceOutlook;
import io.github.paiban.staffing.Workload;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder read for a quote: quote.yaml, and where it has a paiban.yaml the shop's month with its volumes.
 *
 * @param config cost, offers and what is written of the month
 * @param shop the shop; null where the folder has none
 * @param basis the figures of the month
 * @param notices what there is to say of the files
 */
record QuoteFolder(QuoteConfig config, @Nullable Shop shop, Basis basis, List<Notice> notices) {
    private static final List<String> SETTINGS = List.of("paiban.yaml", "paiban.yml");

    QuoteFolder {
        notices = List.copyOf(notices);
    }

    /**
     * Reads a folder.
     *
     * @throws InputRefused where a file has errors
     * @throws Refusal where a figure that is needed is nowhere to be found
     */
    static QuoteFolder read(Path folder, ReadOptions options, QuoteWishes wishes) {
        boolean hasShop = SETTINGS.stream().anyMatch(each -> Files.exists(folder.resolve(each)));
        Shop shop = hasShop || !Files.isDirectory(folder) ? Shop.read(folder, options) : null;
        List<Notice> notices = new ArrayList<>(shop == null ? List.of() : shop.notices());
        Locale language = shop == null ? null : shop.config().language();
        QuoteConfig written = config(file(folder, wishes.quote()), notices, language, Overlay.NONE);
        QuoteConfig config = written.withTerms(named(wishes.of(written.terms()), shop));
        Roster roster = roster(shop, wishes.roster(), notices);
        Basis basis = new QuoteFolder(config, shop, config.basis(), notices).figures(wishes, roster);
        return new QuoteFolder(config, shop, basis, notices);
    }

    /** The file of a quote in a folder, or the one asked for. */
    static Path file(Path folder, @Nullable Path asked) {
        if (asked != null) {
            return InputPath.of(folder, asked);
        }
        return YamlQuoteReader.NAMES.stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElse(folder.resolve(YamlQuoteReader.NAMES.getFirst()));
    }

    /**
     * What a folder's quote.yaml says with other settings over it.
     *
     * @throws InputRefused where it has errors
     */
    static QuoteConfig config(Path folder, Overlay overlay) {
        return config(file(folder, null), new ArrayList<>(), null, overlay);
    }

    private static QuoteConfig config(Path file, List<Notice> notices, @Nullable Locale language, Overlay overlay) {
        if (Files.notExists(file)) {
            throw new Refusal(
                    ExitCode.INPUT_REFUSED,
                    "no-quote-file",
                    Message.of("cli.quote.no-file", file.toString()),
                    Message.of("cli.quote.no-file-hint"));
        }
        QuoteReading reading = reading(file, notices, overlay);
        QuoteConfig config = reading.config();
        if (config == null) {
            throw new InputRefused(notices, language);
        }
        return config;
    }

    /** What a folder's quote.yaml says, where it has one without errors. */
    static Optional<QuoteConfig> findConfig(Path folder) {
        Path file = file(folder, null);
        return Files.isRegularFile(file)
                ? Optional.ofNullable(
                        reading(file, new ArrayList<>(), Overlay.NONE).config())
                : Optional.empty();
    }

    /** Reads a file of a quote. */
    static QuoteReading reading(Path file, List<Notice> notices, Overlay overlay) {
        Notices told = new Notices();
        QuoteReading reading = new FileBytes(FileLimits.DEFAULT, told)
                .read(file)
                .map(bytes -> new YamlQuoteReader(overlay).read(String.valueOf(file.getFileName()), bytes))
                .orElseGet(() -> new QuoteReading(null, List.of()));
        notices.addAll(told.list());
        notices.addAll(reading.notices());
        return reading;
    }

    private static QuoteTerms named(QuoteTerms terms, @Nullable Shop shop) {
        QuoteTerms.Parties parties = terms.parties();
        return shop == null || !parties.provider().isEmpty()
                ? terms
                : terms.withParties(
                        new QuoteTerms.Parties(parties.client(), shop.config().title(), parties.validUntil()));
    }

    private static @Nullable Roster roster(@Nullable Shop shop, @Nullable Path path, List<Notice> notices) {
        if (path == null) {
            return null;
        }
        if (shop == null) {
            throw new Refusal(
                    ExitCode.INPUT_REFUSED,
                    "roster-without-shop",
                    Message.of("cli.quote.no-shop", path.toString()),
                    Message.of("cli.quote.no-shop-hint"));
        }
        RosterReading reading = shop.readRoster(path);
        notices.addAll(reading.notices().stream()
                .filter(each -> !each.code().equals(NoticeCode.NAME_DIFFERS.code()))
                .toList());
        return Objects.requireNonNull(reading.roster());
    }

    /** The figures by rank: the command line, a roster asked for, what is written, the folder. */
    private Basis figures(QuoteWishes wishes, @Nullable Roster roster) {
        Basis basis = config.basis();
        BigDecimal asked = wishes.agents();
        if (asked != null) {
            basis = basis.with(Driver.AGENTS, asked, Message.of("quote.source.option"));
        }
        if (shop != null) {
            basis = ofFolder(basis, shop, roster, wishes);
        }
        basis = MonthFigures.withHours(basis);
        require(basis, Driver.AGENTS);
        require(basis, Driver.INQUIRIES);
        return basis;
    }

    private Basis ofFolder(Basis written, Shop of, @Nullable Roster roster, QuoteWishes wishes) {
        Set<LocalDate> promotionDays =
                PromotionDays.of(config, of.folder(), of.month().period());
        MonthFigures month = new MonthFigures(of.month(), config.night(), promotionDays);
        boolean isAsked = wishes.agents() != null;
        Workload workload = of.workload();
        Basis basis = workload == null ? written : month.withVolumes(written, workload.volumes());
        if (roster != null) {
            basis = month.withRoster(isAsked ? basis : basis.without(Driver.AGENTS), roster);
            LawProfile law = of.config().law();
            basis = month.withOvertime(basis, roster, law == null ? LawProfile.STANDARD : law);
            basis = withService(basis, of, roster);
        }
        Path headcount = wishes.headcount();
        if (headcount != null) {
            Basis planned = HeadcountFigures.read(of, headcount);
            boolean replaces = !isAsked && roster == null;
            basis = (replaces ? basis.without(Driver.AGENTS) : basis).orElse(planned);
        }
        return month.withAgents(month.withDemand(basis));
    }

    private static Basis withService(Basis basis, Shop of, Roster roster) {
        Workload workload = of.workload();
        if (workload == null || workload.isEmpty() || basis.has(Driver.SERVICE)) {
            return basis;
        }
        double reached = ServiceOutlook.of(of.month(), roster, workload).inTime();
        BigDecimal share = BigDecimal.valueOf(reached).setScale(4, RoundingMode.HALF_UP);
        return basis.with(Driver.SERVICE, share, Message.of("quote.source.roster"));
    }

    private static void require(Basis basis, Driver driver) {
        if (basis.value(driver).signum() == 0) {
            throw new Refusal(
                    ExitCode.INPUT_REFUSED,
                    "no-" + driver.word(),
                    Message.of("cli.quote.no-figure", Message.of("quote." + driver.key())),
                    Message.of("cli.quote.no-" + driver.word() + "-hint"));
        }
    }

    /** How far the volume may differ; null where nothing is said of it. */
    @Nullable VolumeOutlook outlook() {
        return MonthFigures.outlook(basis, volumes(), config.spread());
    }

    /** The share of each shop in the volumes, where there are several. */
    Map<String, Double> shops() {
        Map<String, Double> shares = MonthFigures.shops(volumes());
        return shares.size() < 2 ? Map.of() : shares;
    }

    private List<Volume> volumes() {
        Workload workload = shop == null ? null : shop.workload();
        return workload == null ? List.of() : workload.volumes();
    }
}
