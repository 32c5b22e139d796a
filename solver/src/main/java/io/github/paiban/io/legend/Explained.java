package io.github.paiban.io.legend;

import java.util.regex.Pattern;

/** Tells words and times of duties, rest and leave, which explain a code, from figures, names and sentences. */
final class Explained {
    private static final Pattern WORDS =
            Pattern.compile("(?i)(班|休|假|早|晚|夜|中午|值|培训|培訓|出差|外出|外勤|学习|会议|全天|上午|下午|通宵|正常|旷工|缺勤|离职|机动|待命|备勤|支援|居家|远程"
                    + "|\\b(shifts?|days?|nights?|early|late|mornings?|evenings?|afternoons?|mid(dle)?|half|off|leave|rest|holidays?|vacation|training|"
                    + "sick|duty|work(ing)?|graveyard|swing|opening|closing|standby|on.?call|remote|absent)\\b)");
    private static final Pattern FIGURES = Pattern.compile("[\\d.,%\\s]*+(人|天|次|小时|h|hours?|days?)?");

    private Explained() {}

    static boolean is(String text) {
        boolean figures = FIGURES.matcher(text).matches();
        return !figures && (WORDS.matcher(text).find() || LegendMeaning.of(text).isTimed());
    }
}
