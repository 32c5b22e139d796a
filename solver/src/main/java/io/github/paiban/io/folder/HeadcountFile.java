package io.github.paiban.io.folder;

import io.github.paiban.headcount.DeskPlan;
import io.github.paiban.headcount.FlowMonth;
import io.github.paiban.headcount.HeadcountPlan;
import io.github.paiban.headcount.Kind;
import io.github.paiban.headcount.MonthPlan;
import io.github.paiban.headcount.Served;
import io.github.paiban.io.text.CsvText;
import io.github.paiban.model.Requirement;
import io.github.paiban.notice.EnumWord;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a head-count as a table: a line for each month, with whom to hire when, and below it one for each desk. */
public final class HeadcountFile {
    private static final List<String> ENGLISH = List.of(
            "month",
            "shop",
            "queue",
            "contacts",
            "at_least",
            "people",
            "full_time",
            "part_time_people",
            "state",
            "in_time",
            "target",
            "team_before",
            "leaving",
            "hire",
            "decide_by",
            "start",
            "temporary",
            "from",
            "to");
    private static final List<String> CHINESE = List.of(
            "月份", "店铺", "队列", "咨询量", "下限人数", "需要人数", "折合全职", "其中兼职", "结果", "及时率", "目标", "月初人数", "预计离职", "招聘人数", "最晚决定",
            "入职日期", "临时工人数", "开始日期", "结束日期");
    private static final Map<DeskPlan.State, String> STATES = Map.of(
            DeskPlan.State.CONFIRMED, "已排出并验证",
            DeskPlan.State.ESTIMATED, "估算",
            DeskPlan.State.NONE, "排不出",
            DeskPlan.State.UNSERVED, "无人会做");

    private HeadcountFile() {}

    /** The table's bytes, with headings in Chinese or English. */
    public static byte[] bytes(HeadcountPlan plan, Locale language) {
        boolean chinese = language.getLanguage().equals("zh");
        List<List<String>> rows = new ArrayList<>();
        rows.add(chinese ? CHINESE : ENGLISH);
        for (int month = 0; month < plan.months().size(); month++) {
            MonthPlan of = plan.months().get(month);
            rows.add(total(of, plan.flow().get(month), chinese));
            of.desks().forEach(desk -> rows.add(desk(of, desk, chinese)));
        }
        return CsvText.bytes(rows);
    }

    private static List<String> total(MonthPlan month, FlowMonth flow, boolean chinese) {
        List<String> row = new ArrayList<>(List.of(
                month(month),
                "",
                "",
                decimal(month.work().contacts()),
                Integer.toString(month.bound()),
                Integer.toString(month.people()),
                decimal(month.fullTime()),
                Integer.toString(month.partTime()),
                state(month.state(), chinese)));
        row.addAll(List.of("", "", decimal(flow.before()), decimal(flow.leaving())));
        if (flow.hires().isEmpty()) {
            row.addAll(List.of("0", "", ""));
        } else {
            FlowMonth.Hires hires = flow.hires().getFirst();
            row.addAll(List.of(
                    Integer.toString(hires.people()),
                    hires.decide().toString(),
                    hires.start().toString()));
        }
        if (flow.temporary().isEmpty()) {
            row.addAll(List.of("0", "", ""));
        } else {
            FlowMonth.Temporary temporary = flow.temporary().getFirst();
            row.addAll(List.of(
                    Integer.toString(temporary.people()),
                    temporary.from().toString(),
                    temporary.to().toString()));
        }
        return row;
    }

    private static List<String> desk(MonthPlan month, DeskPlan desk, boolean chinese) {
        double contacts = month.work().workload().volumes().stream()
                .filter(each -> desk.desk().streams().contains(each.group()))
                .mapToDouble(each -> each.contacts())
                .sum();
        int partTime = desk.kinds().entrySet().stream()
                .filter(entry -> entry.getKey().isPartTime())
                .mapToInt(Map.Entry<Kind, Integer>::getValue)
                .sum();
        Served worst = desk.weakest();
        List<String> row = new ArrayList<>(List.of(
                month(month),
                names(desk, Requirement.Group::shop),
                names(desk, Requirement.Group::queue),
                decimal(contacts),
                Integer.toString(desk.bound().people()),
                Integer.toString(desk.people()),
                decimal(desk.fullTime()),
                Integer.toString(partTime),
                state(desk.state(), chinese),
                worst == null ? "" : percent(worst.share()),
                worst == null ? "" : percent(worst.target())));
        row.addAll(Collections.nCopies(ENGLISH.size() - row.size(), ""));
        return row;
    }

    private static String names(DeskPlan desk, Function<Requirement.Group, String> part) {
        return desk.desk().streams().stream()
                .map(part)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(";"));
    }

    private static String month(MonthPlan month) {
        return YearMonth.from(month.work().period().first()).toString();
    }

    private static String state(DeskPlan.State state, boolean chinese) {
        return chinese ? Objects.requireNonNull(STATES.get(state)) : EnumWord.of(state);
    }

    private static String decimal(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }
}
