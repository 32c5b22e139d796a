package io.github.paiban.io.folder;

import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.table.Headings;
import io.github.paiban.io.table.Notices;
import io.github.paiban.io.table.Table;
import io.github.paiban.io.table.TableKind;
import io.github.paiban.io.table.TableReader;

/**
 * The tables of a folder, by the headings that the shop's settings name.
 *
 * @param files the folder's files
 * @param config the settings
 * @param notices where what is wrong with the tables is told
 */
record FolderTables(FolderFiles files, ShopConfig config, Notices notices) {
    /** A table; empty where there is no file. */
    Table read(FolderFile file, TableKind kind) {
        return new TableReader(kind, headings(kind), files.name(file), notices).read(files.records(file, notices));
    }

    /** What a kind of table's headings may be. */
    Headings headings(TableKind kind) {
        return Headings.of(kind, config.columnAliases());
    }
}
