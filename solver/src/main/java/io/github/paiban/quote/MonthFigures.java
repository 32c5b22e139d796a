package io.github.paiban.quote;

import io.github.paiban.law.LawAudit;
import io.github.paiban.law.LawProfile;
import io.github.paiban.law.OvertimeHours;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Night;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.model.Volume;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Demand;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Need;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes the figures of a month from what a folder holds: volumes, demand, a roster.
 *
 * @param month the month
 * @param night when night is, by the contract
 * @param promotionDays days of promotions
 */
public record MonthFigures(ShopMonth month, Night night, Set<LocalDate> promotionDays) {
    /** Paid hours of the average month by law: 248 days of 8 hours in 12 months (人社部发〔2025〕2号, section 1). */
    public static final BigDecimal STANDARD_HOURS = new BigDecimal("165.33");

    /** Where a number of agents comes from that is only the hours of the demand divided out. */
    public static final Message BY_DEMAND = Message.of("quote.source.demand");

    private static final int SHARE_DECIMALS = 4;
    private static final Message BY_LAW = Message.of("quote.source.law");
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    public MonthFigures {
        promotionDays = Set.copyOf(promotionDays);
    }

    /** Inquiries and when they come; nothing that is known already changes. */
    public Basis withVolumes(Basis basis, List<Volume> volumes) {
        double all = volumes.stream().mapToDouble(Volume::contacts).sum();
        if (all <= 0) {
            return basis;
        }
        Message source = Message.of("quote.source.volume");
        double atNight = volumes.stream()
                .mapToDouble(
                        each -> each.contacts() * night.minutes(each.fromMinute(), each.toMinute()) / each.minutes())
                .sum();
        double promotion = volumes.stream()
                .filter(each -> promotionDays.contains(each.date()))
                .mapToDouble(Volume::contacts)
                .sum();
        return basis.orElse(Driver.INQUIRIES, BigDecimal.valueOf(Math.round(all)), source)
                .orElse(Driver.NIGHT, share(atNight, all), source)
                .orElse(Driver.PROMOTION, share(promotion, all), source);
    }

    /**
     * How far the volume of the month may differ: by the forecast's bands where the volumes have them, else as written.
     *
     * @param written the standard deviation as a share of the volume; null where not written
     */
    public static @Nullable VolumeOutlook outlook(Basis basis, List<Volume> volumes, @Nullable Double written) {
        double inquiries = basis.value(Driver.INQUIRIES).doubleValue();
        VolumeOutlook forecast = ForecastBands.outlook(volumes, inquiries);
        if (forecast != null || written == null) {
            return forecast;
        }
        return new VolumeOutlook(inquiries, written);
    }

    /** The share of each shop in the volumes, by name; one of no name where no shop is told. */
    public static Map<String, Double> shops(List<Volume> volumes) {
        return volumes.stream()
                .collect(Collectors.groupingBy(
                        each -> each.group().shop() == null ? "" : each.group().shop(),
                        TreeMap::new,
                        Collectors.summingDouble(Volume::contacts)));
    }

    /** Agents and hours of a roster; nothing that is known already changes. */
    public Basis withRoster(Basis basis, Roster roster) {
        Map<String, ShiftType> shifts =
                month.shifts().stream().collect(Collectors.toMap(ShiftType::id, Function.identity()));
        double agents = 0;
        double paid = 0;
        double atNight = 0;
        double promotion = 0;
        for (Agent agent : month.agents()) {
            List<Duty> row = roster.rows().getOrDefault(agent.id(), List.of());
            boolean works = false;
            for (int day = 0; day < row.size(); day++) {
                ShiftType shift = shifts.get(row.get(day).shift());
                if (shift != null) {
                    works = true;
                    double minutes = shift.paidMinutes();
                    paid += minutes;
                    atNight += minutes * night.minutes(shift) / shift.length().toMinutes();
                    promotion += promotionDays.contains(roster.period().date(day)) ? minutes : 0;
                }
            }
            agents += works ? agent.contract() * present(agent) : 0;
        }
        return agents > 0 ? with(basis, agents, paid, atNight, promotion) : basis;
    }

