package io.github.paiban.io.layout;

import io.github.paiban.io.legend.LegendMeaning;
import io.github.paiban.io.sheet.SheetCell;
import io.github.paiban.io.table.CellWords;
import io.github.paiban.io.table.FreeWords;
import io.github.paiban.io.text.Cleaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Words of sheets: what is a duty, a total, a note, a team, a tick or a person. */
final class Words {
    private static final CellWords CELLS = CellWords.of("cell");
    private static final Pattern TIMES = Pattern.compile("(?i)\\d\\s{0,2}[ap]\\.?m\\b|\\d:\\d{2}|^\\d{1,2}[点點]");
    private static final Pattern DUTY = Pattern.compile(
            ".*(班|休|假|早|晚|夜|午|值|培训|培訓|出差|外出|调|調|加班|白|半|中|全天|上午|下午|通宵).*"
                    + "|(?i)(off|leave|rest|wo|w/o|al|sl|pl|ph|cl|do|rd|ro|vac.*|holiday.*|sick.*|work|on|day|night|early|late|morning|"
                    + "evening|afternoon|mid|half|training|annual.*|absent|present|week ?off|[a-z]{1,2}\\d{0,2}|\\d{1,2}|[a-z]?\\d[a-z]?)");
    private static final Pattern REST = Pattern.compile(
            "(?i).*(休|假|调|調|旷工|缺勤|离职|病|事).*"
                    + "|(off|leave|rest|wo|w/o|al|sl|pl|ph|cl|do|rd|ro|vac.*|holiday.*|sick.*|annual.*|absent|week ?off)|[-–—/×xX○O]");
    private static final Pattern TOTAL = Pattern.compile(
            "(?i).*(合计|合計|总计|總計|小计|小計|总数|總數|共计|统计|統計|人数|人數|人次|人力|在岗|在崗|在班|上班数|应到|實到|实到|缺口|缺编|需求|排班数|当班数|班数|率|工时).*"
                    + "|.*\\b(totals?|subtotals?|sum|counts?|headcount|needed|required|requirements?|coverage|shrinkage|average|avg|on ?duty)\\b.*|hc|gap");
    private static final Pattern NOTE = Pattern.compile(
            "(?i)\\W*((备注|備註|说明|說明|注\\d?[:：、.]|注意|备[:：]|图例|圖例|班次说明|制表|製表|审核|審核|审批|签字|簽字|签名|编制|批准|拟定|打印|日期[:：]|更新)"
                    + "|(notes?|legend|prepared|approved|reviewed|signatures?|signed|printed|updated)\\b).*");
    private static final Pattern TEAM = Pattern.compile(
            "(?i)(售前|售后|售後|.{2,}[店队隊区區线線班])[:：]?|.*(组|組|部|室|中心|员工|員工|团队|團隊|班长|team.*|group.*|shift.*|section.*|线上|线下|全职|兼职|实习|外包|岗)[:：]?");
    private static final Pattern TICK = Pattern.compile("[✓✔√●■★○◯☑xX×yY1是]");
    private static final Pattern KIND_OF_DAY =
            Pattern.compile("工作日|周末|週末|节假日|節假日|假日|法定.*|补班|調班|男|女|[mMfF]|weekday|weekend|holiday|(?i)male|female");
    private static final Pattern CHINESE_NAME = Pattern.compile("[\\p{IsHan}·]{2,4}");
    private static final Pattern CHINESE_LETTERS = Pattern.compile("[\\p{IsHan}·\\s]+");
    private static final Pattern PERSONS = Pattern.compile("\\s*[、,，;；/|+＋&\\n\\t]\\s*");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?\\s*(%|[hH]|小时|人|天|次)?");
    private static final Pattern STAFF_NUMBER = Pattern.compile("[A-Za-z]{0,5}[-_]?\\d{2,12}");

    /** Longer texts are notes; no pattern is tried on them. */
    private static final int LONGEST = 200;

    private Words() {}

    private static boolean is(Pattern pattern, String text) {
        return text.length() <= LONGEST && pattern.matcher(text).matches();
    }

    static boolean isDuty(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        return CELLS.find(text).isPresent() || isTimes(text) || is(DUTY, text) || is(TICK, text);
    }

    static boolean isTimes(String text) {
        boolean figures = text.codePoints().anyMatch(Character::isDigit);
        return figures
                && text.length() <= LONGEST
                && (TIMES.matcher(Cleaning.folded(text)).find()
                        || LegendMeaning.of(text).isTimed());
    }

    /** Rest or leave, as against work. */
    static boolean isRest(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        boolean works = text.contains("班") && !text.contains("休");
        return !works && (FreeWords.ofLegend(text).isPresent() || is(REST, text));
    }

    static boolean isTotal(String text) {
        return is(TOTAL, text);
    }

    static boolean isNote(String text) {
        boolean told = text.contains("：") || text.contains(":") || text.contains("=");
        return isHeadedAsNote(text) || text.length() > 24 || (told && text.length() > 6);
    }

    /** Whether it begins as notes, legends and signatures do. */
    static boolean isHeadedAsNote(String text) {
        return is(NOTE, text);
    }

    static boolean isTeam(String text) {
        return is(TEAM, text);
    }

    static boolean isTick(String text) {
        return is(TICK, text);
    }

    static boolean isKindOfDay(String text) {
        return is(KIND_OF_DAY, text);
    }

    static boolean isStaffNumber(String text) {
        return is(STAFF_NUMBER, text);
    }

    static boolean isNumber(SheetCell cell) {
        return cell.isNumber() || is(NUMBER, cell.text());
    }

    static boolean looksLikeName(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        boolean chinese = CHINESE_NAME.matcher(text.replace(" ", "")).matches();
        boolean latin = text.matches("[\\p{IsLatin}][\\p{IsLatin}.' -]{2,40}");
        return (chinese && !isDutyNotName(text)) || latin;
    }

    private static boolean isDutyNotName(String text) {
        return CELLS.find(text).isPresent() || text.contains("班") || text.contains("休") || text.endsWith("假");
    }

    /** A name without the blanks that line it up with longer ones. */
    static String name(String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        return CHINESE_LETTERS.matcher(plain).matches()
                        && plain.replace(" ", "").length() <= 4
                ? plain.replace(" ", "")
                : plain;
    }

    /** The persons that a cell names. */
    static List<String> persons(String text) {
        List<String> persons = new ArrayList<>();
        for (String part : PERSONS.splitAsStream(text.strip()).toList()) {
            boolean several = CHINESE_LETTERS.matcher(part).matches()
                    && part.contains(" ")
                    && Arrays.stream(part.split(" +")).allMatch(each -> each.length() >= 2);
            if (several) {
                persons.addAll(List.of(part.split(" +")));
            } else if (!Cleaning.value(part).isEmpty()) {
                persons.add(name(Cleaning.value(part)));
            }
        }
        return persons;
    }
}
