package io.github.paiban.examples.outsourcer;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws invented names, no two alike. Not safe for use by several threads. */
final class ChineseNames {
    private static final List<String> FAMILY = List.of(
            "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "郭", "何", "林", "罗", "高", "梁",
            "宋", "唐", "许", "韩", "冯", "邓", "曹", "彭", "曾", "肖", "田", "董", "潘", "袁", "蔡", "蒋", "余", "欧阳");
    private static final List<String> GIVEN = List.of(
            "敏", "静", "磊", "洋", "艳", "勇", "娟", "涛", "超", "霞", "平", "佳怡", "梓涵", "思琪", "雨欣", "晓彤", "文静", "海燕", "志伟", "俊杰",
            "建国", "丽华", "秀英", "雪梅", "子轩", "浩然", "欣怡", "可馨", "若溪", "明月", "春燕", "晨曦", "一鸣", "嘉琪", "小雨", "玉兰", "天佑", "国栋",
            "倩", "婷");

    private final Random random;
    private final Set<String> drawn = new HashSet<>();

    ChineseNames(long seed) {
        this.random = new Random(seed);
    }

    /** The next name. */
    String next() {
        String name = pick(FAMILY) + pick(GIVEN);
        return drawn.add(name) ? name : next();
    }

    private String pick(List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }
}
