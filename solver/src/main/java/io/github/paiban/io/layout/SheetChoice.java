package io.github.paiban.io.layout;

import io.github.paiban.io.layout.Draft.Entry;
import io.github.paiban.io.legend.Legend;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Chooses the roster among the sheets of one file: one, or several that belong together. */
final class SheetChoice {
    private static final Pattern LOOK_ALIKE = Pattern.compile(
            "(?i).*(模板|模版|template|示例|example|统计|統計|考勤|工资|薪|意愿|意願|申请|申請|旧|舊|作废|草稿|draft|备份|備份|backup|副本|copy|wish|preference|"
                    + "历史|歷史|old|test|summary of|说明|字典).*");

    private final String file;
    private final SheetOptions options;
    private final List<SheetRemark> assumptions = new ArrayList<>();
    private final List<SheetRemark> open = new ArrayList<>();

    SheetChoice(String file, SheetOptions options) {
        this.file = file;
        this.options = options;
    }

    /** The reading; empty where no sheet holds a roster. */
    Optional<SheetReading> choose(List<Draft> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Draft> drafts = new ArrayList<>(all);
        keepMonth(drafts);
        keep(drafts, "hidden-sheet", draft -> !draft.sheet.isHidden());
        int level = drafts.stream().mapToInt(draft -> draft.level).max().orElse(0);
        keep(drafts, "undated-sheet", draft -> draft.level > 0 || level == 0);
        keep(drafts, "figures-sheet", draft -> draft.wordShare() > 0.2);
        keep(drafts, "list", draft -> draft.kind == SheetReading.Kind.GRID);
        keep(
                drafts,
                "look-alike",
                draft -> !LOOK_ALIKE.matcher(draft.sheet.name()).matches());
        dropRepeated(drafts);
        settle(drafts);
        return Optional.of(reading(drafts));
    }

    /** With a month wanted, only its days count. */
    private void keepMonth(List<Draft> drafts) {
        YearMonth month = options.findMonth().or(options::findNear).orElse(null);
        if (month == null || drafts.stream().noneMatch(draft -> isOf(draft, month))) {
            if (options.month() != null
                    && month != null
                    && drafts.stream().anyMatch(draft -> !draft.dates().isEmpty())) {
                open.add(SheetRemark.open("other-month", month, first(drafts), last(drafts)));
            }
            return;
        }
        keep(drafts, "other-month", draft -> !draft.isOverruled);
        keep(drafts, "other-month", draft -> isOf(draft, month) || draft.dates().isEmpty());
    }

    private static boolean isOf(Draft draft, YearMonth month) {
        return draft.dates().stream().anyMatch(date -> YearMonth.from(date).equals(month));
    }

    private static String first(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.dates().stream())
                .min(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("");
    }

    private static String last(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.dates().stream())
                .max(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("");
    }

    private void keep(List<Draft> drafts, String why, Predicate<Draft> wanted) {
        if (drafts.stream().noneMatch(wanted) || drafts.stream().allMatch(wanted)) {
            return;
        }
        List<String> dropped = drafts.stream()
                .filter(wanted.negate())
                .map(draft -> draft.sheet.name())
                .toList();
        drafts.removeIf(wanted.negate());
        assumptions.add(SheetRemark.assumed("passed-over-" + why, shown(dropped)));
    }

    private static List<String> shown(List<String> names) {
        return names.size() <= 5 ? names : List.of(names.get(0), names.get(1), "… " + names.getLast());
    }

    /** Sheets whose every cell stands in another one as well: personal extracts and copies. */
    private void dropRepeated(List<Draft> drafts) {
        List<String> dropped = new ArrayList<>();
        for (Draft draft : List.copyOf(drafts)) {
            boolean repeated = drafts.stream()
                    .anyMatch(other -> other != draft
                            && contains(other, draft)
                            && !(contains(draft, other) && drafts.indexOf(other) > drafts.indexOf(draft)));
            if (repeated) {
                dropped.add(draft.sheet.name());
                drafts.remove(draft);
            }
        }
        if (!dropped.isEmpty()) {
            assumptions.add(SheetRemark.assumed("passed-over-repeated", shown(dropped)));
        }
    }

