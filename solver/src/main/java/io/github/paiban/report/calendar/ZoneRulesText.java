package io.github.paiban.report.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** Writes down the rules of a time zone for the time that a calendar covers, so that its reader needs to know none. */
final class ZoneRulesText {
    private static final LocalDateTime BEGIN = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneRulesText() {}

    /** The offset that holds at the beginning and every change before the end. */
    static VTimezone of(ZoneId zone, Instant from, Instant to) {
        ZoneRules rules = zone.getRules();
        VTimezone component = new VTimezone(zone.getId());
        ZoneOffset offset = rules.getOffset(from);
        ZoneOffsetTransition last = rules.previousTransition(from.plusMillis(1));
        boolean isRecent = last != null && last.getDateTimeBefore().isAfter(BEGIN);
        add(
                component,
                rules,
                from,
                isRecent ? last.getDateTimeBefore() : BEGIN,
                isRecent ? last.getOffsetBefore() : offset,
                offset);
        ZoneOffsetTransition next = rules.nextTransition(from);
        while (next != null && next.getInstant().isBefore(to)) {
            add(
                    component,
                    rules,
                    next.getInstant(),
                    next.getDateTimeBefore(),
                    next.getOffsetBefore(),
                    next.getOffsetAfter());
            next = rules.nextTransition(next.getInstant());
        }
        return component;
    }

    private static void add(
            VTimezone zone, ZoneRules rules, Instant when, LocalDateTime onset, ZoneOffset before, ZoneOffset after) {
        if (rules.isDaylightSavings(when)) {
            zone.addDaylightSavingsTime(fill(new DaylightSavingsTime(), onset, before, after));
        } else {
            zone.addStandardTime(fill(new StandardTime(), onset, before, after));
        }
    }

    private static <T extends Observance> T fill(
            T observance, LocalDateTime onset, ZoneOffset before, ZoneOffset after) {
        DateTimeComponents local = new DateTimeComponents(
                onset.getYear(),
                onset.getMonthValue(),
                onset.getDayOfMonth(),
                onset.getHour(),
                onset.getMinute(),
                onset.getSecond(),
                false);
        observance.setDateStart(new DateStart(new ICalDate(local, true)));
        observance.setTimezoneOffsetFrom(offset(before));
        observance.setTimezoneOffsetTo(offset(after));
        return observance;
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }
}
