package io.github.paiban.io.folder;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.table.CellWords;
import io.github.paiban.io.table.Column;
import io.github.paiban.io.table.Headings;
import io.github.paiban.io.table.TableKind;
import io.github.paiban.notice.Message;
import io.github.paiban.notice.Severity;
import io.github.paiban.notice.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes docs/input.md, the tables of a shop folder and all that may be said about them, in one language. */
public final class InputDocument {
    private final Texts texts;
    private final boolean chinese;

    private InputDocument(Locale locale) {
        this.texts = Texts.in(locale);
        this.chinese = locale.getLanguage().equals("zh");
    }

    /** The document, below an introduction written by hand. */
    public static String in(Locale locale, String introduction) {
        InputDocument document = new InputDocument(locale);
        List<String> parts = new ArrayList<>(List.of(introduction.strip(), document.files()));
        for (TableKind table : TableKind.values()) {
            parts.add(document.table(table));
        }
        parts.addAll(List.of(document.words(), document.ignored(), document.notices()));
        return String.join("\n\n", parts) + "\n";
    }

    private String files() {
        return Arrays.stream(FolderFile.values())
                .map(file -> row(code(file.usualName()), codes(FolderFiles.accepted(file), ".csv")))
                .collect(Collectors.joining(
                        "\n", heading("Names of files", "文件名") + header("file", "文件", "accepted names", "可用的名称"), ""));
    }

    private String table(TableKind table) {
        String rows = Headings.columns(table).stream()
                .map(column -> row(
                        code(column.label()),
                        say("column." + table.label() + "." + column.label()),
                        need(table, column),
                        codes(Headings.accepted(table, column), "")))
                .collect(Collectors.joining("\n"));
        String limits = table == TableKind.AGENTS ? "\n" + limitRow() : "";
        String[] titles = {"column", "列", "meaning", "含义", "must be there", "是否必需", "headings", "可用的表头"};
        return "## " + title(table) + "\n\n" + say("table." + table.label()) + "\n\n" + header(titles) + rows + limits;
    }

    private String limitRow() {
        String about = chinese
                ? "这个人自己的上下限，代替规则里的；`<规则编号>` 是 paiban.yaml 里规则的编号。按规则的单位写：天数、次数，或时长（`160h`，只写数字表示小时）。"
                : "The agent’s own limit in place of the rule’s, by the id that the rule has in paiban.yaml; in the rule’s "
                        + "unit: a number, or a length of time (`160h`; a plain number means hours).";
        return row(code("‹rule id›.min") + ", " + code("‹rule id›.max"), about, "", "");
    }

    private String title(TableKind table) {
        if (table != TableKind.ROSTER) {
            return code(table.label() + ".csv");
        }
        return chinese ? "`history.csv`、`pins.csv` 和排班表" : "`history.csv`, `pins.csv` and rosters";
    }

    private String need(TableKind table, Column column) {
        for (List<Column> alternatives : table.required()) {
            if (alternatives.contains(column)) {
                String names =
                        alternatives.stream().map(each -> code(each.label())).collect(Collectors.joining(" / "));
                return alternatives.size() == 1 ? (chinese ? "是" : "yes") : (chinese ? "其一：" : "one of ") + names;
            }
        }
        return "";
    }

    private String words() {
        return CellWords.keys().stream()
                .map(key -> row(code(key), say("words." + key), codes(CellWords.words(key), "")))
                .collect(Collectors.joining(
                        "\n",
                        heading("Words of cells", "格子里的写法") + header("group", "组", "meaning", "含义", "words", "可用的写法"),
                        ""));
    }

    private String ignored() {
        return Arrays.stream(TableKind.values())
                .map(table -> row(title(table), codes(Headings.passedOver(table), "")))
                .collect(Collectors.joining(
                        "\n",
                        heading("Headings that are passed over", "不会读取、也不会提示的表头")
                                + header("table", "表", "headings", "表头"),
                        ""));
    }

    private String notices() {
        return Arrays.stream(NoticeCode.values())
                .sorted(Comparator.comparing(NoticeCode::code))
                .map(code -> row(code(code.code()), severity(code.severity()), texts.say(code.what())))
                .collect(Collectors.joining(
                        "\n",
                        heading("All that may be said", "可能出现的提示")
                                + header("code", "代码", "severity", "程度", "meaning", "含义"),
                        ""));
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> chinese ? "错误" : "error";
            case WARNING -> chinese ? "警告" : "warning";
            case INFO -> chinese ? "说明" : "info";
        };
    }

    private String heading(String english, String chineseText) {
        return "## " + (chinese ? chineseText : english) + "\n\n";
    }

    /** Titles in pairs, English before Chinese. */
    private String header(String... titles) {
        List<String> own = new ArrayList<>();
        for (int i = chinese ? 1 : 0; i < titles.length; i += 2) {
            own.add(titles[i]);
        }
        return row(own.toArray(String[]::new)) + "\n" + "|---".repeat(own.size()) + "|\n";
    }

    private String say(String key) {
        return texts.say(Message.of("io." + key));
    }

    private static String codes(List<String> words, String ending) {
        return words.stream().map(word -> code(word + ending)).collect(Collectors.joining(" "));
    }

    private static String code(String word) {
        return "`" + word + "`";
    }

    private static String row(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"))
                .replace("|  |", "| |")
                .replace("|  |", "| |");
    }
}
