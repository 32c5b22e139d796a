package io.github.paiban.io.folder;

import io.github.paiban.io.Mention;
import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.roster.DutyWords;
import io.github.paiban.io.roster.PlacedCell;
import io.github.paiban.io.roster.RosterCells;
import io.github.paiban.io.roster.RosterContext;
import io.github.paiban.io.roster.RosterPurpose;
import io.github.paiban.io.roster.RosterReader;
import io.github.paiban.io.table.AgentDirectory;
import io.github.paiban.io.table.DateCells;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.Table;
import io.github.paiban.io.table.TableKind;
import io.github.paiban.ledger.LedgerRules;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Request;
import io.github.paiban.model.ServiceCurve;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.model.ShopMonthBuilder;
import io.github.paiban.model.Tickets;
import io.github.paiban.notice.Place;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.catalogue.Catalogue;
import io.github.paiban.rules.catalogue.Parameters;
import io.github.paiban.staffing.ModelChoice;
import io.github.paiban.staffing.MonthStaffing;
import io.github.paiban.staffing.ServicePlan;
import io.github.paiban.staffing.Workload;
import io.github.paiban.thread.OwnThread;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a shop folder in the order in which they need each other. */
final class MonthReader {
    private static final String SERVICE = "service";

    private final FolderFiles files;
    private final ShopConfig config;
    private final Notices notices;
    private final FolderTables tables;
    private final DemandSource demand;
    private final DateCells dates;
    private final DutyWords words;
    private final LedgerMonths ledger;
    private final boolean isAhead;

    MonthReader(FolderFiles files, ShopConfig config, ReadOptions options, Notices notices) {
        this.files = files;
        this.config = config;
        this.notices = notices;
        this.tables = new FolderTables(files, config, notices);
        this.demand = options.demand();
        this.dates = new DateCells(config.period(), options.month() != null, notices);
        this.words = new DutyWords(config);
        this.isAhead = options.isAhead();
        this.ledger = new LedgerMonths(files.ledger(options.ledger()), config, notices);
    }

    /** All that the folder says, or why it cannot be used. */
    FolderReading read(List<Mention> mentions) {
        ShopMonthBuilder month = ShopMonth.builder(config.period())
                .title(config.title())
                .shifts(config.shifts())
                .roles(config.roles());
        List<Agent> agents = readAgents();
        AgentDirectory directory = new AgentDirectory(agents);
        new MentionCheck(agents, notices).check(mentions);
        int here = notices.place();
        Supplier<DemandReading> reading = () -> DemandReading.of(files, config, dates.chosen(), agents);
        OwnThread<DemandReading> needs =
                isAhead ? OwnThread.begin(FolderFiles.THREAD, reading) : OwnThread.here(reading);
        month.agents(agents);
        readCells(month, directory);
        month.holidays(new HolidaysTable(dates).read(tables.read(FolderFile.HOLIDAYS, TableKind.HOLIDAYS)));
        Workload workload = readVolumes(agents);
        DemandReading read = needs.result();
        notices.insert(here, read.notices());
        month.requirements(isFromVolumes() ? List.of() : read.requirements());
        RosterProblem problem = notices.hasErrors() ? null : problem(month, workload);
        return new FolderReading(problem, config, notices.list(), files.inputs(), workload, ledger.ledger());
    }

    private RosterProblem problem(ShopMonthBuilder month, @Nullable Workload workload) {
        return LedgerRules.apply(withNeeds(month, workload), ledger.ledger(), config.ledger());
    }

    private RosterProblem withNeeds(ShopMonthBuilder month, @Nullable Workload workload) {
        if (workload == null || !isFromVolumes()) {
            return new RosterProblem(month.build(), config.rules());
        }
        MonthStaffing staffing = new MonthStaffing(config.period(), config.shifts(), workload, ModelChoice.CHAT);
        List<ServiceCurve> curves = staffing.curves(StreamsOfAgents.of(month.build(), workload));
        return new RosterProblem(month.curves(curves).build(), withService(config.rules()));
    }

    private boolean isFromVolumes() {
        return switch (demand) {
            case FILE -> false;
            case VOLUMES -> true;
            case AUTO -> hasWork() && !files.has(FolderFile.DEMAND);
        };
    }

    private boolean hasWork() {
        return files.has(FolderFile.VOLUME) || files.has(FolderFile.TICKETS);
    }

    /** Curves cost nothing without a rule that counts them. */
    private static RuleBook withService(RuleBook rules) {
        boolean written = rules.rules().stream().anyMatch(rule -> rule.kind().equals(SERVICE));
        List<Rule> all = new ArrayList<>(rules.rules());
        if (!written) {
            Catalogue.find(SERVICE).ifPresent(kind -> all.add(kind.create(kind.head(SERVICE), Parameters.NONE)));
        }
        return new RuleBook(all);
    }

