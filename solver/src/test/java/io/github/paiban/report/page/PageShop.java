package io.github.paiban.report.page;

import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.folder.FolderReading;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.io.folder.ShopFolder;
import io.github.paiban.io.roster.DutyWords;
import io.github.paiban.io.roster.RosterFile;
import io.github.paiban.law.LawProfile;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Request;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Texts;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.Palette;
import io.github.paiban.report.RosterView;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.RosterProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A small shop's folder and a roster written by hand, with a gap on the third day; no search is needed. */
final class PageShop {
    private static final String SETTINGS = """
            shop: 示例旗舰店
            month: 2026-02
            language: zh
            shifts:
              day: {name: 白班, symbol: 白, time: "09:00-17:30", paid: 7h30m, tags: [full]}
              night: {name: 晚班, symbol: 晚, time: "22:00-06:00", paid: 7h30m, tags: [late]}
            roles:
              duty: {name: 值班, symbol: 值, shifts: [night]}
            service: {platform: tmall, first-reply: 8s, reply: 13s, rounds: 5, think: 45s, concurrency: 5, patience: 5m}
            rules:
              no-day-after-night: {rule: succession, forbid: [[night, full]]}
              work-run: {rule: run, what: work, max: 6}
              equal-hours: {rule: equal-hours}
              fair-nights: {rule: fair-share, what: night, weight: 10}
              wishes: {rule: wishes, level: should, weight: 5}
              cover: {rule: cover, under: 100, over: 10}
            """;
    private static final String AGENTS = """
            id,name,team,skills
            001,张三,A组,资深;英语
            002,李四,A组,
            003,王五,B组,英语
            004,赵六,B组,
            005,钱七,,资深
            """;
    private static final String DEMAND = """
            date,shift,from,to,needed
            all,day,,,2
            all,night,,,1
            2026-02-03,,10:00,12:00,2
            2026-02-05,,10:00,12:00,3
            """;
    private static final String REQUESTS = """
            agent,date,kind,shift
            001,2026-02-04,off,
            002,2026-02-06,off,
            003,2026-02-10,leave,
            """;
    private static final String PINS = """
            agent,date,shift
            001,2026-02-02,day
            """;
    private static final String HOLIDAYS = """
            date,kind,name
            2026-02-17,statutory,春节
            """;
    private static final String VOLUME = """
            date,from,to,contacts
            all,09:00,17:30,200
            """;
    /** On the third, a Tuesday, one of two is there by day; 004 works a day after a night on the 9th. */
    private static final List<String> ROWS = List.of(
            "白白白休白白白白休白白白休休白白白白白休白白白白白休白白",
            "休白休白白白白休白白白白白休白白白白休白白白白白休白白白",
            "晚晚晚晚休休白白白假晚晚晚休休白白休晚晚晚休白白休晚晚晚",
            "白休休休晚晚休晚白白休休白白晚晚休白白休休晚晚晚休白休休",
            "休休休白休休晚休晚值休休白白休休晚晚休白白休休休晚休白白");

    private final FolderReading reading;
    private final Locale locale;

    private PageShop(FolderReading reading, Locale locale) {
        this.reading = reading;
        this.locale = locale;
    }

    /** The shop, in a language; what else stands in the folder is read as well, such as history.csv. */
    static PageShop in(Path folder, Locale locale) throws IOException {
        Map<String, String> files = Map.of(
                "paiban.yaml", SETTINGS,
                "agents.csv", AGENTS,
                "demand.csv", DEMAND,
                "requests.csv", REQUESTS,
                "pins.csv", PINS,
                "holidays.csv", HOLIDAYS,
                "volume.csv", VOLUME);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return new PageShop(ShopFolder.read(folder, ReadOptions.DEFAULT), locale);
    }

    private ShopConfig config() {
        return Objects.requireNonNull(reading.config(), () -> reading.notices().toString());
    }

    private RosterProblem problem() {
        return reading.findProblem()
                .orElseThrow(() -> new AssertionError(reading.notices().toString()));
    }

    /** The roster. */
    Roster roster() {
        StringBuilder csv = new StringBuilder("id");
        problem().month().period().dates().forEach(date -> csv.append(',').append(date));
        for (int agent = 0; agent < ROWS.size(); agent++) {
            String cells = ROWS.get(agent).replace("值", "晚值");
            csv.append("\n00").append(agent + 1).append(cells.replaceAll("(晚值|.)", ",$1"));
        }
        var read = new RosterFile(config(), problem().month().agents())
                .read("roster.csv", csv.toString().getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(read.roster(), () -> read.notices().toString());
    }

    /** The cells of roster.csv, a line for each agent, without the two columns that say who it is. */
    List<List<String>> cells() {
        String csv =
                new String(new RosterFile(config(), problem().month().agents()).wide(roster()), StandardCharsets.UTF_8);
        return csv.lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> List.of(cells).subList(cells.length - 28, cells.length))
                .toList();
    }

    /** The roster as people are to see it. */
    RosterView view() {
        return view(problem(), roster());
    }

    /** The same held against the law. */
    RosterView view(LawProfile law) {
        return view(problem(), roster(), law);
    }

    /** The same with agents of other names, as many as there are names; they work as the shop's agents do in turn. */
    RosterView view(List<String> names) {
        ShopMonth month = problem().month();
        List<Agent> agents = new ArrayList<>();
        Map<String, List<io.github.paiban.model.Duty>> rows = new LinkedHashMap<>();
        List<String> ids = List.copyOf(roster().agents());
        for (int i = 0; i < names.size(); i++) {
            Agent like = month.agents().get(i % ids.size());
            String id = String.format(Locale.ROOT, "%03d", i + 1);
            agents.add(Agent.builder(id)
                    .name(names.get(i))
                    .team(like.team())
                    .skills(like.skills().toArray(String[]::new))
                    .build());
            rows.put(id, Objects.requireNonNull(roster().rows().get(ids.get(i % ids.size()))));
        }
        ShopMonth renamed = ShopMonth.builder(month.period())
                .title(month.title())
                .shifts(month.shifts())
                .roles(month.roles())
                .agents(agents)
                .requirements(month.requirements())
                .requests(kept(month.requests(), names.size()))
                .pins(pins(month.pins(), names.size()))
                .holidays(month.holidays())
                .build();
        return view(new RosterProblem(renamed, problem().rules()), new Roster(month.period(), rows));
    }

    private static List<Request> kept(List<Request> requests, int agents) {
        return requests.stream()
                .filter(each -> Integer.parseInt(each.agent()) <= agents)
                .toList();
    }

    private static List<Assignment> pins(List<Assignment> pins, int agents) {
        return pins.stream()
                .filter(each -> Integer.parseInt(each.agent()) <= agents)
                .toList();
    }

    private RosterView view(RosterProblem problem, Roster roster) {
        return view(problem, roster, null);
    }

    private RosterView view(RosterProblem problem, Roster roster, @Nullable LawProfile law) {
        Judgement judgement = Judgement.of(problem, roster, Audit.of(problem).judge(roster), List.of())
                .serving(reading.workload())
                .under(law);
        DutyWords words = new DutyWords(config());
        Palette palette = Palette.of(config().shifts(), Map.of());
        return new RosterView(judgement, null, words::write, palette, Texts.in(locale));
    }
}
