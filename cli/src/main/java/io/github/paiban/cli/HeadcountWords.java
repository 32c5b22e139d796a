package io.github.paiban.cli;

import io.github.paiban.headcount.Bound;
import io.github.paiban.headcount.Desk;
import io.github.paiban.headcount.DeskPlan;
import io.github.paiban.headcount.DeskPlan.State;
import io.github.paiban.headcount.JointPlan;
import io.github.paiban.headcount.MonthPlan;
import io.github.paiban.headcount.PeakDays;
import io.github.paiban.headcount.Served;
import io.github.paiban.headcount.Shortfall;
import io.github.paiban.io.history.StreamName;
import io.github.paiban.notice.Message;
import io.github.paiban.staffing.ShopPooling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What there is to say of head-counts, sentence by sentence. */
final class HeadcountWords {
    private static final int HOUR = 60;
    private static final int MOST_OUT_OF_REACH = 2;

    private final Console console;

    HeadcountWords(Console console) {
        this.console = console;
    }

    private String say(String key, Object... args) {
        return console.say("headcount." + key, args);
    }

    static String decimal(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String hours(double minutes) {
        return String.format(Locale.ROOT, "%,.0f", minutes / HOUR);
    }

    /** The name of a desk by its streams. */
    String desk(Desk desk) {
        List<String> names = desk.streams().stream()
                .map(stream -> String.join(" ", new StreamName(stream).parts()))
                .filter(name -> !name.isEmpty())
                .toList();
        return names.isEmpty() ? say("everyone") : String.join(" + ", names);
    }

    /** The share in time of the stream that is nearest to missing its target. */
    String inTime(MonthPlan month) {
        JointPlan joint = month.joint();
        List<Served> served = joint != null
                ? joint.served()
                : month.desks().stream().flatMap(desk -> desk.served().stream()).toList();
        Optional<Served> worst = served.stream().min(Comparator.comparingDouble(each -> each.share() - each.target()));
        return worst.map(each -> say("in-time-is", percent(each.share()), percent(each.target())))
                .orElse("–");
    }

    private static String percent(double share) {
        return Wording.percent(share);
    }

    /** Why a desk cannot do with one person fewer, or why no number was found. */
    String reason(DeskPlan desk) {
        if (desk.state() == State.UNSERVED) {
            return say("unserved");
        }
        if (desk.state() == State.ESTIMATED) {
            return say("estimated", desk.people(), desk.bound().people());
        }
        if (desk.state() == State.NONE) {
            return none(desk);
        }
        Shortfall fewer = desk.fewer();
        String first = say("of", desk.people(), desk.bound().people());
        return fewer == null ? first : first + say("then") + fewer(desk, fewer);
    }

    private String none(DeskPlan desk) {
        if (!desk.hindrances().isEmpty()) {
            return say("none-rule", desk.people(), console.say(desk.hindrances().getFirst()));
        }
        return say(
                "none-service",
                desk.people(),
                desk.served().stream()
                        .filter(each -> !each.isMet())
                        .map(each -> say("in-time-is", percent(each.share()), percent(each.wanted())))
                        .findFirst()
                        .orElse(say("tickets")));
    }

    private String fewer(DeskPlan desk, Shortfall fewer) {
        String why = switch (fewer.cause()) {
            case UNTRIED -> say("fewer.untried");
            case RULE ->
                say("fewer.rule", fewer.people(), console.say(fewer.broken().getFirst()));
            case TICKETS -> say("fewer.tickets", fewer.people());
            case SERVICE -> service(fewer);
        };
        boolean isNext = fewer.people() == desk.people() - 1;
        String gap = isNext ? "" : say("then") + say("fewer.between", fewer.people() + 1, desk.people() - 1);
        return why
                + gap
                + arithmetic(desk.bound(), fewer)
                        .map(each -> say("then") + each)
                        .orElse("");
    }

    /** Where the month's hours or shifts are beyond so few people, whoever works when. */
    private Optional<String> arithmetic(Bound bound, Shortfall fewer) {
        String rule = fewer.binding() == null ? "" : say("by-rule", fewer.binding());
        if (fewer.people() * bound.daysPerPerson() < bound.shifts()) {
            long shifts = (long) Math.ceil(bound.shifts() - 1e-6);
            return Optional.of(say("fewer.shifts", fewer.people(), shifts, decimal(bound.daysPerPerson()), rule));
        }
        boolean isShort = fewer.people() * bound.perPerson() < bound.minutes();
        return isShort
                ? Optional.of(
                        say("fewer.hours", fewer.people(), hours(bound.minutes()), hours(bound.perPerson()), rule))
                : Optional.empty();
    }

    private String service(Shortfall fewer) {
        Served worst = fewer.served().stream()
                .filter(each -> each.stream().equals(fewer.worst()))
                .findFirst()
                .orElseThrow();
        int hour = fewer.fromMinute();
        String day = fewer.date() == null ? "" : console.texts().show(fewer.date());
        return say(
                "fewer.service",
                fewer.people(),
                percent(worst.share()),
                percent(worst.wanted()),
                Wording.time(hour) + "–" + Wording.time(hour + HOUR),
                Math.round(fewer.late()),
                day);
    }

    /** What rules across desks cost; nothing where there are none. */
    List<String> joint(MonthPlan month) {
        List<String> lines = new ArrayList<>();
        JointPlan joint = month.joint();
        if (joint != null && !joint.rules().isEmpty()) {
            String rules = String.join(", ", joint.rules());
            if (joint.isLegal()) {
                lines.add(joint.added() == 0 ? say("joint-kept", rules) : say("joint-added", rules, joint.added()));
                joint.served().stream()
                        .filter(each -> !each.isMet())
                        .forEach(each -> lines.add(say(
                                "joint-late",
                                String.join(" ", new StreamName(each.stream()).parts()),
                                percent(each.share()),
                                percent(each.wanted()))));
                if (joint.isUnfinished()) {
                    lines.add(say("joint-unfinished"));
                }
            } else {
                Message first = joint.broken().getFirst();
                lines.add(say("joint-broken", rules, console.say(first)));
            }
        }
        return lines;
    }

    /** Targets that no team could keep. */
    List<String> outOfReach(MonthPlan month) {
        return month.desks().stream()
                .flatMap(desk -> desk.served().stream())
                .filter(Served::isOutOfReach)
                .limit(MOST_OUT_OF_REACH)
                .map(each -> {
                    String name = String.join(" ", new StreamName(each.stream()).parts());
                    return say("out-of-reach", name, percent(each.target()), percent(each.wanted()))
                            .strip();
                })
                .toList();
    }

    /** Days above the usual. */
    String peak(PeakDays peak) {
        String days = peak.from().equals(peak.to())
                ? console.texts().show(peak.from())
                : say(
                        "from-to",
                        console.texts().show(peak.from()),
                        console.texts().show(peak.to()));
        return say("peak-is", days, String.format(Locale.ROOT, "%.1f", peak.times()), peak.people());
    }

    /** What it saves that people serve several shops, in people of the same share. */
    String pooling(MonthPlan month, ShopPooling.Way apart, ShopPooling.Way pair, ShopPooling.Way all) {
        return say(
                "pooling-is",
                saved(month, apart, pair),
                percent(1 - pair.minutes() / apart.minutes()),
                saved(month, apart, all),
                percent(1 - all.minutes() / apart.minutes()));
    }

    private static long saved(MonthPlan month, ShopPooling.Way apart, ShopPooling.Way way) {
        return Math.round(month.people() * (1 - way.minutes() / apart.minutes()));
    }
}