    private static Basis with(Basis basis, double agents, double paid, double night, double promotion) {
        Message source = Message.of("quote.source.roster");
        BigDecimal team = decimal(agents, 2);
        BigDecimal hours = BigDecimal.valueOf(Math.round(paid)).divide(HOUR.multiply(team), 4, RoundingMode.HALF_UP);
        return basis.orElse(Driver.AGENTS, team, source)
                .orElse(Driver.HOURS, hours.stripTrailingZeros(), source)
                .orElse(Driver.NIGHT_HOURS, share(night, paid), source)
                .orElse(Driver.PROMOTION_HOURS, share(promotion, paid), source);
    }

    /**
     * Hours at 150, 200 and 300 % of a roster by law, for an agent on average; nothing changes where any of them is known.
     *
     * @param profile by which law they are counted
     */
    public Basis withOvertime(Basis basis, Roster roster, LawProfile profile) {
        BigDecimal agents = basis.value(Driver.AGENTS);
        boolean isKnown =
                basis.has(Driver.OVERTIME_150) || basis.has(Driver.OVERTIME_200) || basis.has(Driver.OVERTIME_300);
        if (isKnown || agents.signum() == 0) {
            return basis;
        }
        List<OvertimeHours> hours = LawAudit.judge(month, roster, profile).hours();
        return basis.with(Driver.OVERTIME_150, mean(hours, OvertimeHours::at150, agents), BY_LAW)
                .with(Driver.OVERTIME_200, mean(hours, OvertimeHours::at200, agents), BY_LAW)
                .with(Driver.OVERTIME_300, mean(hours, OvertimeHours::at300, agents), BY_LAW);
    }

    private static BigDecimal mean(List<OvertimeHours> hours, ToLongFunction<OvertimeHours> part, BigDecimal agents) {
        long minutes = hours.stream().mapToLong(part).sum();
        return BigDecimal.valueOf(minutes).divide(HOUR.multiply(agents), 4, RoundingMode.HALF_UP);
    }

    private double present(Agent agent) {
        long days = month.period().dates().filter(agent::isEmployedOn).count();
        return (double) days / month.period().days();
    }

    /** As many agents as the hours needed ask for, without leave, rules and gaps: the least that can be. */
    public Basis withDemand(Basis basis) {
        Frame frame = Frame.of(month);
        long needed = Demand.of(frame).needs().stream()
                .mapToLong(need -> (long) need.agents() * need.minutes())
                .sum();
        if (needed == 0) {
            return basis;
        }
        Basis timed = withHours(basis);
        BigDecimal agents =
                BigDecimal.valueOf(needed).divide(HOUR.multiply(timed.value(Driver.HOURS)), 0, RoundingMode.CEILING);
        return timed.orElse(Driver.AGENTS, agents, BY_DEMAND)
                .orElse(Driver.NIGHT_HOURS, nightOfNeeds(frame, needed), BY_DEMAND);
    }

    private BigDecimal nightOfNeeds(Frame frame, long needed) {
        double atNight = 0;
        for (Need need : Demand.of(frame).needs()) {
            int from = need.fromMinute();
            int to = need.toMinute();
            atNight += (double) need.agents() * need.minutes() * night.minutes(from, to) / Math.max(1, to - from);
        }
        return share(atNight, (double) needed);
    }

    /** The hours of the standard month where none are known. */
    public static Basis withHours(Basis basis) {
        return basis.orElse(Driver.HOURS, STANDARD_HOURS, Message.of("quote.source.standard-month"));
    }

    /** The agents of the month by their contracts. */
    public Basis withAgents(Basis basis) {
        double agents = month.agents().stream()
                .mapToDouble(agent -> agent.contract() * present(agent))
                .sum();
        return agents <= 0
                ? basis
                : basis.orElse(Driver.AGENTS, decimal(agents, 2), Message.of("quote.source.agents-file"));
    }

    private static BigDecimal share(double part, double of) {
        return decimal(of <= 0 ? 0 : Math.min(1, part / of), SHARE_DECIMALS);
    }

    private static BigDecimal decimal(double number, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