    private static boolean contains(Draft whole, Draft part) {
        Map<String, Entry> byName = new HashMap<>();
        whole.entries.forEach(entry -> byName.put(entry.key(), entry));
        return part.entries.stream().allMatch(entry -> {
            Entry other = byName.get(entry.key());
            return other != null
                    && entry.cells.entrySet().stream().allMatch(each -> {
                        ReadCell cell = other.cells.get(each.getKey());
                        return cell != null
                                && cell.text().equals(each.getValue().text());
                    });
        });
    }

    /** Several sheets that are left belong together, or else one must be named. */
    private void settle(List<Draft> drafts) {
        if (drafts.size() < 2) {
            return;
        }
        List<String> names = drafts.stream().map(draft -> draft.sheet.name()).toList();
        if (new SheetParts(drafts).areOneRoster()) {
            assumptions.add(SheetRemark.assumed("sheets-joined", shown(names)));
            return;
        }
        Draft first = drafts.getFirst();
        open.add(SheetRemark.open("several-sheets", names));
        drafts.clear();
        drafts.add(first);
    }

    private SheetReading reading(List<Draft> drafts) {
        Draft whole = drafts.getFirst();
        List<SheetRemark> assumed = new ArrayList<>(assumptions);
        List<SheetRemark> unread = new ArrayList<>();
        if (drafts.size() > 1) {
            whole = new SheetParts(drafts).joined();
        }
        for (Draft draft : drafts) {
            draft.assumptions.stream().filter(each -> !assumed.contains(each)).forEach(assumed::add);
            draft.open.stream().filter(each -> !open.contains(each)).forEach(open::add);
            unread.addAll(draft.unread);
        }
        String titles = file + " " + drafts.getFirst().sheet.name() + " " + title(drafts.getFirst());
        SheetReading.Blank blank = Symbols.blank(drafts, titles);
        Optional<BlankWord> told = blank == SheetReading.Blank.NONE ? Optional.empty() : Symbols.told(drafts);
        if (blank != SheetReading.Blank.NONE) {
            boolean leave = blank == SheetReading.Blank.REST
                    && told.filter(BlankWord::isLeave).isPresent();
            assumed.add(SheetRemark.assumed("blank-" + (leave ? "leave" : blank.word())));
            told.ifPresent(word -> assumed.add(SheetRemark.assumed("blank-told", word.word(), word.address())));
        }
        Legend legend = drafts.stream().map(draft -> draft.codes).reduce(Legend.NONE, Legend::and);
        new LegendRemarks(legend).add(assumed, open);
        tellEmpty(drafts, assumed);
        List<String> names = drafts.stream().map(draft -> draft.sheet.name()).toList();
        List<ReadAgent> agents = whole.entries.stream().map(Entry::agent).toList();
        return new SheetReading(
                file,
                names,
                whole.kind,
                blank,
                told.map(BlankWord::word).orElse(""),
                legend,
                agents,
                assumed,
                unread,
                open);
    }

    /** Where nothing is written, colours may be meant; single rows without a word are told. */
    private void tellEmpty(List<Draft> drafts, List<SheetRemark> assumed) {
        List<Entry> all =
                drafts.stream().flatMap(draft -> draft.entries.stream()).toList();
        List<Entry> empty = all.stream()
                .filter(entry -> entry.cells.values().stream()
                        .allMatch(cell -> cell.text().isEmpty()))
                .toList();
        if (empty.size() == all.size()) {
            open.add(SheetRemark.open("empty"));
        } else if (!empty.isEmpty()) {
            List<String> named = empty.stream()
                    .map(entry -> entry.name + " (" + entry.line + ")")
                    .toList();
            assumed.add(SheetRemark.assumed("empty-rows", shown(named)));
        }
    }

    private static String title(Draft draft) {
        StringBuilder title = new StringBuilder();
        for (int r = 0; r < Math.min(3, draft.sheet.rows()); r++) {
            for (int c = 0; c < Math.min(40, draft.sheet.columns()); c++) {
                String text = draft.sheet.cell(r, c).text();
                title.append(text.length() > 4 && text.length() < 500 ? text : "")
                        .append(' ');
            }
        }
        return title.toString();
    }
}
