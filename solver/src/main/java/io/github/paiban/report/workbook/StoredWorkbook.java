package io.github.paiban.report.workbook;

import java.io.OutputStream;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that packs its parts without pressing them: {@link StableZip} packs them anew and presses them once. */
final class StoredWorkbook extends SXSSFWorkbook {
    /**
     * An empty workbook.
     *
     * @param window how many rows of a sheet are kept in memory
     */
    StoredWorkbook(int window) {
        super(new XSSFWorkbook(), window, false, true);
        setZip64Mode(Zip64Mode.Never);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream zip = super.createArchiveOutputStream(out);
        zip.setLevel(Deflater.NO_COMPRESSION);
        return zip;
    }
}
