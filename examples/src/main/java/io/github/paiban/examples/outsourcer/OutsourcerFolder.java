package io.github.paiban.examples.outsourcer;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tables of {@code examples/outsourcer} anew. Call it with the folder after changing one of the classes here;
 * a test holds the folder and these classes together.
 */
public final class OutsourcerFolder {
    /** The month. */
    static final Period PERIOD = Period.ofMonth(YearMonth.of(2026, 9));
    /** Its first day. */
    static final LocalDate FIRST = PERIOD.first();

    private final List<Agent> agents = Staff.all();
    private final List<Ask> asks = Ask.all(agents);

    /** Writes the tables into the folder named by the only argument. */
    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, GbkTable> table : new OutsourcerFolder().tables().entrySet()) {
            table.getValue().write(Path.of(arguments[0], table.getKey()));
        }
    }

    /** All tables by file name. */
    Map<String, GbkTable> tables() {
        Map<String, GbkTable> tables = new LinkedHashMap<>();
        tables.put("人员.csv", people());
        tables.put("需求.csv", demand());
        tables.put("接待量.csv", volumes());
        tables.put("历史接待量.csv", new PastVolumes().table());
        tables.put("活动.csv", events());
        tables.put("申请.csv", asks());
        tables.put("上月排班.csv", history());
        tables.put("已定班次.csv", pins());
        tables.put("节假日.csv", holidays());
        return tables;
    }

    private GbkTable people() {
        GbkTable table = new GbkTable("工号", "姓名", "组别", "店铺", "技能", "合同比例", "入职日期", "离职日期", "最早上班", "月工时上限", "连上上限");
        for (Agent agent : agents) {
            boolean student = agent.contract() == 0.5;
            table.row(
                    agent.id(),
                    agent.name(),
                    agent.team(),
                    String.join("；", agent.shops()),
                    String.join("、", agent.skills()),
                    agent.contract() == 1 ? "1" : Double.toString(agent.contract()),
                    date(agent.hired()),
                    agent.leaves() == null ? "" : date(agent.leaves().minusDays(1)),
                    student ? "周一至周五 16:30" : "",
                    agent.contract() < 1 ? Capacity.hours(agent) + "h" : "",
                    student ? "4" : "");
        }
        return table;
    }

    private GbkTable demand() {
        GbkTable table = new GbkTable("日期", "班次", "店铺", "队列", "人数");
        Capacity capacity = new Capacity(agents, asks);
        for (Shop shop : Shop.ALL) {
            for (String queue : List.of(Shop.PRESALE, Shop.AFTERSALE)) {
                addDemand(table, shop, queue, Demand.of(capacity.days(shop, queue)));
            }
        }
        return table;
    }

    private static void addDemand(GbkTable table, Shop shop, String queue, Demand demand) {
        Set<String> shifts = Demand.byShift(demand.most()).keySet();
        demand.lines().forEach((days, agents) -> {
            Map<String, Integer> needed = Demand.byShift(agents);
            for (String shift : shifts) {
                table.row(days, shift, shop.name(), queue, Integer.toString(needed.getOrDefault(shift, 0)));
            }
        });
    }

    private static GbkTable volumes() {
        GbkTable table = new GbkTable("日期", "时段", "店铺", "队列", "咨询量");
        for (Shop shop : Shop.ALL) {
            for (String queue : List.of(Shop.PRESALE, Shop.AFTERSALE)) {
                new Volumes(shop, queue).addTo(table);
            }
        }
        return table;
    }

    private GbkTable asks() {
        GbkTable table = new GbkTable("工号", "姓名", "开始日期", "结束日期", "类型", "班次", "优先级");
        for (Ask ask : asks) {
            String priority = ask.isLeave() ? "" : Integer.toString(ask.priority());
            Agent agent = ask.agent();
            table.row(agent.id(), agent.name(), date(ask.from()), date(ask.to()), ask.kind(), ask.shift(), priority);
        }
        return table;
    }

    private GbkTable history() {
        List<String> headings = new ArrayList<>(List.of("工号", "姓名"));
        History.dates().forEach(date -> headings.add(date(date)));
        GbkTable table = new GbkTable(headings);
        new History(agents).rows().forEach((agent, cells) -> {
            List<String> row = new ArrayList<>(List.of(agent.id(), agent.name()));
            row.addAll(cells);
            table.row(row);
        });
        return table;
    }

    /** The leaders are there on the last day of the promotion. */
    private GbkTable pins() {
        GbkTable table = new GbkTable("工号", "姓名", "日期", "班次");
        agents.stream()
                .filter(agent -> agent.skills().containsAll(List.of(Shop.PRESALE, Shop.AFTERSALE)))
                .forEach(agent -> table.row(agent.id(), agent.name(), "2026/9/9", "早班"));
        return table;
    }

    private GbkTable holidays() {
        GbkTable table = new GbkTable("日期", "类型", "名称");
        table.row("2026/9/20", "补班", "国庆节调休上班");
        table.row("2026/9/25", "法定", "中秋节");
        table.row("2026/10/1", "法定", "国庆节");
        return table;
    }

    /** What happened and what will: the sale of September is like that of June. */
    private static GbkTable events() {
        GbkTable table = new GbkTable("活动", "日期", "阶段", "类型", "时段", "倍数", "咨询量", "店铺", "备注");
        table.row("618", "2026/6/14~2026/6/15", "预热", "大促", "", "", "", "", "");
        table.row("618", "2026/6/16~2026/6/18", "爆发", "大促", "", "", "", "", "");
        table.row("618", "2026/6/19~2026/6/20", "返场", "大促", "", "", "", "", "");
        table.row("会员日", "2026/8/8", "", "大促", "", "", "", "", "");
        for (Shop shop : Shop.ALL) {
            if (shop.name().contains("京东")) {
                table.row("京东后台故障", "2026/7/15", "", "故障", "14:00-17:00", "", "", shop.name(), "");
            }
        }
        table.row("九九大促", "2026/9/5~2026/9/6", "预热", "大促", "", "", "", "", "照 618 的预热");
        table.row("九九大促", "2026/9/7~2026/9/9", "爆发", "大促", "", "", "", "", "照 618 的爆发");
        table.row("九九大促", "2026/9/10", "返场", "大促", "", "", "", "", "照 618 的返场");
        table.row("童装上新", "2026/9/18", "", "大促", "", "1.4", "", "小橘童装天猫店", "运营估计");
        table.row("直播专场", "2026/9/20", "", "大促", "20:00-21:00", "", "150", "澄湖美妆天猫店", "主播那边给的数");
        return table;
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.getYear() + "/" + date.getMonthValue() + "/" + date.getDayOfMonth();
    }
}
