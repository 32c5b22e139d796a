package io.github.paiban.benchmark.shop;

import java.util.List;

/** Names for agents: each number has one of its own. */
final class Names {
    private static final List<String> FAMILY = List.of(
            "赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫", "蒋", "沈", "韩", "杨", "朱", "秦", "许", "何", "吕",
            "张", "孔", "曹", "严", "金", "魏", "陶", "姜");
    private static final List<String> FIRST = List.of(
            "安", "宁", "雨", "晴", "明", "思", "文", "佳", "子", "可", "欣", "乐", "一", "若", "嘉", "浩", "晨", "琪", "悦", "航", "然",
            "语", "诗");
    private static final List<String> SECOND =
            List.of("远", "涵", "怡", "轩", "萱", "博", "妍", "睿", "宸", "彤", "瑶", "泽", "琳", "恒", "蕾", "楠", "辰", "洁", "磊");

    private Names() {}

    /** The numbers of names in the lists have no common divisor, so that names come again only after all. */
    static String of(int number) {
        return pick(FAMILY, number) + pick(FIRST, number) + pick(SECOND, number);
    }

    private static String pick(List<String> names, int number) {
        return names.get(number % names.size());
    }
}
