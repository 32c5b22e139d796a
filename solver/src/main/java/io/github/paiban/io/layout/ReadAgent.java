package io.github.paiban.io.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A person of a sheet with their cells.
 *
 * @param name as written, padding taken out
 * @param id staff number as shown; empty where there is none
 * @param row the row in the file, from 1; 0 where the person has no row of their own
 * @param more what else the sheet says of the person: section, team, tl (team leader), base (usual shift), post
 * @param cells by day, in order
 */
public record ReadAgent(String name, String id, int row, Map<String, String> more, Map<SheetDay, ReadCell> cells) {
    public ReadAgent {
        more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}
