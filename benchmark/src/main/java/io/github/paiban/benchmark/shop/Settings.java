package io.github.paiban.benchmark.shop;

import java.util.List;
import java.util.function.Function;

/** paiban.yaml: the shifts and the rules, every kind of them. */
final class Settings {
    private final GeneratedMonth month;
    private final Limits limits;

    Settings(GeneratedMonth month) {
        this.month = month;
        this.limits = new Limits(month.calendar());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(head()).append(must()).append(soft());
        month.teams().forEach(team -> text.append(team(team.shop())));
        text.append("  leaders: {rule: never-off-together, pairs: %s}\n".formatted(pairs(Team::leaderIds)));
        text.append("  couples: {rule: never-together, pairs: %s}\n".formatted(pairs(Team::coupleIds)));
        return text.toString();
    }

    private String head() {
        Calendar calendar = month.calendar();
        return """
            # Made by benchmark/run generate. A legal roster was made first; the tables are derived from it.
            shop: Generated shops
            period: {from: %s, to: %s}
            language: en
            solve: {time: 60s, unimproved: 60s, seed: 1, threads: 2}

            shifts:
              day:   {name: Day, symbol: D, time: "09:00-17:30", paid: 8h, tags: [full]}
              half:  {name: Half day, symbol: H, time: "10:00-15:30", paid: 5h30m, tags: [part]}
              mid:   {name: Noon, symbol: M, time: "12:00-20:30", paid: 8h, tags: [full]}
              short: {name: Short evening, symbol: S, time: "18:00-22:00", paid: 4h, tags: [part, evening]}
              night: {name: Night, symbol: N, time: "17:30-00:30", paid: 6h30m, tags: [evening]}

            roles:
              duty: {name: Late duty, symbol: "*", shifts: [night], skills: [late-duty]}

            symbols: {off: "-", leave: L}

            # For volume.csv; demand.csv counts unless volumes are asked for.
            service: {target: 80/30s, first-reply: 8s, reply: 13s, rounds: 5, think: 45s, concurrency: 5, patience: 5m}

            """.formatted(calendar.date(0), calendar.date(calendar.days() - 1));
    }

    private String must() {
        return """
            rules:
              # Rest.
              nine-hours: {rule: rest-hours, min: 9h}
              no-morning-after-night: {rule: succession, forbid: [[night, day], [night, night, half]]}
              rests: {rule: rest-days, min: %d}
              whole-days: {rule: whole-days, min: %d}
              work-run: {rule: run, what: work, max: 6}
              six-day-week: {rule: work-days, per: week, max: 6}
              a-day-off-in-seven: {rule: rolling-count, what: off, days: 7, min: 1}
              # Hours and nights; part-timers have limits of their own in agents.csv.
              week-hours: {rule: hours, per: week, max: 48h}
              any-seven-days: {rule: rolling-hours, days: 7, max: 52h}
              hours-cap: {rule: hours, max: %dh}
              night-count: {rule: shift-count, what: night, max: %d}
              nights-a-week: {rule: count, what: night, per: week, max: %d}
              students: {rule: time-window, on: [mon, tue, wed, thu, fri], earliest: "17:00", skills: student}
            """.formatted(
                        limits.leastRests(),
                        limits.leastWholeDays(),
                        limits.mostHours(),
                        limits.mostNights(),
                        Limits.NIGHTS_A_WEEK);
    }

    private String soft() {
        Calendar calendar = month.calendar();
        return """
              # Kept as far as possible.
              cover: {rule: cover, level: should, under: 100, over: 10}
              equal-hours: {rule: equal-hours, tolerance: 4h, weight: 1}
              overtime: {rule: overtime, above: %dh, weight: 5}
              night-run: {rule: run, what: night, max: 3, level: should, weight: 20}
              weekends: {rule: weekends, max: %d, level: should, weight: 10}
              in-time: {rule: service, level: should, weight: 10}
              # Preferred.
              wishes: {rule: wishes, weight: 10}
              night-blocks: {rule: run, what: night, min: 2, level: prefer, weight: 5}
              whole-weekends: {rule: complete-weekends, level: prefer, weight: 3}
              steady-weekends: {rule: same-weekend-shift, level: prefer, weight: 3}
              fair-nights: {rule: fair-share, what: night, carry-over: 0.5, weight: 10}
              fair-weekends: {rule: fair-share, what: work, on: weekend, carry-over: 0.5, weight: 5}
              fair-holidays: {rule: fair-share, what: work, on: statutory, weight: 10}
              fair-duty: {rule: fair-share, what: "role:duty", skills: [late-duty], carry-over: 0.5, weight: 5}
              # Shop by shop.
            """.formatted(calendar.scaled(167), calendar.scaled(3));
    }

    private static String team(String shop) {
        return """
              duty-%1$s: {rule: role-count, role: duty, exactly: 1, teams: [%1$s]}
              senior-%1$s: {rule: skill-cover, skill: senior, what: night, min: 1, teams: [%1$s]}
              mentor-%1$s: {rule: mentor, trainee: trainee, mentor: mentor, each: 2, teams: [%1$s]}
            """.formatted(shop);
    }

    private List<List<String>> pairs(Function<Team, List<String>> ids) {
        return month.teams().stream()
                .map(ids)
                .map(pair -> pair.stream().map(id -> '"' + id + '"').toList())
                .toList();
    }
}