    private List<Agent> readAgents() {
        if (!files.has(FolderFile.AGENTS)) {
            String name = FolderFile.AGENTS.usualName();
            notices.accept(NoticeCode.FILE_MISSING.at(Place.of(name), "", name));
            return List.of();
        }
        Table table = tables.read(FolderFile.AGENTS, TableKind.AGENTS);
        return new AgentsTable(dates, new LimitCells(config.rules())).read(table, files.name(FolderFile.AGENTS));
    }

    private @Nullable Workload readVolumes(List<Agent> agents) {
        if (!hasWork()) {
            if (demand == DemandSource.VOLUMES) {
                String name = FolderFile.VOLUME.usualName();
                notices.accept(NoticeCode.FILE_MISSING.at(Place.of(name), "", name));
            }
            return null;
        }
        Place place = Place.of(files.name(files.has(FolderFile.VOLUME) ? FolderFile.VOLUME : FolderFile.TICKETS));
        ServicePlan plan = config.findService().orElseGet(ServicePlan::usual);
        if (config.service() == null) {
            notices.accept(NoticeCode.SERVICE_ASSUMED.at(place, ""));
        }
        GroupCells groups = new GroupCells(agents, config.roles());
        List<VolumeLine> lines =
                new VolumeTable(dates, groups, plan).read(tables.read(FolderFile.VOLUME, TableKind.VOLUME));
        List<Tickets> tickets = new TicketTable(dates, groups, config.zone())
                .read(tables.read(FolderFile.TICKETS, TableKind.TICKETS), Place.of(files.name(FolderFile.TICKETS)));
        return new Workload(new VolumePlan(config.period(), config.zone(), notices).lay(lines, place), tickets, plan);
    }

    private void readCells(ShopMonthBuilder month, AgentDirectory directory) {
        Contradictions contradictions = new Contradictions(notices);
        new RequestsTable(dates, directory, words)
                .read(tables.read(FolderFile.REQUESTS, TableKind.REQUESTS))
                .forEach(contradictions::add);
        List<PlacedCell> pins = readPins(directory);
        pins.forEach(contradictions::check);
        month.requests(contradictions.requests())
                .requests(leavePromised(pins, contradictions))
                .pins(pins.stream().map(PlacedCell::assignment).toList())
                .history(readHistory(directory));
    }

    /** A promised day of leave is approved leave. */
    private static List<Request> leavePromised(List<PlacedCell> pins, Contradictions contradictions) {
        return pins.stream()
                .filter(pin -> pin.duty().kind() == Duty.Kind.LEAVE)
                .filter(pin -> !contradictions.hasLeave(pin.agent().id(), pin.date()))
                .map(pin -> Request.leave(pin.agent().id(), pin.date()))
                .toList();
    }

    private RosterCells roster(FolderFile file, RosterPurpose purpose, AgentDirectory directory, DateCells days) {
        RosterContext context =
                new RosterContext(files.name(file), purpose, tables.headings(TableKind.ROSTER), directory, words, days);
        return new RosterReader(context).read(files.records(file));
    }

    private List<PlacedCell> readPins(AgentDirectory directory) {
        List<PlacedCell> pins = new ArrayList<>();
        for (PlacedCell pin :
                roster(FolderFile.PINS, RosterPurpose.PINS, directory, dates).list()) {
            if (dates.isInside(pin.date(), pin.date().toString(), pin.place())) {
                pins.add(pin);
                tellUnemployed(pin);
            }
        }
        return pins;
    }

    private void tellUnemployed(PlacedCell pin) {
        if (!pin.agent().isEmployedOn(pin.date()) && pin.duty().isWork()) {
            notices.accept(NoticeCode.NOT_EMPLOYED.at(
                    pin.place(), pin.date() + " " + pin.text(), pin.agent().id()));
        }
    }

    private List<Assignment> readHistory(AgentDirectory directory) {
        Period period = config.period();
        Period before = new Period(period.first().minusMonths(1), period.first());
        DateCells days = new DateCells(before, true, notices);
        List<PlacedCell> cells = roster(FolderFile.HISTORY, RosterPurpose.HISTORY, directory, days)
                .list();
        cells.stream()
                .filter(cell -> !cell.date().isBefore(period.first()))
                .findFirst()
                .ifPresent(cell -> notices.accept(NoticeCode.HISTORY_INSIDE_PERIOD.at(
                        cell.place(), cell.date().toString(), period.first().toString())));
        return ledger.complete(
                cells.stream()
                        .filter(cell -> cell.date().isBefore(period.first()))
                        .toList(),
                directory);
    }
}
