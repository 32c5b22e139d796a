package io.github.paiban.report.calendar;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Texts;
import io.github.paiban.report.RosterView;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says the cells of a roster as events. */
final class Words {
    private final RosterView view;
    private final ShopMonth month;
    private final Map<String, ShiftType> shifts = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();

    Words(RosterView view) {
        this.view = view;
        this.month = view.month();
        month.shifts().forEach(shift -> shifts.put(shift.id(), shift));
        month.roles().forEach(role -> roles.put(role.id(), role));
    }

    /** The events of an agent, day by day; days off have none. */
    List<RosterEvent> events(Agent agent) {
        return month.period()
                .dates()
                .filter(date -> view.judgement().roster().duty(agent.id(), date).kind() != Duty.Kind.OFF)
                .map(date -> event(agent, date, view.judgement().roster().duty(agent.id(), date)))
                .toList();
    }

    private RosterEvent event(Agent agent, LocalDate date, Duty duty) {
        String uid = RosterEvent.uid(month.title(), agent.id(), date);
        ShiftType shift = shifts.get(duty.shift());
        if (shift == null) {
            LocalDateTime midnight = date.atStartOfDay();
            return new RosterEvent(agent.id(), uid, midnight, midnight.plusDays(1), true, say("leave"), "", 0, false);
        }
        LocalDateTime start = date.atTime(shift.start());
        return new RosterEvent(
                agent.id(), uid, start, start.plus(shift.length()), false, name(shift, duty), about(shift), 0, false);
    }

    private String name(ShiftType shift, Duty duty) {
        Role role = roles.get(duty.role());
        String name = shown(shift.name(), shift.id());
        return EventText.clean(role == null ? name : name + "·" + shown(role.name(), role.id()));
    }

    private static String shown(String name, String id) {
        return name.isBlank() ? id : name;
    }

    private String about(ShiftType shift) {
        return say("about", month.title(), Duration.ofMinutes(shift.paidMinutes()));
    }

    /** The heading of the team's calendar. */
    String teamTitle() {
        return say("team", month.title());
    }

    /** The heading of an agent's calendar. */
    String agentTitle(String agent) {
        return say("agent", agentName(agent), month.title());
    }

    /** An event in the team's calendar: whose it is comes first. */
    String teamSummary(RosterEvent event) {
        return say("summary", agentName(event.agent()), event.summary());
    }

    private String agentName(String id) {
        return month.agents().stream()
                .filter(agent -> agent.id().equals(id))
                .map(Agent::name)
                .findFirst()
                .orElse(id);
    }

    private String say(String key, Object... values) {
        Texts texts = view.texts();
        return EventText.clean(texts.say(Message.of("calendar." + key, values)));
    }
}
