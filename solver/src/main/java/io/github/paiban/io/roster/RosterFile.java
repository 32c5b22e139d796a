package io.github.paiban.io.roster;

import io.github.paiban.io.NoticeCode;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.layout.SheetReading;
import io.github.paiban.io.sheet.SheetFile;
import io.github.paiban.io.table.AgentDirectory;
import io.github.paiban.io.table.DateCells;
import io.github.paiban.io.table.FileBytes;
import io.github.paiban.io.table.Headings;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.TableKind;
import io.github.paiban.io.text.CsvRecord;
import io.github.paiban.io.text.CsvText;
import io.github.paiban.io.text.FileLimits;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Roster;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes the roster files of a shop: wide (agents by days) and long (a line for each cell), as CSV; reads
 * workbooks of any layout as well. Immutable and safe for use by several threads.
 */
public final class RosterFile {
    private final ShopConfig config;
    private final List<Agent> agents;

    /**
     * Files of a shop.
     *
     * @param config the settings, whose period a roster read is of
     * @param agents the shop's agents, in the order of the rows
     */
    public RosterFile(ShopConfig config, List<Agent> agents) {
        this.config = config;
        this.agents = List.copyOf(agents);
    }

    /** Reads a roster of either form from a file on disk. */
    public RosterReading read(Path path, FileLimits limits) {
        FileBytes bytes = new FileBytes(limits, new Notices());
        return bytes.read(path)
                .map(content -> read(path.toString(), content, bytes))
                .orElseGet(() -> new RosterReading(null, bytes.notices().list()));
    }

    /**
     * Reads a roster of either form.
     *
     * @param file the file as the user knows it, for the places of notices
     * @param content its bytes, in any encoding
     */
    public RosterReading read(String file, byte[] content) {
        return read(file, content, new FileBytes(FileLimits.DEFAULT, new Notices()));
    }

    private RosterReading read(String file, byte[] content, FileBytes bytes) {
        if (SheetFile.isWorkbook(content)) {
            return new SheetRoster(config, agents, bytes).read(file, content);
        }
        List<CsvRecord> records = bytes.records(file, content);
        RosterReading plain = plain(file, records, bytes.notices());
        if (plain.notices().isEmpty() && beginsWithHeadings(file, records)) {
            return plain;
        }
        SheetRoster sheets = new SheetRoster(config, agents, new FileBytes(bytes.limits(), new Notices()));
        Optional<SheetReading> foreign = sheets.find(file, SheetFile.sheets(records));
        boolean wanted = isNone(plain)
                ? foreign.isPresent()
                : foreign.filter(SheetReading::explainsItself).isPresent();
        return wanted ? sheets.roster(file, foreign.orElseThrow()) : plain;
    }

    private static boolean isNone(RosterReading reading) {
        return reading.notices().stream().anyMatch(notice -> notice.code().equals(NoticeCode.NOT_A_ROSTER.code()));
    }

    private RosterReading plain(String file, List<CsvRecord> records, Notices notices) {
        RosterCells cells = new RosterReader(context(file, notices)).read(records);
        return new RosterAssembly(file, config.period(), agents, notices).assemble(cells);
    }

    private RosterContext context(String file, Notices notices) {
        return new RosterContext(
                file,
                RosterPurpose.ROSTER,
                Headings.of(TableKind.ROSTER, config.columnAliases()),
                new AgentDirectory(agents),
                new DutyWords(config),
                new DateCells(config.period(), true, notices));
    }

    /** Notes may stand above the headings of other people's files, never above those of our own. */
    private boolean beginsWithHeadings(String file, List<CsvRecord> records) {
        Notices notices = new Notices();
        new RosterReader(context(file, notices)).read(records.stream().limit(1).toList());
        return notices.list().stream().noneMatch(notice -> notice.code().equals(NoticeCode.NOT_A_ROSTER.code()));
    }

    /** A roster as a wide file: id, name, and a column for each day. */
    public byte[] wide(Roster roster) {
        return CsvText.bytes(new RosterRows(config, agents).wide(roster));
    }

    /** A roster as a long file: a line for each agent and day, with times and paid hours. */
    public byte[] tall(Roster roster) {
        return CsvText.bytes(new RosterRows(config, agents).tall(roster));
    }
}
